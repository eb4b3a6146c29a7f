public import Autodiff

/// What is trained as a whole: it has parameters, and gives outputs for inputs.
///
/// In a loop of training the gradient is taken with respect to the parameters, which stand in the
/// model's place meanwhile:
///
///     let slopes = gradient(at: model.parameters) { p in
///       softmaxCrossEntropy(model(x, parameters: p), labels)
///     }
///     optimizer.update(&model.parameters, along: slopes)
public protocol Model {
  /// The trained tensors in a fixed order.
  var parameters: [Tensor] { get set }
  /// Puts other tensors of the same shapes in the parameters' place.
  mutating func replaceParameters(by parameters: [Tensor]) throws(TensorError)
  /// What the model gives for `inputs`, examples × features.
  func output(of inputs: Tensor) throws(TensorError) -> Tensor
}

extension Model {
  /// What the model would give for `inputs` if `parameters` stood in its parameters' place.
  public func output(of inputs: Tensor, parameters: [Tensor]) throws(TensorError) -> Tensor {
    var other = self
    try other.replaceParameters(by: parameters)
    return try other.output(of: inputs)
  }

  /// What the model gives for `inputs`, examples × features: `model(x)`.
  public func callAsFunction(_ inputs: Tensor) -> Tensor { orStop(try output(of: inputs)) }

  /// What the model would give for `inputs` with other parameters.
  public func callAsFunction(_ inputs: Tensor, parameters: [Tensor]) -> Tensor {
    orStop(try output(of: inputs, parameters: parameters))
  }

  /// An error unless `new` are as many tensors as the parameters, of the same shapes.
  func checkParameters(_ new: [Tensor]) throws(TensorError) {
    let known = parameters
    guard known.count == new.count else {
      throw .wrongParameterCount(given: new.count, needed: known.count)
    }
    for (old, new) in zip(known, new) where old.shape != new.shape {
      throw .shapesDiffer(
        what: Wording("a parameter and its replacement", ro: "un parametru și înlocuitorul lui"),
        old.shape, new.shape)
    }
  }
}
