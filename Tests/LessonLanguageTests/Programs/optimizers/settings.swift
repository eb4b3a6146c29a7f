// Settings are read, printed and changed.
var adam = Adam()
print(adam) // expect: Adam(learningRate: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 1e-08, schedule: constant)
adam.learningRate *= 10
adam.beta1 = 0.5
adam.schedule = .step(every: 100)
print(adam.learningRate, adam.beta1, adam.beta2, adam.epsilon) // expect: 0.01 0.5 0.999 1e-08
print(adam) // expect: Adam(learningRate: 0.01, beta1: 0.5, beta2: 0.999, epsilon: 1e-08, schedule: step(every: 100, factor: 0.1))
print(SGD(learningRate: 0.5), AdaGrad(), separator: "\n") // expect: SGD(learningRate: 0.5, momentum: 0.0, nesterov: false, schedule: constant)
// expect: AdaGrad(learningRate: 0.01, epsilon: 1e-10, schedule: constant)
print(RMSProp(decay: 0.9)) // expect: RMSProp(learningRate: 0.01, decay: 0.9, epsilon: 1e-08, schedule: constant)
print(AdamW(schedule: .warmup(steps: 10, then: .cosine(steps: 90)))) // expect: AdamW(learningRate: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 1e-08, weightDecay: 0.01, schedule: warmup(steps: 10, then: cosine(steps: 90, minimum: 0.0)))
print(GradientDescent(learningRate: 1, schedule: .exponential(factor: 0.5))) // expect: GradientDescent(learningRate: 1.0, schedule: exponential(factor: 0.5))
print([SGD(learningRate: 1, nesterov: false)]) // expect: [SGD(learningRate: 1.0, momentum: 0.0, nesterov: false, schedule: constant)]
print(SGD(learningRate: 1, momentum: 0.5, nesterov: true).nesterov) // expect: true
