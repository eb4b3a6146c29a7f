import CMath

extension Checked {
  /// The cosine of each element, in radians.
  public static func cos(_ x: consuming Tensor) throws(TensorError) -> Tensor {
    try mapByCalls(.cos, x, cmath_cos)
  }
}

extension GradientRules {
  /// d cos x = −sin x dx.
  static func cos(_ step: GradientStep) -> Tensor {
    -(step.upstream * Autodiff.sin(step.first))
  }
}

extension ElementStep {
  /// The same for one element.
  var cos: Double { -(upstream * cmath_sin(first)) }
}

/// The cosine of each element, in radians.
@_disfavoredOverload
public func cos(_ x: consuming Tensor) -> Tensor {
  orStop(.cos, of: x, numbers: cmath_cos, Checked.cos)
}

/// The cosine of `x` radians.
public func cos(_ x: Double) -> Double { cmath_cos(x) }
