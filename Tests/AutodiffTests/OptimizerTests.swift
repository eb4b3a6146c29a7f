import Testing

@testable import Autodiff

/// Optimizers against PyTorch's, and their rules.
@Suite struct OptimizerTests {
  private func gradient(of function: String, at w: Tensor) -> Tensor {
    Autodiff.gradient(at: w) { w in
      function == "quadratic"
        ? 3 * pow(w[0], 2) + 0.5 * pow(w[1], 2) + w[0] * w[1]
        : pow(1 - w[0], 2) + 100 * pow(w[1] - pow(w[0], 2), 2)
    }
  }

  /// The points after 1 ... 100 steps.
  private func path<Rule: Optimizer>(_ rule: Rule, _ function: String) -> [Tensor] {
    var rule = rule
    var w: Tensor = function == "quadratic" ? [2, -3] : [-1.2, 1]
    return (1...100).map { _ in
      rule.update(&w, along: gradient(of: function, at: w))
      return w
    }
  }

  private func path(_ optimizer: String, _ function: String) -> [Tensor]? {
    switch optimizer {
    case "GradientDescent": path(GradientDescent(learningRate: 1e-3), function)
    case "SGD-momentum": path(SGD(learningRate: 5e-4, momentum: 0.9), function)
    case "SGD-nesterov": path(SGD(learningRate: 5e-4, momentum: 0.9, nesterov: true), function)
    case "AdaGrad": path(AdaGrad(learningRate: 0.1), function)
    case "RMSProp": path(RMSProp(), function)
    case "Adam": path(Adam(learningRate: 0.05), function)
    case "Adam-defaults": path(Adam(), function)
    case "AdamW": path(AdamW(learningRate: 0.05), function)
    default: schedule(optimizer).map { path(SGD(learningRate: 1e-3, schedule: $0), function) }
    }
  }

  private func schedule(_ name: String) -> LearningRateSchedule? {
    switch name {
    case "step": .step(every: 30)
    case "exponential": .exponential(factor: 0.97)
    case "cosine": .cosine(steps: 100, minimum: 1e-5)
    case "warmup": .warmup(steps: 20)
    default: nil
    }
  }

  @Test func trajectoriesOfPyTorch() throws {
    var paths: [String: [Tensor]] = [:]
    for line in try referenceLines("trajectories.txt") {
      let name = line[0] + " " + line[1]
      let points = try #require(paths[name] ?? path(line[1], line[0]), "\(name)")
      paths[name] = points
      let point = points[try #require(Int(line[2])) - 1].values
      for (number, text) in zip(point, line.dropFirst(3)) {
        let expected = try #require(Double(text))
        #expect((number - expected).magnitude <= 1e-10, "\(name), step \(line[2])")
      }
    }
    #expect(paths.count == 24)
  }

  @Test func listsAreMovedTogether() {
    var (list, first, second) = ([[1, 2], 3] as [Tensor], [1, 2] as Tensor, 3 as Tensor)
    var (together, alone, other) = (Adam(), Adam(), Adam())
    for step in 1...3 {
      let gradients: [Tensor] = [[0.5, Tensor(Double(step))], -1]
      together.update(&list, along: gradients)
      alone.update(&first, along: gradients[0])
      other.update(&second, along: gradients[1])
    }
    #expect(list == [first, second])
  }

  @Test func valuesStayValues() {
    var optimizer = SGD(learningRate: 1, momentum: 0.5)
    var w: Tensor = [1, 2]
    let before = w
    optimizer.update(&w, along: [1, 1])
    var (copy, v) = (optimizer, w)
    optimizer.update(&w, along: [1, 1])
    copy.update(&v, along: [1, 1])
    #expect(before == [1, 2])
    #expect(w == [-1.5, -0.5])
    #expect(v == w)
  }

  @Test func variablesStayVariables() {
    var x = variable(3).named("x")
    var optimizer = GradientDescent(learningRate: 0.5)
    (x * x).backward()
    optimizer.update(&x, along: x.gradient)
    #expect(x == 0)
    #expect(x.isTraced)
    #expect(x.name == "x")
  }

  @Test func minimizeStopsAsTheLectureSays() {
    let result = minimize(from: 1, using: GradientDescent(learningRate: 0.25), goal: 0.1) {
      $0 * $0
    }
    // 1, 1/2, 1/4, 1/8, 1/16: the first change of at most 0.1 is the last one.
    #expect(result.path == [1, 0.5, 0.25, 0.125, 0.0625])
    #expect(result.steps == 4)
    #expect(result.minimum == 0.0625)
    #expect(result.value == 0.00390625)
    #expect(minimize(from: 1, using: Adam(), maximumSteps: 2) { $0 * $0 }.steps == 2)
    #expect(throws: TensorError.diverged(step: 2)) {
      try Checked.minimize(
        from: 1e100, using: GradientDescent(learningRate: 1e200),
        of: { (x) throws(TensorError) in x * x }, failure: { $0 })
    }
  }

  @Test func warmupHandsOver() {
    let schedule = LearningRateSchedule.warmup(steps: 2, then: .exponential(factor: 0.5))
    #expect((0..<5).map { schedule.rate(8, after: $0) } == [4, 8, 8, 4, 2])
  }
}

/// What an optimizer refuses, and how it says so.
@Suite struct OptimizerMistakeTests {
  private func message<Rule: Optimizer>(_ rule: Rule, _ list: [Tensor], _ gradients: [Tensor])
    -> String
  {
    var (rule, list) = (rule, list)
    do throws(TensorError) {
      try Checked.update(&rule, &list, along: gradients)
      return ""
    } catch { return error.message }
  }

  @Test func settings() {
    for rate in [-1, .nan, .infinity] {
      #expect(
        message(Adam(learningRate: rate), [1], [1])
          == "the learning rate must be finite and not negative, got \(rate)")
    }
    #expect(
      message(SGD(learningRate: 1, nesterov: true), [1], [1])
        == "the momentum must be positive for Nesterov's form, got 0.0")
    #expect(
      message(Adam(beta1: 1), [1], [1]) == "beta1 must be at least 0 and below 1, got 1.0")
    #expect(
      message(SGD(learningRate: 1, schedule: .warmup(steps: 3, then: .step(every: 0))), [1], [1])
        == "the number of steps of a schedule must be positive, got 0")
  }

  @Test func shapes() {
    var used = Adam()
    var w: Tensor = [1, 2]
    used.update(&w, along: [0, 0])
    #expect(
      message(used, [3], [1])
        == "an optimizer serves one tensor or one list of tensors: its parameter had the shape "
        + "[2] in the update before, now []; make another optimizer")
    #expect(
      message(used, [w], [1])
        == "a parameter and its gradient need the same shape, got [2] and []")
    #expect(message(used, [w], [w, w]) == "2 gradients for 1 parameter")
    #expect(
      message(used, [w, w], [w, w])
        == "an optimizer serves one tensor or one list of tensors: there were 1 in the update "
        + "before, now 2; make another optimizer")
  }
}
