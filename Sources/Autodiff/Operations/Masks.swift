// Comparisons give tensors of 0 and 1. They are steps, so they are never traced: in a graph they
// are constants.

extension Checked {
  /// 1 where a > b, else 0, with broadcasting; never traced.
  public static func greater(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    try plainMask(a, b) { $0 > $1 ? 1 : 0 }
  }

  /// 1 where a < b, else 0, with broadcasting; never traced.
  public static func less(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    try plainMask(a, b) { $0 < $1 ? 1 : 0 }
  }

  /// 1 where a ≥ b, else 0, with broadcasting; never traced.
  public static func greaterOrEqual(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    try plainMask(a, b) { $0 >= $1 ? 1 : 0 }
  }

  /// 1 where a ≤ b, else 0, with broadcasting; never traced.
  public static func lessOrEqual(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    try plainMask(a, b) { $0 <= $1 ? 1 : 0 }
  }

  /// 1 where a differs from b, else 0, with broadcasting; never traced.
  public static func notEqual(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    try plainMask(a, b) { $0 != $1 ? 1 : 0 }
  }

  /// 1 where a equals b, else 0, with broadcasting; never traced.
  public static func equal(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    try plainMask(a, b) { $0 == $1 ? 1 : 0 }
  }

  @inline(__always)
  private static func plainMask(_ a: Tensor, _ b: Tensor, _ value: (Double, Double) -> Double)
    throws(TensorError) -> Tensor
  {
    let shape = try broadcastShape(.subtract, a.dimensions, b.dimensions)
    let mask = Tensor(storage: .makePlain(shape))
    combine(a, b, into: mask, shape: shape, value)
    return mask
  }
}

infix operator .> : ComparisonPrecedence
infix operator .< : ComparisonPrecedence
infix operator .>= : ComparisonPrecedence
infix operator .<= : ComparisonPrecedence
infix operator .== : ComparisonPrecedence
infix operator .!= : ComparisonPrecedence

extension Tensor {
  /// 1 where a > b, else 0, with broadcasting.
  public static func .> (a: Tensor, b: Tensor) -> Tensor { orStop(try Checked.greater(a, b)) }

  /// 1 where a < b, else 0, with broadcasting.
  public static func .< (a: Tensor, b: Tensor) -> Tensor { orStop(try Checked.less(a, b)) }

  /// 1 where a equals b, else 0, with broadcasting.
  public static func .== (a: Tensor, b: Tensor) -> Tensor { orStop(try Checked.equal(a, b)) }

  /// 1 where a ≥ b, else 0, with broadcasting.
  public static func .>= (a: Tensor, b: Tensor) -> Tensor {
    orStop(try Checked.greaterOrEqual(a, b))
  }

  /// 1 where a ≤ b, else 0, with broadcasting.
  public static func .<= (a: Tensor, b: Tensor) -> Tensor { orStop(try Checked.lessOrEqual(a, b)) }

  /// 1 where a differs from b, else 0, with broadcasting.
  public static func .!= (a: Tensor, b: Tensor) -> Tensor { orStop(try Checked.notEqual(a, b)) }

  /// 1 where the condition holds, else 0, for a gradient rule: a constant, on the tape of a view.
  @inline(__always)
  func mask(_ condition: (Double) -> Bool) -> Tensor {
    orStop(try Checked.mapByCalls(.constant, detached) { condition($0) ? 1 : 0 })
  }
}

extension GradientRules {
  /// `value` of each pair of elements as a constant.
  @inline(__always)
  static func mask(_ a: Tensor, _ b: Tensor, _ value: (Double, Double) -> Double) -> Tensor {
    orStop(try Checked.mapByCalls(.constant, a.detached, b.detached, value))
  }
}
