import Testing

@testable import Autodiff

/// The losses: the lecture's figures, and gradients.
@Suite struct LossTests {
  /// Classes × examples, as the lecture has them: cat, car, frog.
  private let scores: Tensor = [[3.2, 1.3, 2.2], [5.1, 4.9, 2.5], [-1.7, 2.0, -3.1]]

  private func isNear(_ a: Tensor, _ b: Tensor, within tolerance: Double = 1e-12) -> Bool {
    a.shape == b.shape && abs(a - b).max().item <= tolerance
  }

  @Test func hingeLossOfTheLecture() {
    let examples = scores.transposed()
    let each = hingeLoss(examples, [0, 1, 2], reduction: .none)
    #expect(isNear(each, [2.9, 0, 12.9]))
    #expect(isNear(hingeLoss(examples, [0, 1, 2]), Tensor(15.8 / 3)))
  }

  @Test func crossEntropyOfTheLecture() {
    let first: Tensor = [[3.2, 5.1, -1.7]]
    let loss = softmaxCrossEntropy(first, [0])
    let powers = exp(first)
    #expect(isNear(loss, -log(powers[0, 0] / powers.sum())))
    #expect((loss.item - 2.04).magnitude < 0.005)
    #expect(softmaxCrossEntropy([[1000, 0]], [1]) == 1000)
  }

  @Test func meanSquaredErrors() {
    #expect(meanSquaredError([1, 2], [1, 4]) == 2)
    #expect(
      meanSquaredError([[1, 2], [3, 5]], [[1, 4], [3, 4]], reduction: .none) == [2, 0.5])
    #expect(meanSquaredError([1, 2], [1, 4], reduction: .none) == [0, 4])
    #expect(l1([[1, -2], [3, -4]]) == 10)
    #expect(l2([[1, -2], [3, -4]]) == 30)
  }

  @Test func gradients() {
    var numbers = Numbers(seed: 23)
    let point = numbers.tensor([4, 3])
    let target = numbers.tensor([4, 3])
    let losses: [(String, (Tensor) -> Tensor)] = [
      ("hingeLoss", { hingeLoss($0, [0, 2, 1, 1]) }),
      ("softmaxCrossEntropy", { softmaxCrossEntropy($0, [0, 2, 1, 1]) }),
      ("meanSquaredError", { meanSquaredError($0, target) }), ("l1", { l1($0) }),
      ("l2", { l2($0) }),
      ("binaryCrossEntropy", { binaryCrossEntropy(sigmoid($0[.all, 0]), [0, 1, 1, 0]) }),
      ("softmaxCrossEntropy, none", { softmaxCrossEntropy($0, [0, 2, 1, 1], reduction: .none) }),
    ]
    for (name, loss) in losses {
      let checker = GradientChecker(sample: Sample(name, [point]) { loss($0[0]) })
      #expect(checker.firstOrder.passed, "\(name): \(checker.firstOrder)")
      #expect(checker.secondOrder.passed, "\(name): \(checker.secondOrder)")
    }
  }

  @Test func labelsMustFit() {
    #expect(throws: TensorError.labelOutOfRange(label: 3, position: 1, classes: 3)) {
      try Checked.hingeLoss(scores, [0, 3, 1])
    }
    #expect(throws: TensorError.wrongLabelCount(labels: 2, examples: 3)) {
      try Checked.softmaxCrossEntropy(scores, [0, 1])
    }
    #expect(throws: TensorError.scoresNeedTwoAxes([3])) { try Checked.hingeLoss([1, 2, 3], [0]) }
    #expect(throws: TensorError.lossOfNothing) {
      try Checked.hingeLoss(Tensor(zeros: [0, 3]), [])
    }
  }
}
