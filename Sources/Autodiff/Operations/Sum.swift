extension Checked {
  /// The sum along `axis`, or of all elements; of none it is 0.
  public static func sum(_ x: consuming Tensor, axis: Int? = nil, keepingDimensions: Bool = false)
    throws(TensorError) -> Tensor
  {
    try reduce(.sum, x, axis, keepingDimensions, ElementValue.sum)
  }
}

extension ElementValue {
  /// The sum of a line, in its order.
  @inline(__always)
  static func sum(_ line: Line) -> Double { line.reduce(0, +) }
}

extension GradientRules {
  /// Every summand gets the gradient of its sum.
  static func sum(_ step: GradientStep) -> Tensor { step.spread(step.upstream) }
}

extension Tensor {
  /// The sum of all elements, as a single number.
  public func sum() -> Tensor { orStop(try Checked.sum(self)) }

  /// The sum along `axis`, which goes, or stays with size 1.
  public func sum(axis: Int, keepingDimensions: Bool = false) -> Tensor {
    orStop(try Checked.sum(self, axis: axis, keepingDimensions: keepingDimensions))
  }
}
