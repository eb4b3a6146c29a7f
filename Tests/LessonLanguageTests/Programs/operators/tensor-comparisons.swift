// Tensors are compared element by element, with each other and with numbers.
let a: Tensor = [-1, 0, 2]
let b: Tensor = [0, 0, 0]
print(a .> b, a .>= b, a .< b, a .<= b, a .== b, a .!= b)
// expect: [0.0, 0.0, 1.0] [0.0, 1.0, 1.0] [1.0, 0.0, 0.0] [1.0, 1.0, 0.0] [0.0, 1.0, 0.0] [1.0, 0.0, 1.0]
print(a .>= 0, 0.5 .<= a, a .!= 2)
// expect: [0.0, 1.0, 1.0] [0.0, 0.0, 1.0] [1.0, 1.0, 0.0]
let x = variable([1, -1])
print(((x .>= 0) * x).sum().item, gradient(at: x) { (($0 .>= 0) * $0).sum() })
// expect: 1.0 [1.0, 0.0]
