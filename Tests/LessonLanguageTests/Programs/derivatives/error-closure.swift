let x: Tensor = [1, 2]
print(jacobian(at: x) { (a, b) in a }) // expect error: this closure does not take 1 argument
let check = gradientCheck(at: x) { $0.sum() }
check.passed = true // expect error: cannot assign to 'passed'
