let x = 1
func f() -> Int {
  let x = 2
  return x
}
print(f(), x) // expect: 2 1
