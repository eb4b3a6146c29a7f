extension Checked {
  /// a − b element by element, with broadcasting.
  public static func subtract(_ a: consuming Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    try map(.subtract, a, b, -)
  }

  /// Puts a − b in the place of `a`, into the same memory where nobody else has it.
  public static func subtract(_ b: Tensor, from a: inout Tensor) throws(TensorError) {
    if a.update(with: b, { $0 - $1 }) { return }
    a = try subtract(a, b)
  }
}

extension GradientRules {
  /// d(a − b) = da − db.
  static func subtract(_ step: GradientStep) -> Tensor {
    step.wanted == 0 ? step.upstream : -step.upstream
  }
}

extension ElementStep {
  /// The same for one element.
  var subtract: Double { wanted == 0 ? upstream : -upstream }
}

extension Tensor {
  /// The difference, element by element, with broadcasting.
  public static func - (a: consuming Tensor, b: Tensor) -> Tensor {
    orStop(.subtract, of: a, b, numbers: -, Checked.subtract)
  }

  /// The difference of each element and a number.
  @_disfavoredOverload
  public static func - (a: Tensor, b: Double) -> Tensor { a - Tensor(b) }

  /// The difference of a number and each element.
  @_disfavoredOverload
  public static func - (a: Double, b: Tensor) -> Tensor { Tensor(a) - b }

  /// Puts the difference in the place of `a`.
  public static func -= (a: inout Tensor, b: Tensor) {
    orStop(try Checked.subtract(b, from: &a))
  }

  /// Puts the difference of each element and a number in the place of `a`.
  @_disfavoredOverload
  public static func -= (a: inout Tensor, b: Double) { a = a - Tensor(b) }
}
