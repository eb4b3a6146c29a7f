import Testing

@testable import Autodiff

/// The rules for one element against those made of tensors, which a recorded pass runs: they have to
/// agree to the last bit.
@Suite struct DirectShareTests {
  @Test("the samples of an operation", arguments: OperationTests.operations)
  func samples(of operation: Operation) {
    for sample in operation.samples {
      let difference = difference(at: sample.points, sample.function)
      #expect(difference == nil, "\(operation.name), \(sample.name): \(difference ?? "")")
    }
  }

  /// Shapes of two operands: equal, one number, a row, a column, both broadcast, empty, of rank 3, and one element
  /// that is no single number.
  static let shapes: [([Int], [Int])] = [
    ([], []), ([3], []), ([], [3]), ([2, 3], [3]), ([3], [2, 3]), ([2, 3], [2, 1]),
    ([2, 1], [2, 3]), ([3, 3], [3, 1]), ([2, 1], [1, 3]), ([1], [2, 3]), ([0, 3], [3]),
    ([2, 2, 3], [3]), ([2, 2, 3], [2, 2, 1]), ([2, 2, 3], [2, 3]), ([2, 2, 3], [2, 1, 3]),
    ([1, 3], [3]), ([1], []), ([], [1]), ([1], [1]), ([1, 1], [1]),
  ]

  @Test("operands of two shapes", arguments: shapes)
  func broadcasting(_ a: [Int], _ b: [Int]) {
    var numbers = Numbers(seed: 7)
    let points = [numbers.tensor(a, in: 0.5...2), numbers.tensor(b, in: 0.5...2)]
    let functions: [(String, (Tensor, Tensor) -> Tensor)] = [
      ("+", { $0 + $1 }), ("-", { $0 - $1 }), ("*", { $0 * $1 }), ("/", { $0 / $1 }),
      ("both sides", { $0 * $1 + $0 * $0 - $1 / $0 }),
    ]
    for (name, function) in functions {
      let difference = difference(at: points) { function($0[0], $0[1]) }
      #expect(difference == nil, "\(name): \(difference ?? "")")
    }
  }

  @Test func productsOfOneMatrixWithItself() {
    var numbers = Numbers(seed: 11)
    let difference = difference(at: [numbers.tensor([5, 5])]) { ($0[0] • $0[0]) • $0[0] }
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func nanAndInfinityStay() {
    let points = [Tensor([0, -1, .infinity, .nan]), Tensor([0, 0, 2, 1] as [Double])]
    let difference = difference(at: points) { relu($0[0]) * log($0[1]) + $0[0] / $0[1] }
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func theComparisonCanFail() {
    #expect(firstDifference([1, 2], [1, 2.0.nextUp]) != nil)
    #expect(firstDifference([0.0], [-0.0]) != nil)
    #expect(firstDifference([.nan], [.nan]) == nil)
  }

  /// Where the gradients of a plain and of a recorded pass differ; `nil` where they do not.
  private func difference(at points: [Tensor], _ function: ([Tensor]) -> Tensor) -> String? {
    let plain = gradient(at: points) { weighted(function($0)) }
    let recorded = gradient(at: points.map { variable($0) }) { weighted(function($0)) }
    for (index, pair) in zip(plain, recorded).enumerated() {
      if pair.0.shape != pair.1.shape { return "the shapes of gradient \(index)" }
      if let found = firstDifference(pair.0.values, pair.1.values) {
        return "gradient \(index): \(found)"
      }
    }
    return nil
  }

  private func weighted(_ result: Tensor) -> Tensor {
    var numbers = Numbers(seed: 101)
    return (result * numbers.tensor(result.shape, in: 0.5...1.5)).sum()
  }
}

/// The first two numbers that are not the same to the last bit; one NaN is as good as another.
func firstDifference(_ a: [Double], _ b: [Double]) -> String? {
  for (a, b) in zip(a, b) where a.bitPattern != b.bitPattern && !(a.isNaN && b.isNaN) {
    return "\(a) and \(b)"
  }
  return nil
}
