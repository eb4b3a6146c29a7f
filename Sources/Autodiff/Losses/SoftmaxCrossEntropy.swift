extension Checked {
  /// The loss of softmax regression: for each example −log p_y, the negative logarithm of the
  /// probability that `softmax` gives to its label y. It lies in [0, ∞).
  ///
  /// `scores` is examples × classes.
  public static func softmaxCrossEntropy(
    _ scores: Tensor, _ labels: [Int], reduction: LossReduction = .mean
  ) throws(TensorError) -> Tensor {
    try checkScores(scores, labels)
    let correct = try gather(logSoftmax(scores, axis: 1), labels, axis: 1)
    return try reduction.apply(to: negate(correct))
  }
}

/// The loss of softmax regression: −log p_y for each row of `scores` (examples × classes), where
/// p = softmax of the row and y its label.
public func softmaxCrossEntropy(
  _ scores: Tensor, _ labels: [Int], reduction: LossReduction = .mean
) -> Tensor {
  orStop(try Checked.softmaxCrossEntropy(scores, labels, reduction: reduction))
}
