var random = Random(seed: 1)
let layer = Dense(1, 1, using: &random)
print(layer([[1]], parameters: [[[1, 2]], [0]])) // expect stop: a parameter and its replacement need the same shape, got [1, 1] and [1, 2]
