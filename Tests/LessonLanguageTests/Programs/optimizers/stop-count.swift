var parameters: [Tensor] = [1, 2]
var rule = Adam()
rule.update(&parameters, along: [1]) // expect stop: 1 gradient for 2 parameters
