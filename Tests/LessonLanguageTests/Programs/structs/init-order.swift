struct A {
  var x: Int
  var y: Int
  init(x: Int) {
    self.x = x
    y = self.x * 2
  }
}
print(A(x: 4)) // expect: A(x: 4, y: 8)
