extension Checked {
  /// The element of `a` where `mask` is not 0, else that of `b`, with broadcasting. What is not
  /// chosen does not count, be it NaN.
  public static func select(_ mask: Tensor, _ a: Tensor, _ b: Tensor)
    throws(TensorError) -> Tensor
  {
    let pair = try broadcastShape(.select, a.dimensions, b.dimensions)
    let shape = try broadcastShape(.select, mask.dimensions, pair)
    let parts = [mask, a, b]
    let result = try Tensor.result(of: .select, parts, shape: shape)
    result.fill(from: b, block: shape, strides: b.dimensions.strides(broadcastTo: shape))
    withExtendedLifetime((mask, a, result)) {
      let (condition, from, into) = (mask.elements, a.elements, result.elements)
      let strides = mask.dimensions.strides(broadcastTo: shape)
      let others = a.dimensions.strides(broadcastTo: shape)
      var place = 0
      forEachRow(of: shape, strides, others) { (row, other) in
        for column in 0..<shape.padded[3] {
          if condition[row + column * strides[3]] != 0 {
            into[place] = from[other + column * others[3]]
          }
          place += 1
        }
      }
    }
    return result
  }
}

extension GradientRules {
  /// The chosen element gets the gradient; the mask is a step, its derivative is 0.
  static func select(_ step: GradientStep) -> Tensor {
    if step.wanted == 0 { return Tensor(zerosLike: step.operand(0)) }
    let mask = step.operand(0).detached
    let (a, b) = step.wanted == 1 ? (step.upstream, 0) : (0, step.upstream)
    return orStop(try Checked.select(mask, a, b))
  }
}

/// The element of `a` where `mask` is not 0, else that of `b`, with broadcasting:
/// `select(x .> 0, x, 0)`. What is not chosen does not count, be it NaN; but a gradient that is
/// infinite there, as that of the logarithm at 0, becomes 0 · ∞, which is NaN.
public func select(_ mask: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor {
  orStop(try Checked.select(mask, a, b))
}

/// The element of `a` where `mask` is not 0, else the number.
@_disfavoredOverload
public func select(_ mask: Tensor, _ a: Tensor, _ b: Double) -> Tensor {
  select(mask, a, Tensor(b))
}

/// The number where `mask` is not 0, else the element of `b`.
@_disfavoredOverload
public func select(_ mask: Tensor, _ a: Double, _ b: Tensor) -> Tensor {
  select(mask, Tensor(a), b)
}
