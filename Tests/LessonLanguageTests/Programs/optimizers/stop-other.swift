var w: Tensor = [1, 2]
var v: Tensor = [1, 2, 3]
var rule = Adam()
rule.update(&w, along: [1, 2])
print(w.count) // expect: 2
rule.update(&v, along: [1, 2, 3]) // expect stop: make another optimizer
