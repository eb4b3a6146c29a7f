// Penalties on the size of weights.

extension Checked {
  /// The sum of the absolute values of all elements; at 0 its gradient is 0.
  public static func l1(_ weights: Tensor) throws(TensorError) -> Tensor {
    try sum(abs(weights))
  }

  /// The sum of the squares of all elements.
  public static func l2(_ weights: Tensor) throws(TensorError) -> Tensor {
    try sum(power(weights, 2))
  }
}

/// The sum of the absolute values of all elements; at 0 its gradient is 0.
public func l1(_ weights: Tensor) -> Tensor { orStop(try Checked.l1(weights)) }

/// The sum of the squares of all elements.
public func l2(_ weights: Tensor) -> Tensor { orStop(try Checked.l2(weights)) }
