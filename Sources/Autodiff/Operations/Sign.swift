extension Checked {
  /// −1, 0 or 1, the sign of each element; NaN stays NaN.
  public static func sign(_ x: consuming Tensor) throws(TensorError) -> Tensor {
    try mapByCalls(.sign, x) { $0 > 0 ? 1 : $0 < 0 ? -1 : $0 == 0 ? 0 : $0 }
  }
}

extension GradientRules {
  /// The sign is a step: its derivative is 0, also at 0 where it has none.
  static func sign(_ step: GradientStep) -> Tensor {
    Tensor(zerosLike: step.first)
  }
}

/// −1, 0 or 1, the sign of each element; NaN stays NaN.
@_disfavoredOverload
public func sign(_ x: consuming Tensor) -> Tensor { orStop(Checked.sign, of: x) }

/// −1, 0 or 1, the sign of `x`; NaN stays NaN.
public func sign(_ x: Double) -> Double { x > 0 ? 1 : x < 0 ? -1 : x == 0 ? 0 : x }
