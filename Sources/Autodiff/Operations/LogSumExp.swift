import CMath

extension Checked {
  /// log Σ eˣ along `axis`, the last one if none is given, without overflow.
  public static func logSumExp(_ x: Tensor, axis: Int? = nil, keepingDimensions: Bool = false)
    throws(TensorError) -> Tensor
  {
    let axis = try lastAxis(.logSumExp, axis, x)
    return try reduce(.logSumExp, x, axis, keepingDimensions) { $0.logSumExp }
  }
}

extension Line {
  /// log Σ eˣ, the largest element taken off first.
  var logSumExp: Double {
    let largest = maximum
    guard largest.isFinite else { return largest }
    return largest + cmath_log(reduce(0) { $0 + cmath_exp($1 - largest) })
  }
}

extension GradientRules {
  /// d log Σ eˣ = Σ pᵢ dxᵢ, with p = softmax x.
  static func logSumExp(_ step: GradientStep) -> Tensor {
    step.kept(step.upstream) * Autodiff.softmax(step.first, axis: step.parameter)
  }
}

/// log Σ eˣ along `axis`, the last one if none is given.
public func logSumExp(_ x: Tensor, axis: Int? = nil, keepingDimensions: Bool = false) -> Tensor {
  orStop(try Checked.logSumExp(x, axis: axis, keepingDimensions: keepingDimensions))
}
