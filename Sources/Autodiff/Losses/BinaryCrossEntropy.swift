extension Checked {
  /// The loss of logistic regression: for each example −log p if its label is 1, −log(1 − p) if it
  /// is 0, with the probability p that was given to label 1. No loss is above 100, as in PyTorch:
  /// from there on its gradient is 0.
  ///
  /// `probabilities`, each in [0, 1] as `sigmoid` gives them, has one element an example.
  public static func binaryCrossEntropy(
    _ probabilities: Tensor, _ labels: [Int], reduction: LossReduction = .mean
  ) throws(TensorError) -> Tensor {
    guard labels.count == probabilities.count else {
      throw .wrongLabelCount(labels: labels.count, examples: probabilities.count)
    }
    try checkLabels(labels, classes: 2)
    for (place, value) in probabilities.values.enumerated() where value < 0 || value > 1 {
      throw .noProbability(value, position: place)
    }
    let targets = try tensor(labels.map { Double($0) }, shape: [labels.count])
    let given = try flattened(probabilities)
    let correct = try select(targets, given, subtract(1, given))
    return try reduction.apply(to: negate(log(maximum(correct, Tensor(leastProbability)))))
  }

  /// e⁻¹⁰⁰.
  private static let leastProbability = 3.720075976020836e-44
}

/// The loss of logistic regression: −log p for each example with label 1 and −log(1 − p) for each
/// with label 0, where p is its element of `probabilities`, as `sigmoid` gives them.
public func binaryCrossEntropy(
  _ probabilities: Tensor, _ labels: [Int], reduction: LossReduction = .mean
) -> Tensor {
  orStop(try Checked.binaryCrossEntropy(probabilities, labels, reduction: reduction))
}
