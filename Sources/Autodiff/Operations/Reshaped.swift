extension Checked {
  /// The same elements in the same order in another shape, which has as many.
  public static func reshaped(_ x: Tensor, to sizes: [Int]) throws(TensorError) -> Tensor {
    try reshaped(x, to: Shape(sizes))
  }

  static func reshaped(_ x: Tensor, to shape: Shape) throws(TensorError) -> Tensor {
    guard shape.count == x.count else {
      throw .countDoesNotFit(count: x.count, shape: shape.sizes)
    }
    let result = try Tensor.result(of: .reshaped, x, shape: shape)
    result.fill(from: x)
    return result
  }

  /// The elements along a single axis.
  public static func flattened(_ x: Tensor) throws(TensorError) -> Tensor {
    try reshaped(x, to: Shape(count: x.count))
  }

  /// With a new axis of size 1 before `axis`; after the last one if `axis` is the rank.
  public static func expanded(_ x: Tensor, axis: Int) throws(TensorError) -> Tensor {
    let shape = x.dimensions
    guard axis >= 0, axis <= shape.rank else {
      throw .axisOutOfRange(.reshaped, axis: axis, shape: shape.sizes)
    }
    guard shape.rank < Shape.maximumRank else { throw .tooManyAxes(shape.sizes + [1]) }
    return try reshaped(x, to: shape.inserting(axis: axis, size: 1))
  }
}

extension GradientRules {
  /// The gradient goes back to where the elements came from.
  static func reshaped(_ step: GradientStep) -> Tensor {
    orStop(try Checked.reshaped(step.upstream, to: step.first.dimensions))
  }
}

extension Tensor {
  /// The same elements in the same order in another shape, which has as many.
  public func reshaped(to sizes: [Int]) -> Tensor { orStop(try Checked.reshaped(self, to: sizes)) }

  /// The elements along a single axis.
  public func flattened() -> Tensor { orStop(try Checked.flattened(self)) }

  /// With a new axis of size 1 before `axis`; after the last one if `axis` is the rank.
  public func expanded(axis: Int) -> Tensor { orStop(try Checked.expanded(self, axis: axis)) }
}
