public import Autodiff

/// Layers one after the other: each takes what the one before gives.
public struct Sequential: Model {
  /// The layers, the first one nearest to the input.
  public var layers: [Dense]

  /// A stack of layers.
  public init(_ layers: [Dense]) { self.layers = layers }

  /// A stack of layers.
  public init(_ layers: Dense...) { self.layers = layers }

  /// The parameters of all layers, layer by layer. Others put in their place need the same shapes.
  public var parameters: [Tensor] {
    get { layers.flatMap { $0.parameters } }
    set { orStop(try replaceParameters(by: newValue)) }
  }

  /// Puts other parameters of the same shapes in place of these.
  public mutating func replaceParameters(by parameters: [Tensor]) throws(TensorError) {
    try checkParameters(parameters)
    for index in layers.indices {
      layers[index].weights = parameters[2 * index]
      layers[index].bias = parameters[2 * index + 1]
    }
  }

  /// What the last layer gives, examples × outputs; without layers the inputs.
  public func output(of inputs: Tensor) throws(TensorError) -> Tensor {
    var x = inputs
    for layer in layers { x = try layer.output(of: x) }
    return x
  }
}

extension Sequential: CustomStringConvertible {
  /// The layers.
  public var description: String {
    var text = "Sequential("
    for (index, layer) in layers.enumerated() {
      text += (index > 0 ? ", " : "") + layer.description
    }
    return text + ")"
  }
}
