// Gradients of several points go straight into the variables of a declaration.
func loss(_ a: Tensor, _ b: Tensor) -> Tensor { (a * a * b).sum() }
let (da, db) = gradient(at: [1, 2], 3) { loss($0, $1) }
print(da, db)  // expect: [6.0, 12.0] 5.0
let (first, _) = gradient(at: 2, 5) { $0 * $1 }
print(first)  // expect: 5.0
func inside() -> Tensor {
  var total: Tensor = 0
  for step in 1...3 {
    let (x, y) = gradient(at: Tensor(Double(step)), 2) { loss($0, $1) }
    total += x + y
  }
  return total
}
print(inside())  // expect: 38.0
func captured() -> Tensor {
  let (u, v) = gradient(at: 3, 4) { $0 * $1 }
  let sum = { u + v }
  return sum()
}
print(captured())  // expect: 7.0
var evaluated: [Int] = []
func point(_ number: Int) -> Tensor {
  evaluated.append(number)
  return Tensor(Double(number))
}
func product() -> (Tensor, Tensor, Tensor) -> Tensor {
  evaluated.append(0)
  return { a, b, c in a * b * c }
}
let (p, q, r) = gradient(at: point(1), point(2), point(3), of: product())
print(p, q, r, evaluated)  // expect: 6.0 3.0 2.0 [1, 2, 3, 0]
let (outer, other) = gradient(at: 2, 3) { x, y in
  let (inner, _) = gradient(at: x, y) { $0 * $0 * $1 }
  return inner * inner
}
print(outer, other)  // expect: 144.0 96.0
let (m, n) = gradient(at: gradient(at: 2) { $0 * $0 }, gradient(at: 3) { $0 * $0 * $0 }) { $0 * $1 }
print(m, n)  // expect: 27.0 4.0
