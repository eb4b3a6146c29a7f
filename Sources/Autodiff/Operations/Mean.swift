extension Checked {
  /// The mean along `axis`, or of all elements; an error when there are none.
  public static func mean(_ x: consuming Tensor, axis: Int? = nil, keepingDimensions: Bool = false)
    throws(TensorError) -> Tensor
  {
    guard x.count > 0 else { throw .reductionOfNothing(.mean, shape: x.shape) }
    return try reduce(.mean, x, axis, keepingDimensions, ElementValue.mean)
  }
}

extension ElementValue {
  /// The mean of a line.
  @inline(__always)
  static func mean(_ line: Line) -> Double { line.reduce(0, +) / Double(line.count) }
}

extension GradientRules {
  /// Every element gets its part of the gradient of the mean.
  static func mean(_ step: GradientStep) -> Tensor {
    let length = Double(step.first.count / Swift.max(1, step.result.count))
    return step.spread(step.upstream / length)
  }
}

extension Tensor {
  /// The mean of all elements, as a single number.
  public func mean() -> Tensor { orStop(try Checked.mean(self)) }

  /// The mean along `axis`, which goes, or stays with size 1.
  public func mean(axis: Int, keepingDimensions: Bool = false) -> Tensor {
    orStop(try Checked.mean(self, axis: axis, keepingDimensions: keepingDimensions))
  }
}
