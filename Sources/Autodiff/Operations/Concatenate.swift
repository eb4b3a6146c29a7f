extension Checked {
  /// The tensors one after the other along `axis`; their other axes have the same sizes.
  public static func concatenate(_ tensors: [Tensor], axis: Int = 0)
    throws(TensorError) -> Tensor
  {
    guard let first = tensors.first?.dimensions else { throw .nothingToJoin(.concatenate) }
    try checkedAxis(.concatenate, axis, first)
    var sizes = first.sizes
    sizes[axis] = 0
    for (index, tensor) in tensors.enumerated() {
      let shape = tensor.dimensions
      guard shape.rank == first.rank,
        shape.replacing(axis: axis, with: 0) == first.replacing(axis: axis, with: 0)
      else {
        throw .shapesDoNotJoin(
          .concatenate, first: first.sizes, other: shape.sizes, index: index)
      }
      sizes[axis] += shape[axis]
    }
    let result = try Tensor.result(
      of: .concatenate, tensors, parameters: [axis], shape: Shape(sizes))
    result.fill(withParts: tensors, axis: axis) { $0.dimensions }
    return result
  }
}

extension Tensor {
  /// Sets the elements of this result to those of `parts`, one after the other along `axis`, each
  /// read with the shape that `shape` gives it.
  func fill(withParts parts: [Tensor], axis: Int, shape: (Tensor) -> Shape) {
    let strides = dimensions.strides
    let step = strides[Shape.maximumRank - rank + axis]
    var offset = 0
    for part in parts {
      let block = shape(part)
      scatter(part, block: block, offset: offset, strides: strides, adding: false)
      offset += block[axis] * step
    }
  }
}

extension GradientRules {
  /// Each tensor gets the part of the gradient that it became a part of.
  static func concatenate(_ step: GradientStep) -> Tensor {
    let axis = step.listed(step.listedCount)
    var lower = 0
    for place in 0..<step.wanted { lower += step.operand(place).dimensions[axis] }
    let upper = lower + step.operand(step.wanted).dimensions[axis]
    let before = [TensorIndex](repeating: .all, count: axis)
    return orStop(
      try Checked.slice(step.upstream, before + [.range(lower: lower, upper: upper)]))
  }
}

/// The tensors one after the other along `axis`; their other axes have the same sizes.
public func concatenate(_ tensors: [Tensor], axis: Int = 0) -> Tensor {
  orStop(try Checked.concatenate(tensors, axis: axis))
}
