/// Adam with decoupled weight decay (Loshchilov and Hutter 2019), with PyTorch's formulas: before
/// Adam's step each weight is multiplied by 1 − rate · weightDecay.
public struct AdamW: Optimizer {
  /// The learning rate before its schedule.
  public var learningRate: Double
  /// How much of the average of gradients stays, in 0 ..< 1.
  public var beta1: Double
  /// How much of the average of squared gradients stays, in 0 ..< 1.
  public var beta2: Double
  /// What keeps the divisor from 0.
  public var epsilon: Double
  /// How fast weights shrink.
  public var weightDecay: Double
  /// How the learning rate changes from update to update.
  public var schedule: LearningRateSchedule
  /// What is remembered from update to update.
  public var memory = OptimizerMemory()

  /// AdamW with PyTorch's defaults.
  public init(
    learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999,
    epsilon: Double = 1e-8, weightDecay: Double = 0.01, schedule: LearningRateSchedule = .constant
  ) {
    self.learningRate = learningRate
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    self.weightDecay = weightDecay
    self.schedule = schedule
  }

  /// An error if a setting cannot be.
  public func check() throws(TensorError) {
    try checkFactor(Wording("beta1", ro: "beta1"), beta1, below: 1)
    try checkFactor(Wording("beta2", ro: "beta2"), beta2, below: 1)
    try checkFactor(Wording("epsilon", ro: "epsilon"), epsilon, below: .infinity)
    try checkFactor(
      Wording("the weight decay", ro: "scăderea ponderilor"), weightDecay, below: .infinity)
  }

  /// Moves the elements of one parameter.
  public func move(_ step: OptimizerStep) {
    let shrinking = 1 - step.rate * weightDecay
    for place in 0..<step.count { step.parameter[place] *= shrinking }
    step.moveByAdam(beta1: beta1, beta2: beta2, epsilon: epsilon)
  }
}

extension AdamW: CustomStringConvertible {
  /// The settings.
  public var description: String {
    settingsText(
      "AdamW",
      [
        ("beta1", "\(beta1)"), ("beta2", "\(beta2)"), ("epsilon", "\(epsilon)"),
        ("weightDecay", "\(weightDecay)"),
      ], of: self)
  }
}
