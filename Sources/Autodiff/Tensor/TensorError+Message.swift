// The one place where the engine's errors get their words.

extension TensorError {
  /// What went wrong, as a clause for people: no place, no final full stop.
  public var message: String {
    shapeMessage ?? windowMessage ?? indexMessage ?? gradientMessage
      ?? trainingMessage ?? "the tensors do not fit"
  }

  private var shapeMessage: String? {
    switch self {
    case .shapesDoNotBroadcast(let operation, let a, let b, let axis):
      "the shapes \(text(a)) and \(text(b)) do not fit each other in \(operation.label): "
        + "they differ at axis \(axis), and neither is 1 there"
    case .shapesDoNotMultiply(let a, let b):
      "no matrix product of the shapes \(text(a)) and \(text(b)): " + reason(a, b)
    case .shapesDoNotJoin(let operation, let first, let other, let index):
      "\(operation.label): tensor \(index) has the shape \(text(other)), "
        + "which does not fit \(text(first))"
    case .ragged(let first, let other, let index):
      "the rows of a tensor have one shape: element \(index) has the shape \(text(other)), "
        + "the first one \(text(first))"
    case .nothingToJoin(let operation): "\(operation.label) needs at least one tensor"
    case .countDoesNotFit(let count, let shape):
      "\(count) \(count == 1 ? "element does" : "elements do") not fill the shape \(text(shape)), "
        + "which has \(shape.reduce(1, { $0 &* $1 }))"
    case .cannotBroadcast(let from, let to):
      "the shape \(text(from)) cannot be broadcast to \(text(to))"
    case .tooManyAxes(let shape):
      "the shape \(text(shape)) has more than \(Shape.maximumRank) axes"
    case .negativeSize(let shape): "the shape \(text(shape)) has a negative size"
    case .tooLarge(let shape):
      "a tensor of the shape \(text(shape)) is too large: "
        + "at most \(Shape.maximumCount) elements are possible"
    case .tooLong: "the graph has too many nodes"
    case .shapesDiffer(let what, let a, let b):
      "\(what) need the same shape, got \(text(a)) and \(text(b))"
    default: nil
    }
  }

  private var windowMessage: String? {
    switch self {
    case .shapesDoNotConvolve(let images, let weights):
      "no convolution of the shapes \(text(images)) and \(text(weights)): images are examples × "
        + "channels × rows × columns, weights new channels × the same channels × rows × columns"
    case .windowDoesNotFit(let window, let image):
      "a window of \(text(window)) does not fit the image, which has \(text(image))"
    case .windowMoves(let stride, let padding):
      "a window moves by at least 1 over a padding of at least 0, "
        + "got the stride \(stride) and the padding \(padding)"
    case .boundsInWrongOrder(let lower, let upper):
      "the lower bound must be at most the upper one, got \(lower) and \(upper)"
    case .noProbability(let value, let position):
      "probabilities lie between 0 and 1, that at position \(position) is \(value): "
        + "sigmoid makes scores into probabilities"
    default: nil
    }
  }

  private var indexMessage: String? {
    switch self {
    case .axisOutOfRange(let operation, _, []): "\(operation.label): a single number has no axes"
    case .axisOutOfRange(let operation, let axis, let shape):
      "\(operation.label): there is no axis \(axis) in the shape \(text(shape))"
    case .indexOutOfRange(let index, let axis, let shape):
      "index \(index) is out of range: axis \(axis) of the shape \(text(shape)) "
        + "has \(shape[axis]) \(shape[axis] == 1 ? "entry" : "entries")"
    case .rangeOutOfRange(let lower, let upper, let axis, let shape):
      "the range \(lower)..<\(upper) is out of range: axis \(axis) of the shape \(text(shape)) "
        + "has \(shape[axis]) \(shape[axis] == 1 ? "entry" : "entries")"
    case .tooManyIndices(let count, let shape):
      "\(count) \(count == 1 ? "index" : "indices") for the shape \(text(shape)), "
        + "which has \(shape.count) \(shape.count == 1 ? "axis" : "axes")"
    case .wrongIndexCount(let count, let needed, let shape):
      "gather needs \(needed) \(needed == 1 ? "index" : "indices") "
        + "for the shape \(text(shape)), got \(count)"
    case .reductionOfNothing(let operation, let shape):
      "\(operation.label) of no elements: the shape is \(text(shape))"
    case .lossOfNothing: "the mean loss of no examples: the batch is empty"
    case .labelOutOfRange(let label, let position, let classes):
      "label \(label) at position \(position) is out of range: there are \(classes) classes, "
        + "numbered from 0"
    case .scoresNeedTwoAxes(let shape):
      "scores have two axes, examples and classes; their shape is \(text(shape))"
    case .wrongLabelCount(let labels, let examples):
      "\(labels) \(labels == 1 ? "label" : "labels") for "
        + "\(examples) \(examples == 1 ? "example" : "examples")"
    default: nil
    }
  }

