import CMath

extension Checked {
  /// The sine of each element, in radians.
  public static func sin(_ x: consuming Tensor) throws(TensorError) -> Tensor {
    try mapByCalls(.sin, x, cmath_sin)
  }
}

extension GradientRules {
  /// d sin x = cos x dx.
  static func sin(_ step: GradientStep) -> Tensor {
    step.upstream * Autodiff.cos(step.first)
  }
}

extension ElementStep {
  /// The same for one element.
  var sin: Double { upstream * cmath_cos(first) }
}

/// The sine of each element, in radians.
@_disfavoredOverload
public func sin(_ x: consuming Tensor) -> Tensor {
  orStop(.sin, of: x, numbers: cmath_sin, Checked.sin)
}

/// The sine of `x` radians.
public func sin(_ x: Double) -> Double { cmath_sin(x) }
