// A literal is a tensor or a list of them: what the closure does with it decides.
print(gradient(at: [1, 2]) { x in (x * x).sum() }) // expect: [2.0, 4.0]
print(gradient(at: [[1, 2], [3, 4]]) { x in
  let squares = x * x
  return squares.sum()
}) // expect: [[2.0, 4.0], [6.0, 8.0]]
print(gradient(at: [1, 2]) { p in p[0] * p[1] }) // expect: [2.0, 1.0]
let w: Tensor = [1, 2]
let b: Tensor = 3
print(gradient(at: [w, b]) { p in (p[0] * p[1]).sum() }) // expect: [[3.0, 3.0], 3.0]
let check = gradientCheck(at: [1, 2]) { x in exp(x).sum() }
print(check.passed) // expect: true
print(numericalGradient(at: [0.5], step: 0.25) { x in (3 * x).sum() }) // expect: [3.0]
