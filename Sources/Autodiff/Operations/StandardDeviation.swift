extension Checked {
  /// The square root of the variance along `axis`, or of all elements, divided by their number N,
  /// not N − 1; an error when there are none.
  public static func standardDeviation(
    _ x: Tensor, axis: Int? = nil, keepingDimensions: Bool = false
  ) throws(TensorError) -> Tensor {
    guard x.count > 0 else { throw .reductionOfNothing(.standardDeviation, shape: x.shape) }
    return try reduce(.standardDeviation, x, axis, keepingDimensions) { line in
      let mean = line.reduce(0, +) / Double(line.count)
      let squares = line.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return (squares / Double(line.count)).squareRoot()
    }
  }
}

extension GradientRules {
  /// dσ = (x − mean) · dx / (N σ); at the kink, where all elements are equal, it is 0.
  static func standardDeviation(_ step: GradientStep) -> Tensor {
    let x = step.first
    let length = Double(x.count / Swift.max(1, step.result.count))
    let mean = orStop(try Checked.mean(x, axis: step.axis, keepingDimensions: true))
    let deviation = step.kept(step.result)
    let scale = length * (deviation + deviation.mask { $0 == 0 })
    // Rounding may leave distances from the mean where the deviation is 0.
    let distances = (x - mean) * deviation.mask { $0 != 0 }
    return step.kept(step.upstream) * (distances / scale)
  }
}

extension Tensor {
  /// The standard deviation of all elements, the square root of `variance()`. Its gradient is 0
  /// where all elements are equal.
  public func standardDeviation() -> Tensor { orStop(try Checked.standardDeviation(self)) }

  /// The standard deviation along `axis`, which goes, or stays with size 1. Its gradient is 0
  /// where all elements of a line are equal.
  public func standardDeviation(axis: Int, keepingDimensions: Bool = false) -> Tensor {
    orStop(try Checked.standardDeviation(self, axis: axis, keepingDimensions: keepingDimensions))
  }
}
