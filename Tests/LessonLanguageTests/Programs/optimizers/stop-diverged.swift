let found = minimize(from: 1, using: GradientDescent(learningRate: 1e200)) { $0 * $0 } // expect stop: the minimisation diverged: after step
print(found.steps)
