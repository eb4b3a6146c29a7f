/// A part of a tensor: on each padded axis where it begins and how long it is.
struct TensorBlock {
  /// Where it begins.
  private(set) var starts = FourAxes(repeating: 0)
  /// Its size, with all axes that the tensor has.
  private(set) var shape: Shape
  /// Its shape without the axes of which one entry was taken.
  private(set) var result: Shape

  /// The part of a tensor of shape `whole` that `indices` take; axes without one stay whole.
  init(_ indices: [TensorIndex], of whole: Shape) throws(TensorError) {
    guard indices.count <= whole.rank else {
      throw .tooManyIndices(count: indices.count, shape: whole.sizes)
    }
    (shape, result) = (whole, whole)
    let skipped = Shape.maximumRank - whole.rank
    var kept = 0
    for (axis, index) in indices.enumerated() {
      switch index {
      case .at(let entry):
        guard entry >= 0, entry < whole[axis] else {
          throw .indexOutOfRange(index: entry, axis: axis, shape: whole.sizes)
        }
        starts[skipped + axis] = entry
        shape[axis] = 1
        result = result.removing(axis: kept)
      case .range(let lower, let upper):
        let (lower, upper) = (lower ?? 0, upper ?? whole[axis])
        guard lower >= 0, lower <= upper, upper <= whole[axis] else {
          throw .rangeOutOfRange(lower: lower, upper: upper, axis: axis, shape: whole.sizes)
        }
        starts[skipped + axis] = lower
        shape[axis] = upper - lower
        result[kept] = upper - lower
        kept += 1
      }
    }
  }

  /// The part that a list tells of, written by `list`.
  init(starts: FourAxes, shape: Shape, result: Shape) {
    (self.starts, self.shape, self.result) = (starts, shape, result)
  }

  /// The offset of its first element in a tensor of shape `whole`.
  func offset(in whole: Shape) -> Int {
    let strides = whole.strides
    var offset = 0
    for axis in 0..<Shape.maximumRank { offset += starts[axis] * strides[axis] }
    return offset
  }
}
