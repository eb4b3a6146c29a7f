import CMath

extension Checked {
  /// The natural logarithm of each element; −∞ at 0, NaN below.
  public static func log(_ x: consuming Tensor) throws(TensorError) -> Tensor {
    try mapByCalls(.log, x, cmath_log)
  }
}

extension GradientRules {
  /// d log x = dx / x.
  static func log(_ step: GradientStep) -> Tensor {
    step.upstream / step.first
  }
}

extension ElementStep {
  /// The same for one element.
  var log: Double { upstream / first }
}

/// The natural logarithm of each element; −∞ at 0, NaN below.
@_disfavoredOverload
public func log(_ x: consuming Tensor) -> Tensor {
  orStop(.log, of: x, numbers: cmath_log, Checked.log)
}

/// The natural logarithm of `x`; −∞ at 0, NaN below.
public func log(_ x: Double) -> Double { cmath_log(x) }
