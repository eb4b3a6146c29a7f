import CMath

extension Checked {
  /// e to the power of each element.
  public static func exp(_ x: consuming Tensor) throws(TensorError) -> Tensor {
    try mapByCalls(.exp, x, cmath_exp)
  }
}

extension GradientRules {
  /// d eˣ = eˣ dx.
  static func exp(_ step: GradientStep) -> Tensor {
    step.upstream * step.result
  }
}

extension ElementStep {
  /// The same for one element.
  var exp: Double { upstream * result }
}

/// e to the power of each element.
@_disfavoredOverload
public func exp(_ x: consuming Tensor) -> Tensor {
  orStop(.exp, of: x, numbers: cmath_exp, Checked.exp)
}

/// e to the power of `x`.
public func exp(_ x: Double) -> Double { cmath_exp(x) }
