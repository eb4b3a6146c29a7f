// Functions that only hand their tensors on, in any order, once or twice; what they were given stays.
func difference(_ a: Tensor, _ b: Tensor) -> Tensor { a - 2 * b }
func turned(_ a: Tensor, _ b: Tensor) -> Tensor { difference(b, a) }
func twice(_ a: Tensor) -> Tensor { difference(a, a) }
let pass = { (a: Tensor, b: Tensor) in difference(a, b) }
let (x, y): (Tensor, Tensor) = (5, 1)
print(turned(x, y), twice(x), pass(x, y), pass(y, x))  // expect: -9.0 -5.0 3.0 -9.0
print(x, y, pass(x, y))  // expect: 5.0 1.0 3.0
let (dx, dy) = gradient(at: x, y) { difference($1, $0) }
print(dx, dy)  // expect: -2.0 1.0
print(gradient(at: x) { difference($0, $0) })  // expect: -1.0
func outer(_ a: Tensor, _ b: Tensor) -> Tensor {
  let inner = { difference(a, b) }
  return inner() + inner()
}
print(outer(x, y))  // expect: 6.0
func again(_ depth: Int, _ a: Tensor) -> Tensor { depth == 0 ? a : again(depth - 1, a) }
print(again(3, x))  // expect: 5.0
struct Model {
  var weight: Tensor
  func score(_ a: Tensor, _ b: Tensor) -> Tensor { weight * a + b }
  func passed(_ a: Tensor, _ b: Tensor) -> Tensor { score(b, a) }
}
let model = Model(weight: 10)
print(model.passed(x, y), model.passed(y, x))  // expect: 15.0 51.0
// A point that the function changes, and points that calls change, were read before.
var z: Tensor = 2
let (dz, du) = gradient(at: z, y) { a, b in
  z = 100
  return a * a * b
}
print(dz, du, z)  // expect: 4.0 4.0 100.0
func growing() -> Tensor {
  z = z + 1
  return z
}
let (first, second) = gradient(at: z, growing()) { $0 * $0 * $1 }
print(first, second)  // expect: 20200.0 10000.0
