extension Checked {
  /// −x for each element x.
  public static func negate(_ x: consuming Tensor) throws(TensorError) -> Tensor {
    try map(.negate, x) { -$0 }
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
  public static prefix func - (x: consuming Tensor) -> Tensor { orStop(Checked.negate, of: x) }

  /// The tensor itself.
  public static prefix func + (x: Tensor) -> Tensor { x }
}
