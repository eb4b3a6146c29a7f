extension Checked {
  /// The smallest element along `axis`, or of all; an error when there are none, NaN if one is NaN.
  public static func min(_ x: Tensor, axis: Int? = nil, keepingDimensions: Bool = false)
    throws(TensorError) -> Tensor
  {
    guard x.count > 0 else { throw .reductionOfNothing(.min, shape: x.shape) }
    return try reduce(.min, x, axis, keepingDimensions) { $0.reduce(.infinity, smaller) }
  }
}

extension GradientRules {
  /// The smallest element gets the gradient; several equal ones share it evenly, as in PyTorch.
  static func min(_ step: GradientStep) -> Tensor { step.spreadOverTies() }
}

extension Tensor {
  /// The smallest element of all elements, as a single number. Equal ones share
  /// the gradient evenly.
  public func min() -> Tensor { orStop(try Checked.min(self)) }

  /// The smallest element along `axis`, which goes, or stays with size 1. Equal ones share
  /// the gradient evenly.
  public func min(axis: Int, keepingDimensions: Bool = false) -> Tensor {
    orStop(try Checked.min(self, axis: axis, keepingDimensions: keepingDimensions))
  }
}
