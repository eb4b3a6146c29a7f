import Testing

@testable import Autodiff

/// The words of every error that a lesson can meet.
@Suite struct TensorErrorTests {
  private static func matrix() -> Tensor { Tensor(zeros: [2, 3]) }

  /// What is tried, and the message that it must give.
  static let cases: [(String, @Sendable () throws(TensorError) -> Void)] = [
    (
      "the shapes [2, 3] and [2] do not fit each other in +: they differ at axis 1, "
        + "and neither is 1 there",
      { () throws(TensorError) in _ = try Checked.add(matrix(), [1, 2]) }
    ),
    (
      "the shapes [2, 3] and [4, 1, 2, 4] do not fit each other in max: they differ at axis 3, "
        + "and neither is 1 there",
      { () throws(TensorError) in
        _ = try Checked.maximum(matrix(), Tensor(zeros: [4, 1, 2, 4]))
      }
    ),
    (
      "no matrix product of the shapes [2, 3] and [2, 3]: 3 columns on the left, "
        + "2 rows on the right",
      { () throws(TensorError) in _ = try Checked.matmul(matrix(), matrix()) }
    ),
    (
      "no matrix product of the shapes [2, 3] and []: a single number has no axes",
      { () throws(TensorError) in _ = try Checked.matmul(matrix(), 3) }
    ),
    (
      "the rows of a tensor have one shape: element 1 has the shape [3], the first one [2]",
      { () throws(TensorError) in _ = try Checked.literal([[1, 2], [1, 2, 3]]) }
    ),
    (
      "6 elements do not fill the shape [4, 2], which has 8",
      { () throws(TensorError) in _ = try Checked.reshaped(matrix(), to: [4, 2]) }
    ),
    (
      "index 3 is out of range: axis 1 of the shape [2, 3] has 3 entries",
      { () throws(TensorError) in _ = try Checked.slice(matrix(), [.all, .at(3)]) }
    ),
    (
      "the range 1..<4 is out of range: axis 1 of the shape [2, 3] has 3 entries",
      { () throws(TensorError) in _ = try Checked.slice(matrix(), [.at(0), .closed(1, 3)]) }
    ),
    (
      "3 indices for the shape [2, 3], which has 2 axes",
      { () throws(TensorError) in _ = try Checked.slice(matrix(), [.at(0), .at(0), .at(0)]) }
    ),
    (
      "sum: there is no axis 2 in the shape [2, 3]",
      { () throws(TensorError) in _ = try Checked.sum(matrix(), axis: 2) }
    ),
    (
      "softmax: a single number has no axes",
      { () throws(TensorError) in _ = try Checked.softmax(3) }
    ),
    (
      "max of no elements: the shape is [0]",
      { () throws(TensorError) in _ = try Checked.max([]) }
    ),
    (
      "concatenate: tensor 1 has the shape [2, 2], which does not fit [2, 3]",
      { () throws(TensorError) in
        _ = try Checked.concatenate([matrix(), Tensor(zeros: [2, 2])])
      }
    ),
    (
      "stack needs at least one tensor",
      { () throws(TensorError) in _ = try Checked.stack([]) }
    ),
    (
      "the shape [2, 3] cannot be broadcast to [3, 3]",
      { () throws(TensorError) in _ = try Checked.broadcast(matrix(), to: [3, 3]) }
    ),
    (
      "the shape [1, 1, 1, 1, 1] has more than 4 axes",
      { () throws(TensorError) in _ = try Checked.zeros([1, 1, 1, 1, 1]) }
    ),
    (
      "the shape [2, -1] has a negative size",
      { () throws(TensorError) in _ = try Checked.zeros([2, -1]) }
    ),
    (
      "a tensor of the shape [1099511627776] is too large: at most 33554432 elements are possible",
      { () throws(TensorError) in _ = try Checked.zeros([1 << 40]) }
    ),
    (
      "a tensor of the shape [6000, 6000] is too large: at most 33554432 elements are possible",
      { () throws(TensorError) in
        _ = try Checked.add(Tensor(zeros: [6000, 1]), Tensor(zeros: [6000]))
      }
    ),
    (
      "a tensor of the shape [1099511627776, 0] is too large: "
        + "at most 33554432 elements are possible",
      { () throws(TensorError) in _ = try Checked.zeros([1 << 40, 0]) }
    ),
    (
      "a tensor of the shape [0, 16777216, 16777216] is too large: "
        + "at most 33554432 elements are possible",
      { () throws(TensorError) in
        let (rows, columns) = (Tensor(zeros: [0, 1 << 24, 1]), Tensor(zeros: [1 << 24]))
        _ = try Checked.add(rows, columns)
      }
    ),
    (
      "a tensor of the shape [3355443200, 0] is too large: "
        + "at most 33554432 elements are possible",
      { () throws(TensorError) in
        let empty = Tensor(zeros: [1 << 25, 0])
        _ = try Checked.concatenate([Tensor](repeating: empty, count: 100))
      }
    ),
    (
      "gather needs 2 indices for the shape [2, 3], got 1",
      { () throws(TensorError) in _ = try Checked.gather(matrix(), [0], axis: 1) }
    ),
    (
      "label 3 at position 0 is out of range: there are 3 classes, numbered from 0",
      { () throws(TensorError) in _ = try Checked.oneHot([3], classes: 3) }
    ),
    (
      "1 label for 2 examples",
      { () throws(TensorError) in _ = try Checked.hingeLoss(matrix(), [0]) }
    ),
    (
      "scores have two axes, examples and classes; their shape is []",
      { () throws(TensorError) in _ = try Checked.hingeLoss(3, [0]) }
    ),
    (
      "prediction and target need the same shape, got [2, 3] and [3]",
      { () throws(TensorError) in _ = try Checked.meanSquaredError(matrix(), [1, 2, 3]) }
    ),
    (
      "item needs a tensor with one element, the shape is [2, 3]",
      { () throws(TensorError) in _ = try Checked.item(matrix()) }
    ),
    (
      "a gradient needs a single number to start from, the shape is [2, 3]: "
        + "take its sum or mean first",
      { () throws(TensorError) in try Checked.backward(variable(matrix())) }
    ),
    (
      "backward() has nothing to do: this tensor depends on no variable",
      { () throws(TensorError) in try Checked.backward(3) }
    ),
    (
      "no gradient: this tensor is neither a variable nor computed from one",
      { () throws(TensorError) in _ = try Checked.gradient(of: 3) }
    ),
    (
      "the gradient of q has not been computed: no backward() has reached it yet, or a later one did not",
      { () throws(TensorError) in _ = try Checked.gradient(of: variable(3).named("q")) }
    ),
    (
      "elements of a tensor in a graph cannot be assigned: "
        + "gradients would no longer fit its values",
      { () throws(TensorError) in
        var traced = variable([1, 2])
        try Checked.assign(3, to: &traced, at: [.at(0)])
      }
    ),
    (
      "a step must be positive and finite, got -1.0",
      { () throws(TensorError) in
        _ = try Checked.numericalGradient(
          at: [1], step: -1, of: { (x) throws(TensorError) in x[0] }, failure: { $0 })
      }
    ),
  ]

  @Test(arguments: cases.indices)
  func message(of index: Int) {
    let (message, attempt) = TensorErrorTests.cases[index]
    do throws(TensorError) {
      try attempt()
      Issue.record("no error, expected: \(message)")
    } catch {
      #expect(error.message == message)
      #expect(saysTheSame(error.wording))
    }
  }

  @Test("a translation that lacks a number, or is none, is noticed")
  func wrongTranslations() {
    #expect(saysTheSame(Wording("axis 2 of [3]", ro: "axa 2 din [3]")))
    #expect(!saysTheSame(Wording("axis 2 of [3]", ro: "axa 2")))
    #expect(!saysTheSame(Wording("axis 2", ro: "axis 2")))
  }

  /// Whether both languages have the same numbers, in whatever order, and not the same words.
  private func saysTheSame(_ wording: Wording) -> Bool {
    let numbers = [wording.english, wording.romanian].map { text in
      text.matches(of: /[0-9.]*[0-9]/).map { String($0.output) }.sorted()
    }
    return wording.english != wording.romanian && numbers[0] == numbers[1]
  }
}
