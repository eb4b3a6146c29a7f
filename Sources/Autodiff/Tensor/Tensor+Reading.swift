// What a tensor tells about itself.

extension Tensor {
  /// The sizes of the axes; empty for a single number.
  public var shape: [Int] { dimensions.sizes }

  /// The number of axes.
  public var rank: Int { dimensions.rank }

  /// The number of elements.
  public var count: Int {
    if index == Tensor.plain { return storage.count }
    let (tape, node) = place
    return Int(tape.pointee.nodes.base[node].count)
  }

  /// How many multiplications the matrix product with `other` takes; no more than `Int.max` is said.
  package func workOfProduct(with other: Tensor) -> Int {
    let shape = other.dimensions
    let (work, overflow) = count.multipliedReportingOverflow(
      by: shape.rank < 2 ? 1 : shape.padded[3])
    return overflow ? Int.max : work
  }

  /// The elements, row-major.
  public var values: [Double] {
    withExtendedLifetime(self) { Array(UnsafeBufferPointer(start: elements, count: count)) }
  }

  /// The index of an element by its place in `values`, one number an axis.
  package func index(of place: Int) -> [Int] {
    var index: [Int] = []
    let (shape, strides) = (dimensions, dimensions.strides)
    for axis in 0..<shape.rank {
      index.append(place / strides[axis + Shape.maximumRank - shape.rank] % shape[axis])
    }
    return index
  }

  /// The one element of a tensor that has one.
  public var item: Double { orStop(try Checked.item(self)) }

  /// The entries along the first axis: `t[0]`, `t[1]`, ….
  public var rows: [Tensor] { orStop(try Checked.rows(self)) }
}

extension Checked {
  /// The one element of `tensor`; an error when it has more or less.
  public static func item(_ tensor: Tensor) throws(TensorError) -> Double {
    guard tensor.count == 1 else { throw .notASingleNumber(tensor.shape) }
    return withExtendedLifetime(tensor) { tensor.elements[0] }
  }

  /// The entries along the first axis of `tensor`; an error when it has no axis.
  public static func rows(_ tensor: Tensor) throws(TensorError) -> [Tensor] {
    let shape = tensor.dimensions
    guard shape.rank > 0 else { throw .tooManyIndices(count: 1, shape: []) }
    var rows: [Tensor] = []
    for row in 0..<shape[0] { rows.append(try slice(tensor, [.at(row)])) }
    return rows
  }
}

extension Tensor: Equatable {
  /// Whether shapes and all elements are equal; history and names do not count.
  public static func == (a: Tensor, b: Tensor) -> Bool {
    guard a.dimensions == b.dimensions else { return false }
    return withExtendedLifetime((a, b)) {
      let (left, right) = (a.elements, b.elements)
      for place in 0..<a.count where left[place] != right[place] { return false }
      return true
    }
  }
}

extension Tensor: CustomStringConvertible {
  /// Nested brackets as Swift prints `[[Double]]`; a single number as a `Double`.
  public var description: String {
    let (shape, values) = (dimensions, values)
    var (text, next) = ("", 0)
    func write(axis: Int) {
      guard axis < shape.rank else {
        text += values[next].description
        next += 1
        return
      }
      text += "["
      for entry in 0..<shape[axis] {
        if entry > 0 { text += ", " }
        write(axis: axis + 1)
      }
      text += "]"
    }
    write(axis: 0)
    return text
  }
}
