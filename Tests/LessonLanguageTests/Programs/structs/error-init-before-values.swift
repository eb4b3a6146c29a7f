struct A {
  var x: Int
  var y: Int
  init() {
    y = x + 1 // expect error: 'x' is used before it has a value
    x = 2
  }
}
struct C {
  var x: Int
  var y: Int
  init() {
    x = 1
    print(self) // expect error: 'self' is used before all of its properties have values
    y = 1
  }
}
struct D {
  let x: Int
  init() {
    x = 1
    x = 2 // expect error: 'x' is a 'let' constant and has its value already
  }
}
struct F {
  var x: Int
  init(x: Int) { self.x = x }
  init(_ s: String) {
    x = 1 // expect error: 'self' is used before all of its properties have values
    self.init(x: 3)
  }
}
