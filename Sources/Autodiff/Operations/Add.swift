extension Checked {
  /// a + b element by element, with broadcasting.
  public static func add(_ a: consuming Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    try map(.add, a, b, +)
  }

  /// Puts a + b in the place of `a`, into the same memory where nobody else has it.
  public static func add(_ b: Tensor, to a: inout Tensor) throws(TensorError) {
    if a.update(with: b, { $0 + $1 }) { return }
    a = try add(a, b)
  }
}

extension GradientRules {
  /// d(a + b) = da + db.
  static func add(_ step: GradientStep) -> Tensor { step.upstream }
}

extension ElementStep {
  /// The same for one element.
  var add: Double { upstream }
}

extension Tensor {
  /// The sum, element by element, with broadcasting.
  public static func + (a: consuming Tensor, b: Tensor) -> Tensor {
    orStop(.add, of: a, b, numbers: +, Checked.add)
  }

  /// The sum of each element and a number.
  @_disfavoredOverload
  public static func + (a: Tensor, b: Double) -> Tensor { a + Tensor(b) }

  /// The sum of a number and each element.
  @_disfavoredOverload
  public static func + (a: Double, b: Tensor) -> Tensor { Tensor(a) + b }

  /// Puts the sum in the place of `a`.
  public static func += (a: inout Tensor, b: Tensor) {
    orStop(try Checked.add(b, to: &a))
  }

  /// Puts the sum of each element and a number in the place of `a`.
  @_disfavoredOverload
  public static func += (a: inout Tensor, b: Double) { a = a + Tensor(b) }
}
