import Testing

@testable import Autodiff

/// The loops for small products and the library for large ones give the same matrices.
@Suite struct MatrixProductTests {
  static let sizes = [
    MatrixSizes(rows: 1, inner: 1, columns: 1), MatrixSizes(rows: 3, inner: 5, columns: 7),
    MatrixSizes(rows: 4, inner: 3, columns: 4), MatrixSizes(rows: 1, inner: 40, columns: 9),
    MatrixSizes(rows: 9, inner: 40, columns: 1), MatrixSizes(rows: 64, inner: 33, columns: 50),
    MatrixSizes(rows: 5, inner: 1, columns: 6), MatrixSizes(rows: 1, inner: 1, columns: 4),
  ]

  @Test("loops and library", arguments: sizes)
  func loopsAndLibraryAgree(_ sizes: MatrixSizes) {
    var numbers = Numbers(seed: 5)
    let left = numbers.tensor([sizes.rows, sizes.inner]).values
    let right = numbers.tensor([sizes.inner, sizes.columns]).values
    let loops = product(left, right, sizes, false, false) { $0.computeWithLoops() }
    for (transposesLeft, transposesRight) in [
      (false, false), (false, true), (true, false), (true, true),
    ] {
      let a = transposesLeft ? transposed(left, columns: sizes.inner) : left
      let b = transposesRight ? transposed(right, columns: sizes.columns) : right
      let again = product(a, b, sizes, transposesLeft, transposesRight) { $0.computeWithLoops() }
      #expect(again == loops)
      let library = product(a, b, sizes, transposesLeft, transposesRight) {
        $0.computeWithLibrary()
      }
      for (own, other) in zip(loops, library) { #expect((own - other).magnitude < 1e-12) }
    }
  }

  @Test func bothSidesOfTheThreshold() {
    // Row sums of ones times a constant are exact whichever way they are added.
    for size in [8, 31, 32, 40] {
      let ones = Tensor(ones: [size, size])
      #expect((ones • (2 * ones)).values.allSatisfy { $0 == Double(2 * size) })
    }
  }

  @Test func severalThreadsAtOnce() async {
    let sizes = MatrixSizes(rows: 60, inner: 144, columns: 16)
    let wrong = await withTaskGroup(of: Int.self) { group in
      for seed in 1...4 {
        group.addTask { wrongProducts(sizes, seed: UInt64(seed), rounds: 3000) }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  /// How many products of the same matrices are not what the first one was.
  private func wrongProducts(_ sizes: MatrixSizes, seed: UInt64, rounds: Int) -> Int {
    var numbers = Numbers(seed: seed)
    let left = numbers.tensor([sizes.rows, sizes.inner]).values
    let right = numbers.tensor([sizes.inner, sizes.columns]).values
    let first = product(left, right, sizes, false, false) { $0.computeWithLibrary() }
    return (0..<rounds).count { _ in
      product(left, right, sizes, false, false) { $0.computeWithLibrary() } != first
    }
  }

  private func product(
    _ left: [Double], _ right: [Double], _ sizes: MatrixSizes, _ transposesLeft: Bool,
    _ transposesRight: Bool, _ compute: (MatrixProduct) -> Void
  ) -> [Double] {
    // NaN is what was not written.
    var result = [Double](repeating: .nan, count: sizes.rows * sizes.columns)
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        result.withUnsafeMutableBufferPointer { result in
          guard let a = left.baseAddress, let b = right.baseAddress, let c = result.baseAddress
          else { return }
          compute(
            MatrixProduct(
              sizes: sizes,
              left: MatrixProduct.Operand(elements: a, isTransposed: transposesLeft),
              right: MatrixProduct.Operand(elements: b, isTransposed: transposesRight), result: c))
        }
      }
    }
    return result
  }

  private func transposed(_ elements: [Double], columns: Int) -> [Double] {
    let rows = elements.count / columns
    return (0..<elements.count).map { elements[$0 % rows * columns + $0 / rows] }
  }
}
