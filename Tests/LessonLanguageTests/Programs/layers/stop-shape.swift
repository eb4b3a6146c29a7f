var random = Random(seed: 1)
let layer = Dense(3, 2, using: &random)
print(layer([[1, 2]])) // expect stop: no matrix product of the shapes [1, 2] and [3, 2]
