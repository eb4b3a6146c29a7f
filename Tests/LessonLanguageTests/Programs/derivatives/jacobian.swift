// Each row is the gradient of one result: max(0, x) has a diagonal of 0 and 1.
let x: Tensor = [-1, 2, 3]
print(jacobian(at: x) { relu($0) }) // expect: [[0.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
let A: Tensor = [[1, 2, 3], [4, 5, 6]]
print(jacobian(at: x) { x in matmul(A, x) } == A) // expect: true
print(vectorJacobianProduct(at: x, vector: [1, 10]) { matmul(A, $0) }) // expect: [41.0, 52.0, 63.0]
func squares(_ x: Tensor) -> Tensor { x * x }
print(jacobian(at: x, of: squares)) // expect: [[-2.0, 0.0, 0.0], [-0.0, 4.0, 0.0], [-0.0, 0.0, 6.0]]
