/// Gradient descent: w ← w − rate · g.
public struct GradientDescent: Optimizer {
  /// The learning rate before its schedule.
  public var learningRate: Double
  /// How the learning rate changes from update to update.
  public var schedule: LearningRateSchedule
  /// What is remembered from update to update.
  public var memory = OptimizerMemory()

  /// Gradient descent with a learning rate.
  public init(
    learningRate: Double, schedule: LearningRateSchedule = .constant
  ) {
    self.learningRate = learningRate
    self.schedule = schedule
  }

  /// An error if a setting cannot be.
  public func check() throws(TensorError) {}

  /// Moves the elements of one parameter.
  public func move(_ step: OptimizerStep) {
    for place in 0..<step.count {
      step.parameter[place] -= step.rate * step.gradient[place]
    }
  }
}

extension GradientDescent: CustomStringConvertible {
  /// The settings.
  public var description: String { settingsText("GradientDescent", [], of: self) }
}
