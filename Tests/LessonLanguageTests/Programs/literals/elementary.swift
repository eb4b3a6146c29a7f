print(exp(0), exp(-1)) // expect: 1.0 0.36787944117144233
print(max(1, 2), max(1, 2.5), min(3.0, 2.0)) // expect: 2 2.5 2.0
let t: Tensor = [-1, 2]
print(max(0, t)) // expect: [0.0, 2.0]
print(abs(-3), abs(-2.5)) // expect: 3 2.5
print(Double.pi) // expect: 3.141592653589793
