// How shapes change: broadcasting as NumPy does it, and axes that go, come or change their size.

extension Shape {
  /// The shape of an element-wise result of `self` and `other`, or `nil` when an axis differs and
  /// neither size is 1.
  func broadcast(with other: Shape) -> Shape? {
    if self == other { return self }
    var result = rank >= other.rank ? self : other
    for axis in 0..<Shape.maximumRank {
      let (mine, others) = (padded[axis], other.padded[axis])
      if mine != others, mine != 1, others != 1 { return nil }
      result.padded[axis] = mine == 1 ? others : mine
    }
    return result
  }

  /// The first axis, counted in the longer shape, at which `self` and `other` do not broadcast.
  func clashingAxis(with other: Shape) -> Int? {
    let skipped = Shape.maximumRank - max(rank, other.rank)
    for axis in 0..<Shape.maximumRank {
      let (mine, others) = (padded[axis], other.padded[axis])
      if mine != others, mine != 1, others != 1 { return axis - skipped }
    }
    return nil
  }

  /// The strides with which a tensor of this shape is read as if it had `other`'s: 0 along an
  /// axis whose single entry is repeated.
  func strides(broadcastTo other: Shape) -> FourAxes {
    var strides = self.strides
    for axis in 0..<Shape.maximumRank where padded[axis] == 1 && other.padded[axis] != 1 {
      strides[axis] = 0
    }
    return strides
  }

  /// Without `axis`.
  func removing(axis: Int) -> Shape {
    var result = Shape.scalar
    result.rank = rank - 1
    for kept in 0..<result.rank { result[kept] = self[kept < axis ? kept : kept + 1] }
    return result
  }

  /// With a new axis of `size` before `axis`; the shape has at most three.
  func inserting(axis: Int, size: Int) -> Shape {
    var result = Shape.scalar
    result.rank = rank + 1
    for new in 0..<result.rank {
      result[new] = new == axis ? size : self[new < axis ? new : new - 1]
    }
    return result
  }

  /// With another size for `axis`.
  func replacing(axis: Int, with size: Int) -> Shape {
    var result = self
    result[axis] = size
    return result
  }

  /// The axes in reverse order.
  var reversed: Shape {
    var result = self
    for axis in 0..<rank { result[axis] = self[rank - 1 - axis] }
    return result
  }

  /// What a reduction over `axis`, or over all axes, leaves.
  func reduced(axis: Int?, keepingDimensions: Bool) -> Shape {
    guard let axis else {
      return keepingDimensions ? Shape(rank: rank, padded: FourAxes(repeating: 1)) : .scalar
    }
    return keepingDimensions ? replacing(axis: axis, with: 1) : removing(axis: axis)
  }
}
