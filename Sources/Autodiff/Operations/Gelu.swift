import CMath

extension Checked {
  /// x Φ(x) for each element x, where Φ is the distribution function of the normal distribution
  /// (Hendrycks and Gimpel 2016), by the error function: PyTorch's default, not the form with tanh.
  public static func gelu(_ x: consuming Tensor) throws(TensorError) -> Tensor {
    try mapByCalls(.gelu, x) { $0 * 0.5 * (1 + cmath_erf($0 * 0.5.squareRoot())) }
  }
}

extension GradientRules {
  /// d(x Φ(x)) = (Φ(x) + x φ(x)) dx, with the density φ(x) = e^(−x²/2) / √2π.
  static func gelu(_ step: GradientStep) -> Tensor {
    let x = step.first
    let distribution = 0.5 * (1 + Autodiff.erf(x * 0.5.squareRoot()))
    let density = Autodiff.exp(-0.5 * (x * x)) / (2 * Double.pi).squareRoot()
    return step.upstream * (distribution + x * density)
  }
}

/// x Φ(x) for each element x, where Φ is the distribution function of the normal distribution.
public func gelu(_ x: consuming Tensor) -> Tensor { orStop(Checked.gelu, of: x) }
