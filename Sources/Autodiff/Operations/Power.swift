import CMath

extension Checked {
  /// Each element of `a` to the power of the element of `b`, with broadcasting. A negative number
  /// has no power that is not whole: NaN.
  public static func power(_ a: consuming Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    if b.count == 1, withExtendedLifetime(b, { b.elements[0] == 2 }) {
      return try mapByCalls(.power, a, b) { (x, _) in x * x }
    }
    return try mapByCalls(.power, a, b) { cmath_pow($0, $1) }
  }
}

extension GradientRules {
  /// d(aᵇ) = b aᵇ⁻¹ da + aᵇ log a db.
  ///
  /// Where a and b are both 0, a⁰ is taken as the constant 1, so da gets 0 and not 0 · ∞; where
  /// only a is 0, db gets 0 and not 0 · −∞.
  static func power(_ step: GradientStep) -> Tensor {
    let (a, b) = (step.first, step.second)
    if step.wanted == 0 {
      let bothZero = mask(a, b) { $0 == 0 && $1 == 0 ? 1 : 0 }
      return step.upstream * (b * pow(a, b - 1 + bothZero))
    }
    return step.upstream * (step.result * Autodiff.log(a + a.mask { $0 == 0 }))
  }
}

/// Each element of `a` to the power of the element of `b`, with broadcasting.
@_disfavoredOverload
public func pow(_ a: Tensor, _ b: Tensor) -> Tensor { orStop(try Checked.power(a, b)) }

/// Each element to the power of `exponent`.
public func pow(_ x: Tensor, _ exponent: Double) -> Tensor {
  orStop(try Checked.power(x, Tensor(exponent)))
}

/// `x` to the power of `exponent`; NaN for a negative number and an exponent that is not whole.
public func pow(_ x: Double, _ exponent: Double) -> Double { cmath_pow(x, exponent) }
