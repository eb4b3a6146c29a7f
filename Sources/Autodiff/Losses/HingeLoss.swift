extension Checked {
  /// The loss of the multi-class support vector machine with margin 1 (Weston and Watkins 1999):
  /// for each example the sum of max(0, sⱼ − s_y + 1) over the classes j other than its label y.
  ///
  /// `scores` is examples × classes. At a kink, where a margin is exactly 0, its gradient is 0.
  public static func hingeLoss(
    _ scores: Tensor, _ labels: [Int], reduction: LossReduction = .mean
  ) throws(TensorError) -> Tensor {
    try checkScores(scores, labels)
    let correct = try expanded(gather(scores, labels, axis: 1), axis: 1)
    let margins = try relu(add(subtract(scores, correct), 1))
    let others = try subtract(1, oneHot(labels, classes: scores.shape[1]))
    return try reduction.apply(to: sum(multiply(margins, others), axis: 1))
  }
}

/// The loss of the multi-class support vector machine with margin 1: the sum of
/// max(0, sⱼ − s_y + 1) over the classes j other than the label y, for each row of `scores`
/// (examples × classes).
public func hingeLoss(_ scores: Tensor, _ labels: [Int], reduction: LossReduction = .mean)
  -> Tensor
{
  orStop(try Checked.hingeLoss(scores, labels, reduction: reduction))
}
