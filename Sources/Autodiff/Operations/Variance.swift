// The variance is put together from other operations, and so is its gradient.

extension Checked {
  /// The mean of the squared distances from the mean along `axis`, or of all elements: divided by
  /// their number N, not N − 1; an error when there are none.
  public static func variance(_ x: Tensor, axis: Int? = nil, keepingDimensions: Bool = false)
    throws(TensorError) -> Tensor
  {
    let distances = try subtract(x, mean(x, axis: axis, keepingDimensions: true))
    return try mean(
      multiply(distances, distances), axis: axis, keepingDimensions: keepingDimensions)
  }
}

extension Tensor {
  /// The variance of all elements, divided by their number N, as a single number.
  public func variance() -> Tensor { orStop(try Checked.variance(self)) }

  /// The variance along `axis`, divided by N; the axis goes, or stays with size 1.
  public func variance(axis: Int, keepingDimensions: Bool = false) -> Tensor {
    orStop(try Checked.variance(self, axis: axis, keepingDimensions: keepingDimensions))
  }
}
