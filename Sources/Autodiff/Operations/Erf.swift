import CMath

extension Checked {
  /// The error function, 2/√π ∫₀ˣ e^−t² dt, of each element.
  public static func erf(_ x: consuming Tensor) throws(TensorError) -> Tensor {
    try mapByCalls(.erf, x) { cmath_erf($0) }
  }
}

extension GradientRules {
  /// d erf x = 2/√π e^−x² dx.
  static func erf(_ step: GradientStep) -> Tensor {
    let x = step.first
    return step.upstream * (2 / Double.pi.squareRoot() * Autodiff.exp(-(x * x)))
  }
}

/// The error function, 2/√π ∫₀ˣ e^−t² dt, of each element.
public func erf(_ x: consuming Tensor) -> Tensor { orStop(Checked.erf, of: x) }
