public import Autodiff

/// A layer in which each neuron sees every input: activation(x • weights + bias).
public struct Dense: Model {
  /// Inputs × outputs.
  public var weights: Tensor
  /// One number an output.
  public var bias: Tensor
  /// What happens to each sum.
  public var activation: Activation

  /// A layer with weights (inputs × outputs) and biases (outputs) that are known already.
  public init(weights: Tensor, bias: Tensor, activation: Activation = .identity) {
    (self.weights, self.bias, self.activation) = (weights, bias, activation)
  }

  /// A layer of `outputs` neurons with `inputs` weights each, drawn at random; biases begin at 0.
  public init(
    _ inputs: Int, _ outputs: Int, activation: Activation = .identity,
    initializer: Initializer = .xavier, using random: inout Random
  ) {
    self = orStop(
      try Checked.dense(
        inputs, outputs, activation: activation, initializer: initializer, using: &random))
  }

  /// Weights, then biases. Others put in their place need the same shapes.
  public var parameters: [Tensor] {
    get { [weights, bias] }
    set { orStop(try replaceParameters(by: newValue)) }
  }

  /// Puts other weights and biases of the same shapes in place of these.
  public mutating func replaceParameters(by parameters: [Tensor]) throws(TensorError) {
    try checkParameters(parameters)
    (weights, bias) = (parameters[0], parameters[1])
  }

  /// activation(inputs • weights + bias), examples × outputs.
  public func output(of inputs: Tensor) throws(TensorError) -> Tensor {
    try activation.apply(to: Checked.add(Checked.matmul(inputs, weights), bias))
  }
}

extension Dense: CustomStringConvertible {
  /// The sizes and the activation.
  public var description: String {
    let shape = weights.shape
    let sizes =
      shape.count == 2 ? "\(shape[0]), \(shape[1])" : "weights of shape \(shapeText(shape))"
    return "Dense(\(sizes), activation: \(activation))"
  }
}

extension Checked {
  /// A layer with weights drawn at random and biases of 0.
  public static func dense(
    _ inputs: Int, _ outputs: Int, activation: Activation = .identity,
    initializer: Initializer = .xavier, using random: inout Random
  ) throws(TensorError) -> Dense {
    for size in [inputs, outputs] where size < 1 {
      throw .notPositive(Wording("the size of a layer", ro: "mărimea unui strat"), size)
    }
    return Dense(
      weights: try initializer.weights(inputs, outputs, using: &random),
      bias: try zeros([outputs]), activation: activation)
  }
}
