// The loops of the matrix product.

/// The sizes of a matrix product: rows × inner times inner × columns.
struct MatrixSizes {
  let rows: Int
  let inner: Int
  let columns: Int

  /// How many multiplications it takes.
  var work: Int { rows * inner * columns }
}

/// A product of two matrices in memory, each row-major, or read as its transpose.
struct MatrixProduct {
  struct Operand {
    let elements: UnsafePointer<Double>
    /// Whether the rows in memory are the columns of the product's operand.
    let isTransposed: Bool
  }

  let sizes: MatrixSizes
  let left: Operand
  let right: Operand
  /// Where the result goes, row-major; it overlaps neither operand.
  let result: UnsafeMutablePointer<Double>

  /// Writes the product, large ones with a library where there is one.
  func compute() {
    #if !hasFeature(Embedded)
    if sizes.work >= MatrixProduct.largeWork { return computeWithLibrary() }
    #endif
    computeWithLoops()
  }

  /// The loops of our own: each element is the sum of its products in their order, beginning with 0.
  func computeWithLoops() {
    let product = sizes.columns == 1 && sizes.rows > 1 ? transposed : self
    product.computeByColumns()
  }

  private func computeByColumns() {
    // A single row or column lies in memory as its transpose does.
    if right.isTransposed, sizes.inner > 1, sizes.columns > 1 {
      let inner = sizes.inner
      computeColumns(columnStep: inner, placeStep: 1) { line in
        SIMD4(line[0], line[inner], line[2 &* inner], line[3 &* inner])
      }
    } else {
      computeColumns(columnStep: 1, placeStep: sizes.columns) { line in
        UnsafeRawPointer(line).loadUnaligned(as: SIMD4<Double>.self)
      }
    }
  }

  /// The same product with its operands in turned order, both turned over: a column as a row.
  private var transposed: MatrixProduct {
    MatrixProduct(
      sizes: MatrixSizes(rows: sizes.columns, inner: sizes.inner, columns: sizes.rows),
      left: Operand(elements: right.elements, isTransposed: !right.isTransposed),
      right: Operand(elements: left.elements, isTransposed: !left.isTransposed), result: result)
  }

  /// How far apart the factors of the left operand lie, down its rows and along one.
  private var leftSteps: (row: Int, place: Int) {
    left.isTransposed ? (row: 1, place: sizes.rows) : (row: sizes.inner, place: 1)
  }

  /// Four neighbouring columns at a time, down all rows: what is read of the right operand stays near, and a
  /// small matrix is done in a few turns. The steps are those of the right operand from column to column and
  /// down a column; `four` reads what stands at a place and at the same one of the next three columns.
  @inline(__always)
  private func computeColumns(
    columnStep: Int, placeStep: Int, _ four: (UnsafePointer<Double>) -> SIMD4<Double>
  ) {
    var (column, lines) = (0, right.elements)
    while column &+ 4 <= sizes.columns {
      computeFourColumns(lines, placeStep, into: result + column, four)
      column &+= 4
      lines += 4 &* columnStep
    }
    while column < sizes.columns {
      computeColumn(lines, placeStep, into: result + column)
      column &+= 1
      lines += columnStep
    }
  }

  /// Two rows at a time, since they share what is read of the right operand; the sums stay in registers.
  @inline(__always)
  private func computeFourColumns(
    _ lines: UnsafePointer<Double>, _ placeStep: Int, into target: UnsafeMutablePointer<Double>,
    _ four: (UnsafePointer<Double>) -> SIMD4<Double>
  ) {
    let (step, columns) = (leftSteps.row, sizes.columns)
    var (factors, target, rows) = (left.elements, target, sizes.rows)
    while rows >= 2 {
      var (upper, lower) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
      forEachProduct(factors, lines, placeStep) { (factor, line) in
        let four = four(line)
        upper += factor.pointee * four
        lower += factor[step] * four
      }
      target.store(upper)
      (target + columns).store(lower)
      factors += 2 &* step
      target += 2 &* columns
      rows &-= 2
    }
    if rows > 0 {
      var sums = SIMD4<Double>.zero
      forEachProduct(factors, lines, placeStep) { (factor, line) in
        sums += factor.pointee * four(line)
      }
      target.store(sums)
    }
  }

  @inline(__always)
  private func computeColumn(
    _ lines: UnsafePointer<Double>, _ placeStep: Int, into target: UnsafeMutablePointer<Double>
  ) {
    var (factors, target, rows) = (left.elements, target, sizes.rows)
    while rows > 0 {
      var sum = 0.0
      forEachProduct(factors, lines, placeStep) { (factor, line) in
        sum += factor.pointee * line.pointee
      }
      target.pointee = sum
      factors += leftSteps.row
      target += sizes.columns
      rows &-= 1
    }
  }

  /// Walks along a row of the left operand and down a column of the right one.
  @inline(__always)
  private func forEachProduct(
    _ factors: UnsafePointer<Double>, _ lines: UnsafePointer<Double>, _ placeStep: Int,
    _ body: (UnsafePointer<Double>, UnsafePointer<Double>) -> Void
  ) {
    let step = leftSteps.place
    var (factor, line, left) = (factors, lines, sizes.inner)
    while left > 0 {
      body(factor, line)
      factor += step
      line += placeStep
      left &-= 1
    }
  }
}

extension UnsafeMutablePointer<Double> {
  /// Writes four neighbours.
  @inline(__always)
  fileprivate func store(_ four: SIMD4<Double>) {
    UnsafeMutableRawPointer(self).storeBytes(of: four, as: SIMD4<Double>.self)
  }
}

extension MatrixProduct {
  /// The product of two matrices as they lie in memory.
  init(
    _ left: UnsafePointer<Double>, _ right: UnsafePointer<Double>, _ sizes: MatrixSizes,
    into result: UnsafeMutablePointer<Double>
  ) {
    self.init(
      sizes: sizes, left: Operand(elements: left, isTransposed: false),
      right: Operand(elements: right, isTransposed: false), result: result)
  }
}
