// Second derivatives, and their product with a vector without the matrix.
let x: Tensor = [1, 2]
func f(_ x: Tensor) -> Tensor { x[0] * x[0] * x[1] + 3 * x[1] * x[1] }
print(hessian(at: x, of: f)) // expect: [[4.0, 2.0], [2.0, 6.0]]
print(hessianVectorProduct(at: x, vector: [1, 1], of: f)) // expect: [6.0, 8.0]
print(matmul(hessian(at: x, of: f), [1, 1])) // expect: [6.0, 8.0]
print(gradient(at: x) { gradient(at: $0, of: f).sum() }) // expect: [6.0, 8.0]
