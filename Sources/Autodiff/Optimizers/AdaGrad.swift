/// AdaGrad (Duchi, Hazan and Singer 2011), with PyTorch's formula: each element is divided by the
/// root of the sum s of its squared gradients so far, w ← w − rate · g / (√s + epsilon).
public struct AdaGrad: Optimizer {
  /// The learning rate before its schedule.
  public var learningRate: Double
  /// What keeps the divisor from 0.
  public var epsilon: Double
  /// How the learning rate changes from update to update.
  public var schedule: LearningRateSchedule
  /// What is remembered from update to update.
  public var memory = OptimizerMemory()

  /// AdaGrad with PyTorch's defaults.
  public init(
    learningRate: Double = 0.01, epsilon: Double = 1e-10, schedule: LearningRateSchedule = .constant
  ) {
    self.learningRate = learningRate
    self.epsilon = epsilon
    self.schedule = schedule
  }

  /// An error if a setting cannot be.
  public func check() throws(TensorError) {
    try checkFactor(Wording("epsilon", ro: "epsilon"), epsilon, below: .infinity)
  }

  /// Moves the elements of one parameter.
  public func move(_ step: OptimizerStep) {
    for place in 0..<step.count {
      let gradient = step.gradient[place]
      step.first[place] += gradient * gradient
      step.parameter[place] -= step.rate * gradient / (step.first[place].squareRoot() + epsilon)
    }
  }
}

extension AdaGrad: CustomStringConvertible {
  /// The settings.
  public var description: String {
    settingsText("AdaGrad", [("epsilon", "\(epsilon)")], of: self)
  }
}
