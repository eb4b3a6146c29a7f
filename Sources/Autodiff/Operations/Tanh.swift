import CMath

extension Checked {
  /// The hyperbolic tangent of each element.
  public static func tanh(_ x: consuming Tensor) throws(TensorError) -> Tensor {
    try mapByCalls(.tanh, x, cmath_tanh)
  }
}

extension GradientRules {
  /// d tanh x = (1 − tanh² x) dx.
  static func tanh(_ step: GradientStep) -> Tensor {
    step.upstream * (1 - step.result * step.result)
  }
}

extension ElementStep {
  /// The same for one element.
  var tanh: Double { upstream * (1 - result * result) }
}

/// The hyperbolic tangent of each element.
@_disfavoredOverload
public func tanh(_ x: consuming Tensor) -> Tensor {
  orStop(.tanh, of: x, numbers: cmath_tanh, Checked.tanh)
}

/// The hyperbolic tangent of `x`.
public func tanh(_ x: Double) -> Double { cmath_tanh(x) }
