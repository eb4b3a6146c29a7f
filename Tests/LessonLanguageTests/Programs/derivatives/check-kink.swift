// At 0 |x| and max(0, x) have no derivative: two slopes, and any number between them is right.
let x: Tensor = [-1, 0, 2]
let check = gradientCheck(at: x, step: 0.0009765625) { x in abs(x).sum() + relu(x).sum() }
print(check.passed, check.kinks.count) // expect: true 1
let kink = check.kinks[0]
print(kink.index, kink.slopeBelow, kink.slopeAbove, kink.analytic, kink.numerical) // expect: [1] -1.0 2.0 0.0 0.5
print(kink.isAtKink, kink.agrees, kink.relativeError) // expect: true true 1.0
print(check) // expect: gradient check: passed, 3 compared; worst: parameter 0, index [0], numerical -1.0, analytic -1.0, relative error 0.0; a kink at parameter 0, index [1]: slope -1.0 below, 2.0 above
// A steep curve is no kink.
print(gradientCheck(at: [0] as Tensor) { x in (1000 * x * x).sum() }.kinks.count) // expect: 0
