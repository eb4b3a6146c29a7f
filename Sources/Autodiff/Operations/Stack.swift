extension Checked {
  /// The tensors, all of one shape, as the entries of a new axis before `axis`.
  public static func stack(_ tensors: [Tensor], axis: Int = 0) throws(TensorError) -> Tensor {
    guard let first = tensors.first?.dimensions else { throw .nothingToJoin(.stack) }
    guard axis >= 0, axis <= first.rank else {
      throw .axisOutOfRange(.stack, axis: axis, shape: first.sizes)
    }
    guard first.rank < Shape.maximumRank else {
      throw .tooManyAxes([tensors.count] + first.sizes)
    }
    for (index, tensor) in tensors.enumerated() where tensor.dimensions != first {
      throw .shapesDoNotJoin(.stack, first: first.sizes, other: tensor.shape, index: index)
    }
    let whole = first.inserting(axis: axis, size: tensors.count)
    let result = try Tensor.result(of: .stack, tensors, parameters: [axis], shape: whole)
    result.fill(withParts: tensors, axis: axis) { _ in first.inserting(axis: axis, size: 1) }
    return result
  }
}

extension GradientRules {
  /// Each tensor gets the gradient of the entry that it became.
  static func stack(_ step: GradientStep) -> Tensor {
    let before = [TensorIndex](repeating: .all, count: step.listed(step.listedCount))
    return orStop(try Checked.slice(step.upstream, before + [.at(step.wanted)]))
  }
}

/// The tensors, all of one shape, as the entries of a new axis before `axis`.
public func stack(_ tensors: [Tensor], axis: Int = 0) -> Tensor {
  orStop(try Checked.stack(tensors, axis: axis))
}
