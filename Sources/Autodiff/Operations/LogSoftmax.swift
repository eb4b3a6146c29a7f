import CMath

extension Checked {
  /// The logarithm of `softmax`, without its rounding to 0: x − log Σ eˣ along `axis`, the last
  /// one if none is given.
  public static func logSoftmax(_ x: Tensor, axis: Int? = nil) throws(TensorError) -> Tensor {
    let axis = try lastAxis(.logSoftmax, axis, x)
    let result = try Tensor.result(
      of: .logSoftmax, x, parameter: Int32(axis), shape: x.dimensions)
    result.fill(linesFrom: x, axis: axis) { (from, into) in
      let total = from.logSumExp
      for place in 0..<from.count { into[place] = from[place] - total }
    }
    return result
  }
}

extension GradientRules {
  /// d log pᵢ = dxᵢ − Σ pⱼ dxⱼ, with p = softmax x.
  static func logSoftmax(_ step: GradientStep) -> Tensor {
    let axis = step.parameter
    let sum = step.upstream.sum(axis: axis, keepingDimensions: true)
    return step.upstream - Autodiff.softmax(step.first, axis: axis) * sum
  }
}

/// The logarithm of `softmax` along `axis`, the last one if none is given.
public func logSoftmax(_ x: Tensor, axis: Int? = nil) -> Tensor {
  orStop(try Checked.logSoftmax(x, axis: axis))
}
