extension Checked {
  /// a · b element by element, with broadcasting.
  public static func multiply(_ a: consuming Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    try map(.multiply, a, b, *)
  }

  /// Puts a · b in the place of `a`, into the same memory where nobody else has it.
  public static func multiply(_ a: inout Tensor, by b: Tensor) throws(TensorError) {
    if a.update(with: b, { $0 * $1 }) { return }
    a = try multiply(a, b)
  }
}

extension GradientRules {
  /// d(a b) = b da + a db: each operand gets the other one's value.
  static func multiply(_ step: GradientStep) -> Tensor {
    step.upstream * (step.wanted == 0 ? step.second : step.first)
  }
}

extension ElementStep {
  /// The same for one element.
  var multiply: Double { upstream * (wanted == 0 ? second : first) }
}

extension Tensor {
  /// The product, element by element, with broadcasting.
  public static func * (a: consuming Tensor, b: Tensor) -> Tensor {
    orStop(.multiply, of: a, b, numbers: *, Checked.multiply)
  }

  /// The product of each element and a number.
  @_disfavoredOverload
  public static func * (a: Tensor, b: Double) -> Tensor { a * Tensor(b) }

  /// The product of a number and each element.
  @_disfavoredOverload
  public static func * (a: Double, b: Tensor) -> Tensor { Tensor(a) * b }

  /// Puts the product in the place of `a`.
  public static func *= (a: inout Tensor, b: Tensor) {
    orStop(try Checked.multiply(&a, by: b))
  }

  /// Puts the product of each element and a number in the place of `a`.
  @_disfavoredOverload
  public static func *= (a: inout Tensor, b: Double) { a = a * Tensor(b) }
}
