// Loops that move elements: broadcasting, reversing axes, blocks of a tensor.

extension Tensor {
  /// Sets all elements of a result that was just made.
  func fill(with value: Double) {
    withExtendedLifetime(self) { elements.update(repeating: value, count: count) }
  }

  /// Copies the elements of `other`, which has as many, in their order.
  func fill(from other: Tensor) {
    withExtendedLifetime((self, other)) { elements.update(from: other.elements, count: count) }
  }

  /// Sets the elements of this result, seen with the shape `block`, to those of `source` that
  /// `strides` name, one an axis, beginning at `offset`.
  func fill(from source: Tensor, block: Shape, offset: Int = 0, strides: FourAxes) {
    withExtendedLifetime((self, source)) {
      let (from, into) = (source.elements + offset, elements)
      var place = 0
      forEachRow(of: block, strides, strides) { (row, _) in
        for column in 0..<block.padded[3] {
          into[place] = from[row + column * strides[3]]
          place += 1
        }
      }
    }
  }

  /// Writes, or adds, the elements of `source`, which has the shape `block`, to the places of this
  /// tensor that `strides` name, beginning at `offset`.
  func scatter(
    _ source: Tensor, block: Shape, offset: Int = 0, strides: FourAxes, adding: Bool
  ) {
    withExtendedLifetime((self, source)) {
      let (from, into) = (source.elements, elements + offset)
      var place = 0
      forEachRow(of: block, strides, strides) { (row, _) in
        for column in 0..<block.padded[3] {
          let target = into + (row + column * strides[3])
          target.pointee = adding ? target.pointee + from[place] : from[place]
          place += 1
        }
      }
    }
  }
}
