extension Checked {
  /// The axes in reverse order: rows become columns. With fewer than two axes nothing changes.
  public static func transposed(_ x: Tensor) throws(TensorError) -> Tensor {
    let shape = x.dimensions
    let result = try Tensor.result(of: .transposed, x, shape: shape.reversed)
    var strides = shape.strides
    let skipped = Shape.maximumRank - shape.rank
    for axis in 0..<shape.rank {
      strides[skipped + axis] = shape.strides[Shape.maximumRank - 1 - axis]
    }
    result.fill(from: x, block: shape.reversed, strides: strides)
    return result
  }
}

extension GradientRules {
  /// The gradient is turned back.
  static func transposed(_ step: GradientStep) -> Tensor { step.upstream.transposed() }
}

extension Tensor {
  /// The axes in reverse order: rows become columns.
  public func transposed() -> Tensor { orStop(try Checked.transposed(self)) }
}
