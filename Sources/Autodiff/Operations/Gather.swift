// Taking one entry along an axis (`gather`), and putting entries into zeros (`scatter`): each is
// the other's gradient.

extension Checked {
  /// Along `axis` one entry for each position of the other axes, row-major: of a matrix and axis 1
  /// the entry `indices[row]` of each row. The axis goes.
  public static func gather(_ x: Tensor, _ indices: [Int], axis: Int)
    throws(TensorError) -> Tensor
  {
    let whole = x.dimensions
    try checkedAxis(.gather, axis, whole)
    let shape = whole.removing(axis: axis)
    guard indices.count == shape.count else {
      throw .wrongIndexCount(count: indices.count, needed: shape.count, shape: whole.sizes)
    }
    for index in indices where index < 0 || index >= whole[axis] {
      throw .indexOutOfRange(index: index, axis: axis, shape: whole.sizes)
    }
    let result = try Tensor.result(
      of: .gather, x, parameter: x.keepList([axis] + indices), shape: shape)
    withExtendedLifetime((x, result)) {
      let (from, into, lines) = (x.elements, result.elements, Lines(whole, axis: axis))
      for (place, index) in indices.enumerated() {
        into[place] = from[lines.offset(of: place, entry: index)]
      }
    }
    return result
  }

  /// Zeros of shape `whole`, but for one entry along `axis` for each element of `x`.
  static func scatter(_ x: Tensor, _ indices: [Int], axis: Int, in whole: Shape)
    throws(TensorError) -> Tensor
  {
    let result = try Tensor.result(
      of: .scatter, x, parameter: x.keepList([axis] + indices), shape: whole)
    result.fill(with: 0)
    withExtendedLifetime((x, result)) {
      let (from, into, lines) = (x.elements, result.elements, Lines(whole, axis: axis))
      for (place, index) in indices.enumerated() {
        into[lines.offset(of: place, entry: index)] = from[place]
      }
    }
    return result
  }
}

extension Lines {
  /// The offset of entry `entry` of line `line`, the lines counted row-major.
  fileprivate func offset(of line: Int, entry: Int) -> Int {
    (line / inner * length + entry) * inner + line % inner
  }
}

extension GradientRules {
  /// The entries that were taken get the gradient, the others get 0.
  static func gather(_ step: GradientStep) -> Tensor {
    let indices = step.gatheredIndices(count: step.result.count)
    return orStop(
      try Checked.scatter(
        step.upstream, indices, axis: step.listed(0), in: step.first.dimensions))
  }

  /// Each element gets the gradient of the entry that it became.
  static func scatter(_ step: GradientStep) -> Tensor {
    let indices = step.gatheredIndices(count: step.first.count)
    return orStop(try Checked.gather(step.upstream, indices, axis: step.listed(0)))
  }
}

extension GradientStep {
  fileprivate func gatheredIndices(count: Int) -> [Int] {
    var indices: [Int] = []
    for place in 0..<count { indices.append(listed(1 + place)) }
    return indices
  }
}

extension Tensor {
  /// Along `axis` one entry for each position of the other axes: of a matrix and axis 1 the entry
  /// `indices[row]` of each row.
  public func gather(_ indices: [Int], axis: Int) -> Tensor {
    orStop(try Checked.gather(self, indices, axis: axis))
  }
}
