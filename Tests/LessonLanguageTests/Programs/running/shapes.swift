let a: Tensor = [[1, 2], [3, 4]]
let b: Tensor = [1, 2, 3]
print(a + b) // expect stop: shape
