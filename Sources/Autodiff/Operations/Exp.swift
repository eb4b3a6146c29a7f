import CMath

extension Checked {
  /// e to the power of each element.
  public static func exp(_ x: consuming Tensor) throws(TensorError) -> Tensor {
    try mapByCalls(.exp, x) { cmath_exp($0) }
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
@_semantics("optimize.sil.specialize.owned2guarantee.never")
public func exp(_ x: consuming Tensor) -> Tensor { orStop(Checked.exp, of: x) }

/// e to the power of `x`.
public func exp(_ x: Double) -> Double { cmath_exp(x) }
