let vowels = "hello".filter { c in
  switch c {
  case "a", "e", "i", "o", "u": true
  default: false
  }
}
print(vowels) // expect: eo
