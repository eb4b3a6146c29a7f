/// Stochastic gradient descent with momentum, with PyTorch's formulas: the velocity is
/// v ← momentum · v + g, from v = 0 on, and w ← w − rate · v; Nesterov's form (1983, as Sutskever et
/// al. 2013 have it) moves by g + momentum · v instead.
public struct SGD: Optimizer {
  /// The learning rate before its schedule.
  public var learningRate: Double
  /// How much of the velocity stays, in 0 ..< 1 as a rule; with 0 this is gradient descent.
  public var momentum: Double
  /// Whether the gradient is taken as if one step further.
  public var nesterov: Bool
  /// How the learning rate changes from update to update.
  public var schedule: LearningRateSchedule
  /// What is remembered from update to update.
  public var memory = OptimizerMemory()

  /// Stochastic gradient descent; PyTorch has no momentum by default either.
  public init(
    learningRate: Double, momentum: Double = 0, nesterov: Bool = false,
    schedule: LearningRateSchedule = .constant
  ) {
    self.learningRate = learningRate
    self.momentum = momentum
    self.nesterov = nesterov
    self.schedule = schedule
  }

  /// An error if a setting cannot be.
  public func check() throws(TensorError) {
    try checkFactor(Wording("the momentum", ro: "impulsul"), momentum, below: .infinity)
    guard momentum > 0 || !nesterov else {
      throw .setting(
        Wording("the momentum", ro: "impulsul"), momentum,
        Wording("positive for Nesterov's form", ro: "pozitivă la forma lui Nesterov"))
    }
  }

  /// Moves the elements of one parameter.
  public func move(_ step: OptimizerStep) {
    for place in 0..<step.count {
      let gradient = step.gradient[place]
      let velocity = momentum * step.first[place] + gradient
      step.first[place] = velocity
      step.parameter[place] -= step.rate * (nesterov ? gradient + momentum * velocity : velocity)
    }
  }
}

extension SGD: CustomStringConvertible {
  /// The settings.
  public var description: String {
    settingsText("SGD", [("momentum", "\(momentum)"), ("nesterov", "\(nesterov)")], of: self)
  }
}
