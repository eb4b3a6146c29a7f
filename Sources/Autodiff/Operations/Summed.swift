extension Checked {
  /// `x` summed over the axes along which the shape `sizes` would be broadcast to its own.
  public static func summed(_ x: Tensor, to sizes: [Int]) throws(TensorError) -> Tensor {
    try summed(x, to: Shape(sizes))
  }

  static func summed(_ x: Tensor, to shape: Shape) throws(TensorError) -> Tensor {
    let from = x.dimensions
    guard shape.rank <= from.rank, shape.broadcast(with: from) == from else {
      throw .cannotBroadcast(from: shape.sizes, to: from.sizes)
    }
    let result = try Tensor.result(of: .summed, x, shape: shape)
    result.fill(with: 0)
    result.scatter(x, block: from, strides: shape.strides(broadcastTo: from), adding: true)
    return result
  }
}

extension GradientRules {
  /// Every summand gets the gradient of its sum.
  static func summed(_ step: GradientStep) -> Tensor {
    orStop(try Checked.broadcast(step.upstream, to: step.first.dimensions))
  }
}

extension Tensor {
  /// Summed over the axes along which the shape `sizes` would be broadcast to this one.
  public func summed(to sizes: [Int]) -> Tensor { orStop(try Checked.summed(self, to: sizes)) }
}
