extension Checked {
  /// a / b element by element, with broadcasting.
  public static func divide(_ a: consuming Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    try map(.divide, a, b, /)
  }

  /// Puts a / b in the place of `a`, into the same memory where nobody else has it.
  public static func divide(_ a: inout Tensor, by b: Tensor) throws(TensorError) {
    if a.update(with: b, { $0 / $1 }) { return }
    a = try divide(a, b)
  }
}

extension GradientRules {
  /// d(a / b) = da / b − (a / b) db / b.
  static func divide(_ step: GradientStep) -> Tensor {
    let share = step.upstream / step.second
    return step.wanted == 0 ? share : -(share * step.result)
  }
}

extension ElementStep {
  /// The same for one element.
  var divide: Double {
    let share = upstream / second
    return wanted == 0 ? share : -(share * result)
  }
}

extension Tensor {
  /// The quotient, element by element, with broadcasting.
  public static func / (a: consuming Tensor, b: Tensor) -> Tensor {
    orStop(.divide, of: a, b, numbers: /, Checked.divide)
  }

  /// The quotient of each element and a number.
  @_disfavoredOverload
  public static func / (a: Tensor, b: Double) -> Tensor { a / Tensor(b) }

  /// The quotient of a number and each element.
  @_disfavoredOverload
  public static func / (a: Double, b: Tensor) -> Tensor { Tensor(a) / b }

  /// Puts the quotient in the place of `a`.
  public static func /= (a: inout Tensor, b: Tensor) {
    orStop(try Checked.divide(&a, by: b))
  }

  /// Puts the quotient of each element and a number in the place of `a`.
  @_disfavoredOverload
  public static func /= (a: inout Tensor, b: Double) { a = a / Tensor(b) }
}
