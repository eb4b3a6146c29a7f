var w: Tensor = 1
var rule = SGD(learningRate: 0.1, momentum: -1)
rule.update(&w, along: 1) // expect stop: the momentum must be finite and not negative, got -1.0
