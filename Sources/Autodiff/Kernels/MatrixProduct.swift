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
    if sizes.columns == 1, sizes.rows > 1 { return transposed.computeWithLoops() }
    // A single row or column lies in memory as its transpose does.
    if right.isTransposed, sizes.inner > 1, sizes.columns > 1 {
      let inner = sizes.inner
      computeRows(columnStep: inner, placeStep: 1) { line in
        SIMD4(line[0], line[inner], line[2 &* inner], line[3 &* inner])
      }
    } else {
      computeRows(columnStep: 1, placeStep: sizes.columns) { line in
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

  /// Four neighbouring elements at a time, whose sums stay in registers: a small matrix is done in a few
  /// turns. The steps are those of the right operand from column to column and down a column; `four` reads
  /// what stands at a place and at the same one of the next three columns.
  @inline(__always)
  private func computeRows(
    columnStep: Int, placeStep: Int, _ four: (UnsafePointer<Double>) -> SIMD4<Double>
  ) {
    let (steps, columns, inner) = (leftSteps, sizes.columns, sizes.inner)
    var (factors, target) = (left.elements, result)
    for _ in 0..<sizes.rows {
      var column = 0
      while column &+ 4 <= columns {
        var sums = SIMD4<Double>.zero
        var (factor, line) = (factors, right.elements + column &* columnStep)
        for _ in 0..<inner {
          sums += factor.pointee * four(line)
          factor += steps.place
          line += placeStep
        }
        UnsafeMutableRawPointer(target + column).storeBytes(of: sums, as: SIMD4<Double>.self)
        column &+= 4
      }
      while column < columns {
        var sum = 0.0
        var (factor, line) = (factors, right.elements + column &* columnStep)
        for _ in 0..<inner {
          sum += factor.pointee * line.pointee
          factor += steps.place
          line += placeStep
        }
        target[column] = sum
        column &+= 1
      }
      factors += steps.row
      target += columns
    }
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
