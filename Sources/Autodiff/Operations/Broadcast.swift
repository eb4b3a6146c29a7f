// Repeating entries and summing them up again: each is the other's gradient.

extension Checked {
  /// `x` repeated along its axes of size 1, and along new ones in front, to the shape `sizes`.
  public static func broadcast(_ x: Tensor, to sizes: [Int]) throws(TensorError) -> Tensor {
    try broadcast(x, to: Shape(sizes))
  }

  static func broadcast(_ x: Tensor, to shape: Shape) throws(TensorError) -> Tensor {
    let from = x.dimensions
    guard from.rank <= shape.rank, from.broadcast(with: shape) == shape else {
      throw .cannotBroadcast(from: from.sizes, to: shape.sizes)
    }
    let result = try Tensor.result(of: .broadcast, x, shape: shape)
    result.fill(from: x, block: shape, strides: from.strides(broadcastTo: shape))
    return result
  }
}

extension GradientRules {
  /// What was repeated gets the sum of the gradients.
  static func broadcast(_ step: GradientStep) -> Tensor {
    orStop(try Checked.summed(step.upstream, to: step.first.dimensions))
  }
}

extension Tensor {
  /// Repeated along axes of size 1, and along new ones in front, to the shape `sizes`.
  public func broadcast(to sizes: [Int]) -> Tensor {
    orStop(try Checked.broadcast(self, to: sizes))
  }
}
