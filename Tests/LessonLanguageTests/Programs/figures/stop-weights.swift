let a: Tensor = [[1, 2]]
network(weights: [a, a]) // expect stop: the weights at 1 take 1 inputs, the layer before has 2
