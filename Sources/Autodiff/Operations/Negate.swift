extension Checked {
  /// −x for each element x.
  public static func negate(_ x: consuming Tensor) throws(TensorError) -> Tensor {
    try map(.negate, x, -)
  }
}

extension GradientRules {
  /// d(−x) = −dx.
  static func negate(_ step: GradientStep) -> Tensor { -step.upstream }
}

extension ElementStep {
  /// The same for one element.
  var negate: Double { -upstream }
}

extension Tensor {
  /// −x for each element x.
  public static prefix func - (x: consuming Tensor) -> Tensor {
    orStop(.negate, of: x, numbers: -, Checked.negate)
  }

  /// The tensor itself.
  public static prefix func + (x: Tensor) -> Tensor { x }
}
