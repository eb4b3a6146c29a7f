print(5.5 % 2) // expect error: binary operator '%' cannot be applied
print([(1, 2)].contains((1, 2))) // expect error: 'contains' needs '=='
print(["a"].filter { $0 > 1 }) // expect error: binary operator '>' cannot be applied
print([1, 2].reduce(0) { $0 + "a" }) // expect error: this closure does not take 2 arguments
print([1, 2].map { $0 + 0.5 }) // expect error: binary operator '+' cannot be applied
print(["b"].sorted { $0.count < $1.cont }) // expect error: has no member 'cont'
