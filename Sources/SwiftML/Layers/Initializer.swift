import Autodiff

/// How the weights of a layer are drawn before training.
public enum Initializer: Equatable, Sendable {
  /// Normal numbers of mean 0 and standard deviation √(2 / inputs), for layers with `relu` (He,
  /// Zhang, Ren and Sun 2015).
  case he
  /// Uniform numbers within ±√(6 / (inputs + outputs)) (Glorot and Bengio 2010).
  case xavier

  /// Weights of the shape inputs × outputs.
  func weights(_ inputs: Int, _ outputs: Int, using random: inout Random) throws(TensorError)
    -> Tensor
  {
    switch self {
    case .he:
      let deviation = (2 / Double(inputs)).squareRoot()
      return try Checked.normal([inputs, outputs], standardDeviation: deviation, using: &random)
    case .xavier:
      let bound = (6 / (Double(inputs) + Double(outputs))).squareRoot()
      return try Checked.uniform(
        [inputs, outputs], from: -bound, through: bound, using: &random)
    }
  }
}

extension Initializer: CustomStringConvertible {
  /// The name of the case, as lessons write it after the point.
  public var description: String {
    switch self {
    case .he: "he"
    case .xavier: "xavier"
    }
  }
}
