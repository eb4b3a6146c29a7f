func f() -> Int {
  let a = a + 1 // expect error: cannot find 'a' in scope
  return a
}
