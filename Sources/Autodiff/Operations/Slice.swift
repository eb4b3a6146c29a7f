// Taking a part of a tensor; `embed` is its gradient, and it is embed's.

extension Checked {
  /// The part of `x` that `indices` take, one an axis; axes without one stay whole.
  public static func slice(_ x: Tensor, _ indices: [TensorIndex]) throws(TensorError) -> Tensor {
    try slice(x, TensorBlock(indices, of: x.dimensions))
  }

  static func slice(_ x: Tensor, _ block: TensorBlock) throws(TensorError) -> Tensor {
    let whole = x.dimensions
    let result = try Tensor.result(
      of: .slice, x, parameter: x.keepList(block.listed), shape: block.result)
    result.fill(
      from: x, block: block.shape, offset: block.offset(in: whole), strides: whole.strides)
    return result
  }

  /// Puts `value`, broadcast, in the place of a part of `target`; neither may be traced.
  public static func assign(
    _ value: Tensor, to target: inout Tensor, at indices: [TensorIndex]
  ) throws(TensorError) {
    guard !value.isTraced, !target.isTraced else { throw .assignmentInGraph }
    let whole = target.dimensions
    let block = try TensorBlock(indices, of: whole)
    let part = value.dimensions == block.result ? value : try broadcast(value, to: block.result)
    target.makeUnique()
    target.scatter(
      part, block: block.shape, offset: block.offset(in: whole), strides: whole.strides,
      adding: false)
  }
}

extension GradientRules {
  /// The part that was taken gets the gradient, the rest gets 0.
  static func slice(_ step: GradientStep) -> Tensor {
    let block = step.block(result: step.result.dimensions)
    return orStop(try Checked.embed(step.upstream, block, in: step.first.dimensions))
  }
}

extension TensorBlock {
  /// Where it begins and its sizes, for the lists of a tape.
  var listed: [Int] {
    var list: [Int] = []
    for axis in 0..<Shape.maximumRank { list.append(starts[axis]) }
    for axis in 0..<Shape.maximumRank { list.append(shape.padded[axis]) }
    return list
  }
}

extension GradientStep {
  /// The part of a tensor that the operation takes or sets, by its list.
  func block(result: Shape) -> TensorBlock {
    var (starts, sizes) = (FourAxes(repeating: 0), FourAxes(repeating: 1))
    for axis in 0..<Shape.maximumRank {
      starts[axis] = listed(axis)
      sizes[axis] = listed(Shape.maximumRank + axis)
    }
    return TensorBlock(
      starts: starts, shape: Shape(rank: Shape.maximumRank, padded: sizes), result: result)
  }
}

extension Tensor {
  /// Gives a plain tensor elements that no other one shares, so that they can be changed.
  mutating func makeUnique() {
    guard !isKnownUniquelyReferenced(&storage) else { return }
    let copy = Tensor(storage: .makePlain(dimensions))
    copy.fill(from: self)
    self = copy
  }

  /// Keeps a list of parameters on the tape of a traced tensor; where nothing is recorded, none is
  /// needed.
  func keepList(_ list: [Int]) -> Int32 {
    isTraced ? place.tape.pointee.appendList(list) : Node.noOperand
  }
}
