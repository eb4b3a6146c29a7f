import CMath
import Testing

@testable import Autodiff

/// The logistic function of our own against the C library's exponential.
@Suite struct LogisticTests {
  static let edges: [Double] = [
    0, -0.0, .leastNonzeroMagnitude, -1e-300, 1e-17, 36.8, -36.8, 700, -700, 700.0000001, -744.5,
    -746, 1e308,
  ]

  static var numbers: [Double] {
    let coarse = (-1500...1500).map { Double($0) / 2.03 }
    let fine = (-200...200).map { Double($0) / 1013 }
    return coarse + fine + edges
  }

  /// The spacing of doubles at the larger of two numbers.
  private func units(_ a: Double, _ b: Double) -> Double {
    (a - b).magnitude / max(a.magnitude, b.magnitude, .leastNormalMagnitude).ulp
  }

  private func byTheLibrary(_ x: Double) -> Double {
    let exponential = cmath_exp(-x.magnitude)
    return (x < 0 ? exponential : 1) / (1 + exponential)
  }

  @Test func isAsExactAsTheLibrary() {
    let results = sigmoid(Tensor(Self.numbers)).values
    let differences = zip(Self.numbers, results).map { units($1, byTheLibrary($0)) }
    #expect(differences.max() ?? .infinity <= 3)
    #expect(differences.filter { $0 <= 1 }.count > differences.count * 9 / 10)
  }

  @Test func endsOfTheNumbers() {
    let ends: [Double] = [0, .infinity, -.infinity, 800, -800, .nan]
    let results = sigmoid(Tensor(ends)).values
    #expect(results.dropLast() == [0.5, 1, 0, 1, 0])
    #expect(results[5].isNaN)
  }

  /// An element has the same bits alone, first, second or last, whatever stands beside it.
  @Test("neighbours", arguments: [0.0, 3.5, -1000, .nan])
  func doesNotDependOnTheNeighbours(_ neighbour: Double) {
    for x in [-699.5, -3.25, -1e-9, 0, 2.5, 36.9, 701] {
      let alone = sigmoid(Tensor(x)).item
      #expect(sigmoid(Tensor([x, neighbour, x, neighbour, x])).values[0] == alone)
      #expect(sigmoid(Tensor([neighbour, x])).values[1] == alone)
      #expect(sigmoid(Tensor([neighbour, x, x])).values[2] == alone)
      #expect(sigmoid(variable(Tensor([neighbour, x]))).values[1] == alone)
      #expect(sigmoid(variable(x)).item == alone)
      #expect(logistic(x) == alone)
    }
  }
}
