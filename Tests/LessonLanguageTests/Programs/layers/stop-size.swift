var random = Random(seed: 1)
let layer = Dense(0, 1, using: &random) // expect stop: the size of a layer must be positive, got 0
print(layer)
