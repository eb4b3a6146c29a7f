import CMath

/// Adam (Kingma and Ba 2015), with PyTorch's formulas: moving averages of the gradients, m, and of
/// their squares, v, both divided by what they lack since they began at 0, and
/// w ← w − rate · m / (√v + epsilon).
public struct Adam: Optimizer {
  /// The learning rate before its schedule.
  public var learningRate: Double
  /// How much of the average of gradients stays, in 0 ..< 1.
  public var beta1: Double
  /// How much of the average of squared gradients stays, in 0 ..< 1.
  public var beta2: Double
  /// What keeps the divisor from 0.
  public var epsilon: Double
  /// How the learning rate changes from update to update.
  public var schedule: LearningRateSchedule
  /// What is remembered from update to update.
  public var memory = OptimizerMemory()

  /// Adam with PyTorch's defaults.
  public init(
    learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999,
    epsilon: Double = 1e-8, schedule: LearningRateSchedule = .constant
  ) {
    self.learningRate = learningRate
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    self.schedule = schedule
  }

  /// An error if a setting cannot be.
  public func check() throws(TensorError) {
    try checkFactor(Wording("beta1", ro: "beta1"), beta1, below: 1)
    try checkFactor(Wording("beta2", ro: "beta2"), beta2, below: 1)
    try checkFactor(Wording("epsilon", ro: "epsilon"), epsilon, below: .infinity)
  }

  /// Moves the elements of one parameter.
  public func move(_ step: OptimizerStep) {
    step.moveByAdam(beta1: beta1, beta2: beta2, epsilon: epsilon)
  }
}

extension OptimizerStep {
  /// What Adam and AdamW have in common.
  func moveByAdam(beta1: Double, beta2: Double, epsilon: Double) {
    let size = rate / (1 - cmath_pow(beta1, Double(number)))
    let root = (1 - cmath_pow(beta2, Double(number))).squareRoot()
    for place in 0..<count {
      let (gradient, average) = (self.gradient[place], first[place])
      first[place] = average + (1 - beta1) * (gradient - average)
      second[place] = beta2 * second[place] + (1 - beta2) * (gradient * gradient)
      parameter[place] -= size * first[place] / (second[place].squareRoot() / root + epsilon)
    }
  }
}

extension Optimizer {
  /// An error unless a setting lies in 0 ..< `bound`.
  func checkFactor(_ name: @autoclosure () -> Wording, _ value: Double, below bound: Double)
    throws(TensorError)
  {
    guard value >= 0, value < bound else {
      let condition =
        bound == 1
        ? Wording("at least 0 and below 1", ro: "cel puțin 0 și sub 1")
        : bound < 2 ? Wording("from 0 through 1", ro: "de la 0 până la 1") : nil
      throw .setting(
        name(), value, condition ?? Wording("finite and not negative", ro: "finită și nenegativă"))
    }
  }
}

extension Adam: CustomStringConvertible {
  /// The settings.
  public var description: String {
    settingsText(
      "Adam", [("beta1", "\(beta1)"), ("beta2", "\(beta2)"), ("epsilon", "\(epsilon)")], of: self)
  }
}
