// A check says what it compared, and where it was worst.
let W: Tensor = [[1, -2], [0.5, 3]]
let check = gradientCheck(at: W) { W in softmaxCrossEntropy(W, [0, 1]) }
print(check.passed, check.entries.count, check.kinks.count) // expect: true 4 0
print(check.largestError < 1e-6) // expect: true
for entry in check.entries {
  expect(entry.numerical, entry.analytic, within: 1e-7)
}
let last = check.entries[3]
print(last.parameter, last.index, last.agrees) // expect: 0 [1, 1] true
