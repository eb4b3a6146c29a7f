extension Checked {
  /// The smaller of a and b, element by element, with broadcasting; NaN if either is one.
  public static func minimum(_ a: consuming Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    try mapByCalls(.minimum, a, b, smaller)
  }
}

extension GradientRules {
  /// The smaller operand gets the gradient; equal ones get half each, as in PyTorch.
  static func minimum(_ step: GradientStep) -> Tensor {
    step.upstream
      * mask(step.first, step.second) { (a, b) in
        a == b ? 0.5 : (a < b) == (step.wanted == 0) ? 1 : 0
      }
  }
}

/// The smaller of two tensors, element by element, with broadcasting; where they are equal, each
/// gets half of the gradient.
public func min(_ a: Tensor, _ b: Tensor) -> Tensor { orStop(try Checked.minimum(a, b)) }

/// The smaller of each element and a number.
@_disfavoredOverload
public func min(_ a: Tensor, _ b: Double) -> Tensor { min(a, Tensor(b)) }

/// The smaller of a number and each element.
@_disfavoredOverload
public func min(_ a: Double, _ b: Tensor) -> Tensor { min(Tensor(a), b) }
