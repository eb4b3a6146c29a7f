var w: Tensor = 1
var rule = Adam(schedule: .step(every: 0))
rule.update(&w, along: 1) // expect stop: the number of steps of a schedule must be positive, got 0
