extension Checked {
  /// The largest element along `axis`, or of all; an error when there are none, NaN if one is NaN.
  public static func max(_ x: Tensor, axis: Int? = nil, keepingDimensions: Bool = false)
    throws(TensorError) -> Tensor
  {
    guard x.count > 0 else { throw .reductionOfNothing(.max, shape: x.shape) }
    return try reduce(.max, x, axis, keepingDimensions) { $0.maximum }
  }
}

extension GradientRules {
  /// The largest element gets the gradient; several equal ones share it evenly, as in PyTorch.
  static func max(_ step: GradientStep) -> Tensor { step.spreadOverTies() }
}

extension Tensor {
  /// The largest element of all elements, as a single number. Equal ones share
  /// the gradient evenly.
  public func max() -> Tensor { orStop(try Checked.max(self)) }

  /// The largest element along `axis`, which goes, or stays with size 1. Equal ones share
  /// the gradient evenly.
  public func max(axis: Int, keepingDimensions: Bool = false) -> Tensor {
    orStop(try Checked.max(self, axis: axis, keepingDimensions: keepingDimensions))
  }
}
