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
    let (elements, columns, inner) = (right.elements, sizes.columns, sizes.inner)
    if right.isTransposed {
      computeRows { (place, column) in elements[column * inner + place] }
    } else {
      computeRows { (place, column) in elements[place * columns + column] }
    }
  }

  /// Four neighbouring elements at a time, whose sums stay in registers: a small matrix is done in a
  /// few turns.
  @inline(__always)
  private func computeRows(_ right: (_ place: Int, _ column: Int) -> Double) {
    let steps = left.isTransposed ? (row: 1, place: sizes.rows) : (row: sizes.inner, place: 1)
    for row in 0..<sizes.rows {
      let factors = left.elements + row * steps.row
      let target = result + row * sizes.columns
      var column = 0
      while column + 4 <= sizes.columns {
        var sums = SIMD4<Double>.zero
        for place in 0..<sizes.inner {
          sums +=
            factors[place * steps.place]
            * SIMD4(
              right(place, column), right(place, column + 1), right(place, column + 2),
              right(place, column + 3))
        }
        for lane in 0..<4 { target[column + lane] = sums[lane] }
        column += 4
      }
      while column < sizes.columns {
        var sum = 0.0
        for place in 0..<sizes.inner { sum += factors[place * steps.place] * right(place, column) }
        target[column] = sum
        column += 1
      }
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
