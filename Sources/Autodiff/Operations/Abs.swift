extension Checked {
  /// The absolute value of each element.
  public static func abs(_ x: consuming Tensor) throws(TensorError) -> Tensor {
    try mapByCalls(.abs, x) { $0.magnitude }
  }
}

extension GradientRules {
  /// d |x| = sign x dx; at the kink, 0, it is 0.
  static func abs(_ step: GradientStep) -> Tensor {
    step.upstream * Autodiff.sign(step.first)
  }
}

/// The absolute value of each element.
@_disfavoredOverload
public func abs(_ x: consuming Tensor) -> Tensor { orStop(Checked.abs, of: x) }
