print(gradientCheck(at: [1] as Tensor, step: 0) { $0.sum() }) // expect stop: a step must be positive and finite, got 0.0
