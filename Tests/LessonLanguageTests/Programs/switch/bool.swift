func f(_ b: Bool) -> Int {
  switch b {
  case true: 1
  case false: 0
  }
}
print(f(true), f(false)) // expect: 1 0
