// The functions of layers, on numbers on both sides of their kinks.
let x: Tensor = [-2, -0.5, 0, 0.5, 2]
print(leakyRelu(x)) // expect: [-0.02, -0.005, 0.0, 0.5, 2.0]
print(leakyRelu(x, slope: 0.2)) // expect: [-0.4, -0.1, 0.0, 0.5, 2.0]
print(relu(x)) // expect: [0.0, 0.0, 0.0, 0.5, 2.0]
print(clip(x, min: -1, max: 0.75)) // expect: [-1.0, -0.5, 0.0, 0.5, 0.75]
print(erf(Tensor(0.0))) // expect: 0.0
print(erf(Tensor(1.0)).item.formatted(decimals: 12)) // expect: 0.842700792950
print(gelu(Tensor(1.0)).item.formatted(decimals: 12)) // expect: 0.841344746069
print(gelu(x)[2]) // expect: 0.0
