// The rate of each of five updates: what the weight loses with a gradient of 1.
func rates(_ schedule: LearningRateSchedule) -> [String] {
  var rule = GradientDescent(learningRate: 1, schedule: schedule)
  var w: Tensor = 0
  var found: [String] = []
  for _ in 0..<5 {
    let before = w
    rule.update(&w, along: 1)
    found.append((before - w).item.formatted(decimals: 3))
  }
  return found
}
print(rates(.constant)) // expect: ["1.000", "1.000", "1.000", "1.000", "1.000"]
print(rates(.step(every: 2))) // expect: ["1.000", "1.000", "0.100", "0.100", "0.010"]
print(rates(.step(every: 2, factor: 0.5))) // expect: ["1.000", "1.000", "0.500", "0.500", "0.250"]
print(rates(.exponential(factor: 0.5))) // expect: ["1.000", "0.500", "0.250", "0.125", "0.062"]
print(rates(.cosine(steps: 4))) // expect: ["1.000", "0.854", "0.500", "0.146", "0.000"]
print(rates(.cosine(steps: 4, minimum: 0.2))) // expect: ["1.000", "0.883", "0.600", "0.317", "0.200"]
print(rates(.warmup(steps: 2))) // expect: ["0.500", "1.000", "1.000", "1.000", "1.000"]
print(rates(.warmup(steps: 2, then: .exponential(factor: 0.5)))) // expect: ["0.500", "1.000", "1.000", "0.500", "0.250"]
let schedule: LearningRateSchedule = .step(every: 3)
print(schedule, schedule == .step(every: 3, factor: 0.1), schedule == .constant) // expect: step(every: 3, factor: 0.1) true false
print(LearningRateSchedule.constant) // expect: constant
