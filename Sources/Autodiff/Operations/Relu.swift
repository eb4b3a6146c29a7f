extension Checked {
  /// max(0, x) for each element x.
  public static func relu(_ x: consuming Tensor) throws(TensorError) -> Tensor {
    try map(.relu, x, ElementValue.relu)
  }
}

extension ElementValue {
  /// The larger of x and 0; NaN stays NaN.
  @inline(__always)
  static func relu(_ x: Double) -> Double { x > 0 || x.isNaN ? x : 0 }
}

extension GradientRules {
  /// d max(0, x) = dx above 0, else 0; at the kink, 0, it is 0.
  static func relu(_ step: GradientStep) -> Tensor {
    step.upstream * step.first.mask { $0 > 0 }
  }
}

extension ElementStep {
  /// The same for one element.
  var relu: Double { upstream * (first > 0 ? 1 : 0) }
}

/// max(0, x) for each element x.
public func relu(_ x: consuming Tensor) -> Tensor {
  orStop(.relu, of: x, numbers: ElementValue.relu, Checked.relu)
}
