var w: Tensor = [1, 2]
var rule = SGD(learningRate: 0.1)
rule.update(&w, along: [1, 2])
rule.update(&w, along: [1, 2, 3]) // expect stop: a parameter and its gradient need the same shape, got [2] and [3]
