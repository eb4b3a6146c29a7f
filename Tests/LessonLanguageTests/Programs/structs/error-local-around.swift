// A type sees nothing that is local to what stands around it.
func outer() -> Int {
  let k = 3
  func inner() -> Int { k }
  struct InFunction {
    func f() -> Int { k }  // expect error: cannot find 'k' in scope
    func g() -> Int { inner() }  // expect error (ours): cannot find 'inner' in scope
  }
  return InFunction().f()
}
if true {
  let h = 5
  struct InBlock { func f() -> Int { h } }  // expect error: cannot find 'h' in scope
  print(InBlock().f())
}
struct Outer {
  var x: Int
  init() {
    x = 1
    struct InInitializer {
      init(_ y: Int) {
        x = y  // expect error: cannot find 'x' in scope
      }
    }
  }
}
