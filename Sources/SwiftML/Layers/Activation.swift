import Autodiff

/// What a layer does to each of its sums.
public enum Activation: Equatable, Sendable, CaseIterable {
  /// Nothing.
  case identity
  /// max(0, x).
  case relu
  /// x above 0, x / 100 below.
  case leakyRelu
  /// x Φ(x), with the distribution function Φ of the normal distribution.
  case gelu
  /// 1 / (1 + e⁻ˣ).
  case sigmoid
  /// The hyperbolic tangent.
  case tanh
  /// log(1 + eˣ).
  case softplus

  /// The activation of each element.
  func apply(to x: Tensor) throws(TensorError) -> Tensor {
    switch self {
    case .identity: x
    case .relu: try Checked.relu(x)
    case .leakyRelu: try Checked.leakyRelu(x)
    case .gelu: try Checked.gelu(x)
    case .sigmoid: try Checked.sigmoid(x)
    case .tanh: try Checked.tanh(x)
    case .softplus: try Checked.softplus(x)
    }
  }
}

extension Activation: CustomStringConvertible {
  /// The name of the case, as lessons write it after the point.
  public var name: String {
    switch self {
    case .identity: "identity"
    case .relu: "relu"
    case .leakyRelu: "leakyRelu"
    case .gelu: "gelu"
    case .sigmoid: "sigmoid"
    case .tanh: "tanh"
    case .softplus: "softplus"
    }
  }

  /// The name.
  public var description: String { name }
}
