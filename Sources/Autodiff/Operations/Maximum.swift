extension Checked {
  /// The larger of a and b, element by element, with broadcasting; NaN if either is one.
  public static func maximum(_ a: consuming Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    try mapByCalls(.maximum, a, b, larger)
  }
}

extension GradientRules {
  /// The larger operand gets the gradient; equal ones get half each, as in PyTorch.
  static func maximum(_ step: GradientStep) -> Tensor {
    step.upstream
      * mask(step.first, step.second) { (a, b) in
        a == b ? 0.5 : (a > b) == (step.wanted == 0) ? 1 : 0
      }
  }
}

/// The larger of two tensors, element by element, with broadcasting; where they are equal, each
/// gets half of the gradient.
public func max(_ a: Tensor, _ b: Tensor) -> Tensor { orStop(try Checked.maximum(a, b)) }

/// The larger of each element and a number.
@_disfavoredOverload
public func max(_ a: Tensor, _ b: Double) -> Tensor { max(a, Tensor(b)) }

/// The larger of a number and each element.
@_disfavoredOverload
public func max(_ a: Double, _ b: Tensor) -> Tensor { max(Tensor(a), b) }
