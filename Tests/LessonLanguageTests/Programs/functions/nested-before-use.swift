func f() -> Int {
  return g() + 1
  func g() -> Int { 41 }
}
print(f()) // expect: 42
