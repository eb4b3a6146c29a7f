// N divides, not N − 1.
let x: Tensor = [[1, 2, 3, 4], [2, 2, 2, 2]]
print(x.variance()) // expect: 0.6875
print(x.variance(axis: 1)) // expect: [1.25, 0.0]
print(x.variance(axis: 1, keepingDimensions: true)) // expect: [[1.25], [0.0]]
print(x.standardDeviation().item.formatted(decimals: 6)) // expect: 0.829156
print(x.standardDeviation(axis: 0)) // expect: [0.5, 0.0, 0.5, 1.0]
print(x.norm(axis: 0)) // expect: [2.23606797749979, 2.8284271247461903, 3.605551275463989, 4.47213595499958]
print(([3, 4] as Tensor).norm()) // expect: 5.0
print(x.norm(axis: 1, keepingDimensions: true).shape) // expect: [2, 1]
