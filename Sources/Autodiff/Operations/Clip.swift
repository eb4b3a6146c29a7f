extension Checked {
  /// Each element, but `lower` for a smaller one and `upper` for a larger one; NaN stays NaN.
  public static func clip(_ x: Tensor, min lower: Double, max upper: Double)
    throws(TensorError) -> Tensor
  {
    guard lower <= upper else { throw .boundsInWrongOrder(lower, upper) }
    let result = try Tensor.result(
      of: .clip, [x, Tensor(lower), Tensor(upper)], shape: x.dimensions)
    withExtendedLifetime((x, result)) {
      let (from, into) = (x.elements, result.elements)
      for place in 0..<result.count { into[place] = smaller(larger(from[place], lower), upper) }
    }
    return result
  }
}

extension GradientRules {
  /// What lies between the bounds, or on one, gets the gradient, as in PyTorch. The bounds are
  /// numbers, never asked for.
  static func clip(_ step: GradientStep) -> Tensor {
    let (x, lower, upper) = (step.operand(0), step.operand(1), step.operand(2))
    return step.upstream * mask(x, lower) { $0 >= $1 ? 1 : 0 } * mask(x, upper) { $0 <= $1 ? 1 : 0 }
  }
}

/// Each element, but `lower` for a smaller one and `upper` for a larger one.
public func clip(_ x: Tensor, min lower: Double, max upper: Double) -> Tensor {
  orStop(try Checked.clip(x, min: lower, max: upper))
}
