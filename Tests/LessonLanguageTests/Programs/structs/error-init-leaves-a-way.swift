struct B {
  var x: Int
  init(_ b: Bool) { // expect error: 'init' leaves 'x' without a value
    if b { x = 1 } }
}
struct C {
  var x: Int
  init(_ b: Bool) {
    if b { return } // expect error: 'init' leaves 'x' without a value
    x = 1
  }
}
