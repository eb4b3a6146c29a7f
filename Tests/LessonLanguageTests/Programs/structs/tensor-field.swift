struct Model {
  var W: Tensor
  var b: Tensor = 0
  func predict(_ x: Tensor) -> Tensor { matmul(W, x) + b }
}
let m = Model(W: [[1, 2], [3, 4]])
print(m.predict([1, 1])) // expect: [3.0, 7.0]
