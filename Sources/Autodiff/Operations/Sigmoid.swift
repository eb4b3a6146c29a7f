extension Checked {
  /// 1 / (1 + e^−x) for each element x.
  public static func sigmoid(_ x: consuming Tensor) throws(TensorError) -> Tensor {
    try map(.sigmoid, x, logistic, all: logistic)
  }
}

extension GradientRules {
  /// dσ = (1 − σ) σ dx.
  static func sigmoid(_ step: GradientStep) -> Tensor {
    step.upstream * (1 - step.result) * step.result
  }
}

extension ElementStep {
  /// The same for one element.
  var sigmoid: Double { upstream * (1 - result) * result }
}

/// 1 / (1 + e^−x) for each element x.
public func sigmoid(_ x: consuming Tensor) -> Tensor {
  orStop(.sigmoid, of: x, numbers: logistic, Checked.sigmoid)
}
