extension Checked {
  /// The mean of the squared differences of two tensors of one shape. With `.none` one value an
  /// example, the mean over all axes but the first.
  public static func meanSquaredError(
    _ prediction: Tensor, _ target: Tensor, reduction: LossReduction = .mean
  ) throws(TensorError) -> Tensor {
    guard prediction.dimensions == target.dimensions else {
      throw .shapesDiffer(
        what: Wording("prediction and target", ro: "predicția și ținta"), prediction.shape,
        target.shape)
    }
    let squares = try power(subtract(prediction, target), 2)
    guard reduction == .none, squares.rank > 1 else { return try reduction.apply(to: squares) }
    let examples = squares.shape[0]
    return try mean(
      reshaped(squares, to: [examples, squares.count / Swift.max(1, examples)]), axis: 1)
  }
}

/// The mean of the squared differences of two tensors of one shape.
public func meanSquaredError(
  _ prediction: Tensor, _ target: Tensor, reduction: LossReduction = .mean
) -> Tensor {
  orStop(try Checked.meanSquaredError(prediction, target, reduction: reduction))
}
