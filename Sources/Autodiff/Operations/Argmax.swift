// Where the largest and the smallest elements are; indices are numbers, so nothing is traced.

extension Checked {
  /// The place of the largest element, counted row-major; the first of several, NaN above all.
  public static func argmax(_ x: Tensor) throws(TensorError) -> Int {
    try places(.max, of: x, axis: nil) { $0 > $1 }[0]
  }

  /// The index of the largest element along `axis`, one for each position of the other axes,
  /// row-major; the first of several, NaN above all.
  public static func argmax(_ x: Tensor, axis: Int) throws(TensorError) -> [Int] {
    try places(.max, of: x, axis: axis) { $0 > $1 }
  }

  /// The place of the smallest element, counted row-major; the first of several, NaN below all.
  public static func argmin(_ x: Tensor) throws(TensorError) -> Int {
    try places(.min, of: x, axis: nil) { $0 < $1 }[0]
  }

  /// The index of the smallest element along `axis`, one for each position of the other axes,
  /// row-major; the first of several, NaN below all.
  public static func argmin(_ x: Tensor, axis: Int) throws(TensorError) -> [Int] {
    try places(.min, of: x, axis: axis) { $0 < $1 }
  }

  @inline(__always)
  private static func places(
    _ operation: Operation, of x: Tensor, axis: Int?, _ isBetter: (Double, Double) -> Bool
  ) throws(TensorError) -> [Int] {
    let shape = x.dimensions
    try checkedAxis(operation, axis, shape)
    guard x.count > 0 else { throw .reductionOfNothing(operation, shape: shape.sizes) }
    let best = Tensor(storage: .makePlain(shape.reduced(axis: axis, keepingDimensions: false)))
    best.fill(fromLinesOf: x, axis: axis) { line in Double(line.place(of: isBetter)) }
    return best.values.map { Int($0) }
  }
}

extension Line {
  /// The first place of the best element, or of NaN.
  @inline(__always)
  fileprivate func place(of isBetter: (Double, Double) -> Bool) -> Int {
    var best = 0
    for place in 0..<count where !self[best].isNaN {
      if self[place].isNaN || isBetter(self[place], self[best]) { best = place }
    }
    return best
  }
}

extension Tensor {
  /// The place of the largest element, counted row-major; the first of several.
  public func argmax() -> Int { orStop(try Checked.argmax(self)) }

  /// The index of the largest element along `axis`, one for each position of the other axes.
  public func argmax(axis: Int) -> [Int] { orStop(try Checked.argmax(self, axis: axis)) }

  /// The place of the smallest element, counted row-major; the first of several.
  public func argmin() -> Int { orStop(try Checked.argmin(self)) }

  /// The index of the smallest element along `axis`, one for each position of the other axes.
  public func argmin(axis: Int) -> [Int] { orStop(try Checked.argmin(self, axis: axis)) }
}
