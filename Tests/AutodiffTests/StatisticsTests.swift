import Testing

@testable import Autodiff

/// Variance, standard deviation, norm, and where extreme values are.
@Suite struct StatisticsTests {
  private let matrix: Tensor = [[1, 2, 6], [3, 3, 3]]

  @Test func varianceDividesByN() {
    #expect((matrix.variance().item - 7.0 / 3).magnitude < 1e-12)
    #expect(abs(matrix.variance(axis: 1) - [14.0 / 3, 0]).max().item < 1e-12)
    #expect(matrix.variance(axis: 0, keepingDimensions: true) == [[1, 0.25, 2.25]])
    #expect(matrix.standardDeviation(axis: 0) == [1, 0.5, 1.5])
    #expect(matrix.standardDeviation(axis: 1, keepingDimensions: true).shape == [2, 1])
    #expect(([2, 4] as Tensor).standardDeviation() == 1)
    #expect(throws: TensorError.reductionOfNothing(.standardDeviation, shape: [0])) {
      try Checked.standardDeviation([])
    }
  }

  @Test func norms() {
    #expect(([3, -4] as Tensor).norm() == 5)
    #expect(([[3, 4], [0, 0]] as Tensor).norm(axis: 1) == [5, 0])
    #expect(Tensor(zeros: [0]).norm() == 0)
  }

  @Test func atTheirKinksGradientsAreZero() {
    let equal: Tensor = [2, 2, 2]
    #expect(gradient(at: equal) { $0.standardDeviation() } == [0, 0, 0])
    #expect(gradient(at: [0, 0] as Tensor) { $0.norm() } == [0, 0])
    #expect(
      gradient(at: [[3, 4], [0, 0]] as Tensor) { $0.norm(axis: 1).sum() } == [[0.6, 0.8], [0, 0]])
  }

  @Test func gradientsOfVarianceAndDeviation() {
    var numbers = Numbers(seed: 43)
    let point = numbers.tensor([3, 4])
    for axis in [0, 1] {
      for keeps in [false, true] {
        let sample = Sample("axis \(axis)", [point]) {
          $0[0].variance(axis: axis, keepingDimensions: keeps)
            + $0[0].standardDeviation(axis: axis, keepingDimensions: keeps)
        }
        #expect(GradientChecker(sample: sample).firstOrder.passed)
        #expect(GradientChecker(sample: sample).secondOrder.passed)
      }
    }
    let whole = Sample("all", [point]) { $0[0].variance() + $0[0].standardDeviation() }
    #expect(GradientChecker(sample: whole).secondOrder.passed)
  }

  @Test func placesOfExtremes() {
    let t: Tensor = [[1, 5, 5], [7, 0, 7]]
    #expect(t.argmax() == 3)
    #expect(t.argmin() == 4)
    #expect(t.argmax(axis: 1) == [1, 0])
    #expect(t.argmax(axis: 0) == [1, 0, 1])
    #expect(t.argmin(axis: 1) == [0, 1])
    #expect(Tensor([1, .nan, 3]).argmax() == 1)
    #expect(Tensor([1, .nan, -3]).argmin() == 1)
    #expect(Tensor(4).argmax() == 0)
    #expect(throws: TensorError.reductionOfNothing(.max, shape: [0])) { try Checked.argmax([]) }
    #expect(throws: TensorError.axisOutOfRange(.max, axis: 2, shape: [2, 3])) {
      try Checked.argmax(t, axis: 2)
    }
  }
}
