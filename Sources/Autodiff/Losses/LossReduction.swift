/// What a loss gives: the mean over the examples, or one value for each.
public enum LossReduction: Equatable, Sendable {
  /// The mean over all examples, a single number.
  case mean
  /// One value an example.
  case none
}

extension LossReduction: CustomStringConvertible {
  /// The name of the case, as lessons write it after the point.
  public var description: String { self == .mean ? "mean" : "none" }
}

extension LossReduction {
  /// The reduction of one loss an example.
  func apply(to losses: Tensor) throws(TensorError) -> Tensor {
    guard self == .mean else { return losses }
    guard losses.count > 0 else { throw .lossOfNothing }
    return try Checked.mean(losses)
  }
}

extension Checked {
  /// An error unless `scores` is a matrix, examples × classes, with a label below the number of
  /// classes for each example.
  static func checkScores(_ scores: Tensor, _ labels: [Int]) throws(TensorError) {
    let shape = scores.shape
    guard shape.count == 2 else { throw .scoresNeedTwoAxes(shape) }
    guard labels.count == shape[0] else {
      throw .wrongLabelCount(labels: labels.count, examples: shape[0])
    }
    try checkLabels(labels, classes: shape[1])
  }
}
