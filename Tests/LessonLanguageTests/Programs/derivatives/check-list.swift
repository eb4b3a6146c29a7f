let w: Tensor = [[1, 2]]
let b: Tensor = 0.25
let check = gradientCheck(at: [w, b]) { p in (p[0] * p[0]).sum() * p[1] }
print(check.passed) // expect: true
if let worst = check.worst { print(worst.relativeError < 1e-8) } // expect: true
print(check.entries.map { $0.parameter }) // expect: [0, 0, 1]
print(check.entries[2].index) // expect: []
