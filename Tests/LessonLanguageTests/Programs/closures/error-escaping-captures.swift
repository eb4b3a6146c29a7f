func second(_ g: () -> Int) -> () -> Int { { g() } } // expect error: a closure that may outlive
func third(_ g: () -> Int) -> Int {
  let h = { g() + 1 } // expect error: a closure that may outlive the call cannot use 'g'
  return h()
}
func fourth(_ n: inout Int) -> () -> Void { { n += 1 } } // expect error: cannot use 'n'
struct S {
  var n = 0
  mutating func f() {
    let h = { self.n += 1 } // expect error: a closure that may outlive the call cannot use 'self'
    h()
  }
}
