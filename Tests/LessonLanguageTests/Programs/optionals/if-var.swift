let a: Int? = 1
if var b = a {
  b += 10
  print(b) // expect: 11
}
