import CMath

/// How a learning rate changes with the number t of updates made before, with PyTorch's formulas.
public indirect enum LearningRateSchedule: Equatable, Sendable {
  /// It stays.
  case constant
  /// It is multiplied by `factor` after each `every` updates.
  case step(every: Int, factor: Double = 0.1)
  /// It is multiplied by `factor` after each update.
  case exponential(factor: Double)
  /// Half a cosine wave down to `minimum` in `steps` updates, where it stays (Loshchilov and Hutter
  /// 2017).
  case cosine(steps: Int, minimum: Double = 0)
  /// It grows evenly, (t + 1) / `steps` of the rate, for `steps` updates; then `then` begins.
  case warmup(steps: Int, then: LearningRateSchedule = .constant)

  /// The rate of the update before which `updates` were made; `rate` is the one to begin with.
  func rate(_ rate: Double, after updates: Int) -> Double {
    switch self {
    case .constant: return rate
    case .step(let every, let factor): return rate * cmath_pow(factor, Double(updates / every))
    case .exponential(let factor): return rate * cmath_pow(factor, Double(updates))
    case .cosine(let steps, let minimum):
      let part = Double(Swift.min(updates, steps)) / Double(steps)
      return minimum + (rate - minimum) * (1 + cmath_cos(Double.pi * part)) / 2
    case .warmup(let steps, let then):
      guard updates < steps else { return then.rate(rate, after: updates - steps) }
      return rate * Double(updates + 1) / Double(steps)
    }
  }

  /// An error if the schedule cannot be followed.
  func check() throws(TensorError) {
    switch self {
    case .constant: break
    case .step(let every, let factor):
      try checkCount(every)
      try checkFactor(Wording("the factor", ro: "factorul"), factor)
    case .exponential(let factor): try checkFactor(Wording("the factor", ro: "factorul"), factor)
    case .cosine(let steps, let minimum):
      try checkCount(steps)
      try checkFactor(
        Wording("the smallest learning rate", ro: "cea mai mică rată de învățare"), minimum)
    case .warmup(let steps, let then):
      try checkCount(steps)
      try then.check()
    }
  }

  private func checkCount(_ count: Int) throws(TensorError) {
    guard count > 0 else {
      throw .notPositive(
        Wording("the number of steps of a schedule", ro: "numărul de pași al unui program"), count)
    }
  }

  private func checkFactor(_ name: @autoclosure () -> Wording, _ value: Double) throws(TensorError)
  {
    guard value >= 0, value.isFinite else {
      throw .setting(name(), value, Wording("finite and not negative", ro: "finită și nenegativă"))
    }
  }
}

extension LearningRateSchedule: CustomStringConvertible {
  /// The case as lessons write it after the point.
  public var description: String {
    switch self {
    case .constant: "constant"
    case .step(let every, let factor): "step(every: \(every), factor: \(factor))"
    case .exponential(let factor): "exponential(factor: \(factor))"
    case .cosine(let steps, let minimum): "cosine(steps: \(steps), minimum: \(minimum))"
    case .warmup(let steps, let then): "warmup(steps: \(steps), then: \(then))"
    }
  }
}
