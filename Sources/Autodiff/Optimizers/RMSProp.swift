/// RMSProp (Tieleman and Hinton 2012), with PyTorch's formula: each element is divided by the root
/// of a moving average of its squared gradients, s ← decay · s + (1 − decay) g²,
/// w ← w − rate · g / (√s + epsilon).
public struct RMSProp: Optimizer {
  /// The learning rate before its schedule.
  public var learningRate: Double
  /// How much of the average stays, in 0 ... 1; PyTorch calls it alpha.
  public var decay: Double
  /// What keeps the divisor from 0.
  public var epsilon: Double
  /// How the learning rate changes from update to update.
  public var schedule: LearningRateSchedule
  /// What is remembered from update to update.
  public var memory = OptimizerMemory()

  /// RMSProp with PyTorch's defaults.
  public init(
    learningRate: Double = 0.01, decay: Double = 0.99, epsilon: Double = 1e-8,
    schedule: LearningRateSchedule = .constant
  ) {
    self.learningRate = learningRate
    self.decay = decay
    self.epsilon = epsilon
    self.schedule = schedule
  }

  /// An error if a setting cannot be.
  public func check() throws(TensorError) {
    try checkFactor(Wording("the decay", ro: "factorul de uitare"), decay, below: 1.0.nextUp)
    try checkFactor(Wording("epsilon", ro: "epsilon"), epsilon, below: .infinity)
  }

  /// Moves the elements of one parameter.
  public func move(_ step: OptimizerStep) {
    for place in 0..<step.count {
      let gradient = step.gradient[place]
      let average = decay * step.first[place] + (1 - decay) * (gradient * gradient)
      step.first[place] = average
      step.parameter[place] -= step.rate * gradient / (average.squareRoot() + epsilon)
    }
  }
}

extension RMSProp: CustomStringConvertible {
  /// The settings.
  public var description: String {
    settingsText("RMSProp", [("decay", "\(decay)"), ("epsilon", "\(epsilon)")], of: self)
  }
}
