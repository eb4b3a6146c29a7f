import CMath

extension Checked {
  /// The cosine of each element, in radians.
  public static func cos(_ x: Tensor) throws(TensorError) -> Tensor {
    try map(.cos, x) { cmath_cos($0) }
  }
}

extension GradientRules {
  /// d cos x = −sin x dx.
  static func cos(_ step: GradientStep) -> Tensor {
    -(step.upstream * Autodiff.sin(step.first))
  }
}

extension DirectShare {
  /// The same for one element.
  func cos() { each { -($0.upstream * cmath_sin($0.first)) } }
}

/// The cosine of each element, in radians.
@_disfavoredOverload
public func cos(_ x: Tensor) -> Tensor { orStop(try Checked.cos(x)) }

/// The cosine of `x` radians.
public func cos(_ x: Double) -> Double { cmath_cos(x) }
