let a: Tensor = [1, 2]
let b: Tensor = [1, 2, 3]
print(a.shape) // expect: [2]
print(a + b) // expect stop: the shapes [2] and [3] do not fit each other in +: they differ at axis 0, and neither is 1 there
