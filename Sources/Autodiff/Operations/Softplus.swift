import CMath

extension Checked {
  /// log(1 + eˣ) for each element x, without overflow.
  public static func softplus(_ x: consuming Tensor) throws(TensorError) -> Tensor {
    try mapByCalls(.softplus, x, ElementValue.softplus)
  }
}

extension ElementValue {
  /// log(1 + eˣ), of x above 0 as x + log(1 + e⁻ˣ).
  @inline(__always)
  static func softplus(_ x: Double) -> Double {
    x.magnitude == x ? x + cmath_log1p(cmath_exp(-x)) : cmath_log1p(cmath_exp(x))
  }
}

extension GradientRules {
  /// d log(1 + eˣ) = σ(x) dx.
  static func softplus(_ step: GradientStep) -> Tensor {
    step.upstream * Autodiff.sigmoid(step.first)
  }
}

extension ElementStep {
  /// The same for one element.
  var softplus: Double { upstream * logistic(first) }
}

/// log(1 + eˣ) for each element x, without overflow.
public func softplus(_ x: consuming Tensor) -> Tensor {
  orStop(.softplus, of: x, numbers: ElementValue.softplus, Checked.softplus)
}
