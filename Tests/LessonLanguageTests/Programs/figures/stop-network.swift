network([3, 0, 1]) // expect stop: a layer has at least one neuron, got 0
