extension Checked {
  /// The square root of each element; NaN below 0.
  public static func sqrt(_ x: consuming Tensor) throws(TensorError) -> Tensor {
    try mapByCalls(.sqrt, x) { $0.squareRoot() }
  }
}

extension GradientRules {
  /// d √x = dx / (2 √x); infinite at 0.
  static func sqrt(_ step: GradientStep) -> Tensor {
    step.upstream / (2 * step.result)
  }
}

extension ElementStep {
  /// The same for one element.
  var sqrt: Double { upstream / (2 * result) }
}

/// The square root of each element; NaN below 0.
@_disfavoredOverload
public func sqrt(_ x: consuming Tensor) -> Tensor {
  orStop(.sqrt, of: x, numbers: { $0.squareRoot() }, Checked.sqrt)
}

/// The square root of `x`; NaN below 0.
public func sqrt(_ x: Double) -> Double { x.squareRoot() }
