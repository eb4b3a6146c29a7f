import CMath

extension Checked {
  /// The sine of each element, in radians.
  public static func sin(_ x: consuming Tensor) throws(TensorError) -> Tensor {
    try mapByCalls(.sin, x) { cmath_sin($0) }
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
@_semantics("optimize.sil.specialize.owned2guarantee.never")
public func sin(_ x: consuming Tensor) -> Tensor { orStop(Checked.sin, of: x) }

/// The sine of `x` radians.
public func sin(_ x: Double) -> Double { cmath_sin(x) }
