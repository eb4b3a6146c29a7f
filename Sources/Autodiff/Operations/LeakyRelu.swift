extension Checked {
  /// x where it is positive, else `slope` · x, with broadcasting.
  public static func leakyRelu(_ x: Tensor, slope: Tensor = 0.01) throws(TensorError) -> Tensor {
    try mapByCalls(.leakyRelu, x, slope) { $0 > 0 ? $0 : $1 * $0 }
  }
}

extension GradientRules {
  /// dx above 0, else slope dx + x dslope; the kink, 0, counts as below, as in PyTorch.
  static func leakyRelu(_ step: GradientStep) -> Tensor {
    let (x, slope) = (step.first, step.second)
    let below = x.mask { $0 <= 0 }
    return step.upstream * below * (step.wanted == 0 ? slope : x)
      + (step.wanted == 0 ? step.upstream * x.mask { $0 > 0 } : 0)
  }
}

/// x where it is positive, else `slope` · x, for each element x.
public func leakyRelu(_ x: Tensor, slope: Double = 0.01) -> Tensor {
  orStop(try Checked.leakyRelu(x, slope: Tensor(slope)))
}
