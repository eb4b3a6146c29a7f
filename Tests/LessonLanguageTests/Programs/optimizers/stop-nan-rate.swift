let start: Tensor = [1]
let zero = 0.0
let found = minimize(from: start, using: Adam(learningRate: zero / zero)) { $0.sum() } // expect stop: the learning rate must be finite and not negative, got nan
print(found.steps)
