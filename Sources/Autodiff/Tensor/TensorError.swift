/// What can go wrong with tensors, as data; `message` words it.
public enum TensorError: Error, Equatable, Sendable {
  /// Two shapes that do not broadcast; they clash at `axis` of the longer one.
  case shapesDoNotBroadcast(Operation, [Int], [Int], axis: Int)
  /// Two shapes whose matrix product is not defined.
  case shapesDoNotMultiply([Int], [Int])
  /// Tensor `index` of a list has another shape than the first outside `axis`.
  case shapesDoNotJoin(Operation, first: [Int], other: [Int], index: Int)
  /// A nested literal whose element `index` has another shape than the first.
  case ragged(first: [Int], other: [Int], index: Int)
  /// A list of tensors that is empty.
  case nothingToJoin(Operation)
  /// The number of elements does not fit the shape.
  case countDoesNotFit(count: Int, shape: [Int])
  /// `from` cannot be broadcast to `to`, nor summed from it.
  case cannotBroadcast(from: [Int], to: [Int])
  /// More than four axes.
  case tooManyAxes([Int])
  /// A size below zero.
  case negativeSize([Int])
  /// More elements than a tensor may have.
  case tooLarge([Int])
  /// A tape with more nodes than can be counted.
  case tooLong
  /// An axis that the shape does not have.
  case axisOutOfRange(Operation, axis: Int, shape: [Int])
  /// A position outside `axis`.
  case indexOutOfRange(index: Int, axis: Int, shape: [Int])
  /// A range that leaves `axis`.
  case rangeOutOfRange(lower: Int, upper: Int, axis: Int, shape: [Int])
  /// More indices in a subscript than axes.
  case tooManyIndices(count: Int, shape: [Int])
  /// Another number of indices than there are places for them.
  case wrongIndexCount(count: Int, needed: Int, shape: [Int])
  /// The largest, smallest or mean of no elements.
  case reductionOfNothing(Operation, shape: [Int])
  /// The mean loss of no examples.
  case lossOfNothing
  /// A label below 0, or not below the number of classes.
  case labelOutOfRange(label: Int, position: Int, classes: Int)
  /// Scores that are no matrix of examples × classes.
  case scoresNeedTwoAxes([Int])
  /// As many labels as examples are needed.
  case wrongLabelCount(labels: Int, examples: Int)
  /// Images and weights that are no examples × channels × rows × columns and new channels ×
  /// channels × rows × columns, or have other channels.
  case shapesDoNotConvolve([Int], [Int])
  /// A window of no size, or larger than the image with its padding.
  case windowDoesNotFit([Int], [Int])
  /// A window that does not move forward, or negative padding.
  case windowMoves(stride: Int, padding: Int)
  /// A lower bound that is not at most the upper one.
  case boundsInWrongOrder(Double, Double)
  /// A probability outside 0 through 1.
  case noProbability(Double, position: Int)
  /// Two tensors that must have the same shape.
  case shapesDiffer(what: Wording, [Int], [Int])
  /// `.item` of a tensor with more or less than one element.
  case notASingleNumber([Int])
  /// The gradient of something that is not a single number.
  case gradientOfManyNumbers([Int])
  /// `backward()` on a tensor that depends on no variable.
  case backwardWithoutVariables
  /// `.gradient` of a tensor that is neither a variable nor computed from one.
  case gradientWithoutVariables
  /// `.gradient` of a tensor that no `backward()` has reached; its name, if it has one.
  case gradientNotComputed(name: String?)
  /// Assignment to elements of a tensor that is part of a graph, or from one.
  case assignmentInGraph
  /// What is counted and must be positive, and its value.
  case notPositive(Wording, Int)
  /// A setting, its value, and how it must be.
  case setting(Wording, Double, Wording)
  /// More or fewer gradients than parameters.
  case wrongGradientCount(gradients: Int, parameters: Int)
  /// More or fewer tensors than a model has parameters.
  case wrongParameterCount(given: Int, needed: Int)
  /// An optimizer that is given other parameters than before.
  case parametersChanged(from: [Int], to: [Int])
  /// An optimizer that is given more or fewer parameters than before.
  case parameterCountChanged(from: Int, to: Int)
  /// A minimisation whose point is no longer finite after `step` steps.
  case diverged(step: Int)
  /// A step for a numerical derivative that is not positive and finite.
  case stepNotPositive(Double)
}