  private var gradientMessage: String? {
    switch self {
    case .notASingleNumber(let shape):
      "item needs a tensor with one element, the shape is \(text(shape))"
    case .gradientOfManyNumbers(let shape):
      "a gradient needs a single number to start from, the shape is \(text(shape)): "
        + "take its sum or mean first"
    case .backwardWithoutVariables:
      "backward() has nothing to do: this tensor depends on no variable"
    case .gradientWithoutVariables:
      "no gradient: this tensor is neither a variable nor computed from one"
    case .gradientNotComputed(let name):
      "the gradient" + (name.map { " of \($0)" } ?? "")
        + " has not been computed: no backward() has reached it yet"
    case .assignmentInGraph:
      "elements of a tensor in a graph cannot be assigned: gradients would no longer fit its values"
    case .stepNotPositive(let step): "a step must be positive and finite, got \(step)"
    default: nil
    }
  }

  private var trainingMessage: String? {
    switch self {
    case .setting(let name, let value, let condition):
      "\(name) must be \(condition), got \(numberText(value))"
    case .notPositive(let name, let value): "\(name) must be positive, got \(value)"
    case .wrongGradientCount(let gradients, let parameters):
      "\(gradients) \(gradients == 1 ? "gradient" : "gradients") for "
        + "\(parameters) \(parameters == 1 ? "parameter" : "parameters")"
    case .wrongParameterCount(let given, let needed):
      "the model has \(needed) \(needed == 1 ? "parameter" : "parameters"), got \(given)"
    case .parametersChanged(let from, let to):
      "an optimizer serves one tensor or one list of tensors: its parameter had the shape "
        + "\(text(from)) in the update before, now \(text(to)); make another optimizer"
    case .parameterCountChanged(let from, let to):
      "an optimizer serves one tensor or one list of tensors: there were \(from) in the update "
        + "before, now \(to); make another optimizer"
    case .diverged(let step):
      "the minimisation diverged: after step \(step) an element is not finite; "
        + "a smaller learning rate may help"
    default: nil
    }
  }

  private func reason(_ a: [Int], _ b: [Int]) -> String {
    guard let columns = a.last, let first = b.first else { return "a single number has no axes" }
    guard a.count <= 2, b.count <= 2 else { return "it takes one or two axes on each side" }
    let rows = b.count == 2 ? b[0] : first
    return "\(columns) \(columns == 1 ? "column" : "columns") on the left, "
      + "\(rows) \(rows == 1 ? "row" : "rows") on the right"
  }

  private func text(_ shape: [Int]) -> String { shapeText(shape) }
}

/// A number as messages show it. NaN has a sign, which is another one on another machine.
package func numberText(_ number: Double) -> String { number.isNaN ? "nan" : "\(number)" }

/// `[2, 3]`; arrays have no description of their own in Embedded Swift.
package func shapeText(_ shape: [Int]) -> String {
  var text = "["
  for (axis, size) in shape.enumerated() { text += (axis == 0 ? "" : ", ") + "\(size)" }
  return text + "]"
}
