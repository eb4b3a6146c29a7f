extension Checked {
  /// The Euclidean norm along `axis`, or of all elements; of none it is 0.
  public static func norm(_ x: Tensor, axis: Int? = nil, keepingDimensions: Bool = false)
    throws(TensorError) -> Tensor
  {
    try reduce(.norm, x, axis, keepingDimensions) {
      $0.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }
  }
}

extension GradientRules {
  /// d |x| = x · dx / |x|; at the kink, where all elements are 0, it is 0, as in PyTorch.
  static func norm(_ step: GradientStep) -> Tensor {
    let norm = step.kept(step.result)
    return step.kept(step.upstream) * (step.first / (norm + norm.mask { $0 == 0 }))
  }
}

extension Tensor {
  /// The Euclidean norm of all elements, as a single number. Its gradient is 0 where all are 0.
  public func norm() -> Tensor { orStop(try Checked.norm(self)) }

  /// The Euclidean norm along `axis`, which goes, or stays with size 1. Its gradient is 0 where
  /// all elements of a line are 0.
  public func norm(axis: Int, keepingDimensions: Bool = false) -> Tensor {
    orStop(try Checked.norm(self, axis: axis, keepingDimensions: keepingDimensions))
  }
}
