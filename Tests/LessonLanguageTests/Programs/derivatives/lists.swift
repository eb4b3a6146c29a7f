// Parameters as a list: their gradients come as one.
var parameters: [Tensor] = [[[1, 2], [3, 4]], [0.5, -0.5]]
let x: Tensor = [[1, -1]]
let slopes = gradient(at: parameters) { p in (matmul(x, p[0]) + p[1]).sum() }
print(slopes) // expect: [[[1.0, 1.0], [-1.0, -1.0]], [1.0, 1.0]]
let (value, again) = valueWithGradient(at: parameters) { p in l2(p[0]) + l1(p[1]) }
print(value, again[1]) // expect: 31.0 [1.0, -1.0]
for index in parameters.indices { parameters[index] -= 0.5 * again[index] }
print(parameters) // expect: [[[0.0, 0.0], [0.0, 0.0]], [0.0, 0.0]]
