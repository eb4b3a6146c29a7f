import CMath

extension Checked {
  /// eˣ divided by the sum of eˣ along `axis`, the last one if none is given. The largest element
  /// is taken off first, so that nothing overflows.
  public static func softmax(_ x: Tensor, axis: Int? = nil) throws(TensorError) -> Tensor {
    let axis = try lastAxis(.softmax, axis, x)
    let result = try Tensor.result(
      of: .softmax, x, parameter: Int32(axis), shape: x.dimensions)
    result.fill(linesFrom: x, axis: axis) { (from, into) in
      let largest = from.maximum
      var sum = 0.0
      for place in 0..<from.count {
        into[place] = cmath_exp(from[place] - largest)
        sum += into[place]
      }
      for place in 0..<from.count { into[place] /= sum }
    }
    return result
  }

  /// The axis that is meant, the last one if it is `nil`; an error if there is none.
  static func lastAxis(_ operation: Operation, _ axis: Int?, _ x: Tensor)
    throws(TensorError) -> Int
  {
    let axis = axis ?? x.rank - 1
    try checkedAxis(operation, axis, x.dimensions)
    return axis
  }
}

extension GradientRules {
  /// dpᵢ = pᵢ (dxᵢ − Σ pⱼ dxⱼ).
  static func softmax(_ step: GradientStep) -> Tensor {
    let weighted = step.upstream * step.result
    let sum = weighted.sum(axis: step.parameter, keepingDimensions: true)
    return weighted - step.result * sum
  }
}

/// eˣ divided by the sum of eˣ along `axis`, the last one if none is given.
public func softmax(_ x: Tensor, axis: Int? = nil) -> Tensor {
  orStop(try Checked.softmax(x, axis: axis))
}
