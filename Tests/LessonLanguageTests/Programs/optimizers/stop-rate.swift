var w: Tensor = 1
var rule = SGD(learningRate: 0.1)
rule.learningRate = 1 / 0.0
rule.update(&w, along: 1) // expect stop: the learning rate must be finite and not negative, got inf
