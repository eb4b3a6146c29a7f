var random = Random(seed: 1)
var layer = Dense(3, 2, using: &random)
layer.parameters = [[1]] // expect stop: the model has 2 parameters, got 1
