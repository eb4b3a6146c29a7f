let a: Tensor = 3
let b: Tensor = 1 / 2
let c: Tensor = [1, 2 / 4]
let d: Tensor = [[1], [2]]
print(a, b, c, d) // expect: 3.0 0.5 [1.0, 0.5] [[1.0], [2.0]]
