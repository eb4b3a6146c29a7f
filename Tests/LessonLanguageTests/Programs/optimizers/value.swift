// An optimizer is a value: a copy remembers by itself.
var w: Tensor = 1
var a = SGD(learningRate: 0.1, momentum: 0.5)
a.update(&w, along: 1)
var b = a
var v = w
a.update(&w, along: 1)
b.update(&v, along: 1)
print(w == v, w) // expect: true 0.75
a.update(&w, along: 1)
print(w == v) // expect: false
let c = b
var d = c
d.learningRate = 3
print(c.learningRate, d.learningRate) // expect: 0.1 3.0
func step(_ rule: inout SGD, _ w: inout Tensor) { rule.update(&w, along: w) }
step(&d, &w)
print(w.item.formatted(decimals: 6)) // expect: -3.400000
var rules = [GradientDescent(learningRate: 1), GradientDescent(learningRate: 2)]
rules[1].update(&w, along: 1)
rules[0].learningRate = 5
print(rules.map { $0.learningRate }) // expect: [5.0, 2.0]
