let a: Tensor = [1, 2]
let b: Tensor = [3, 4]
print(concatenate([a, b], axis: 0), stack([a, b], axis: 0), stack([a, b], axis: 1))
// expect: [1.0, 2.0, 3.0, 4.0] [[1.0, 2.0], [3.0, 4.0]] [[1.0, 3.0], [2.0, 4.0]]
