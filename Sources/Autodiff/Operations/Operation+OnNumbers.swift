import CMath

/// An operation on a single number that is on a tape: its result and true, or, where it needs the general way, the
/// operand as it was and false. It stops for nothing and takes little of the stack, so that an interpreter tries it
/// first.
public typealias NumberFunction = @Sendable (consuming Tensor) -> (Tensor, isDone: Bool)

/// The same of two numbers; the first comes back where nothing was done.
public typealias NumberPairFunction =
  @Sendable (consuming Tensor, borrowing Tensor) -> (Tensor, isDone: Bool)

extension Operation {
  // Not optional: in an optional a function has the form of a generic one, and calling it takes twice as long.

  /// The operation as a function of a single number. Of those that have none it does nothing, nor in the page, where
  /// code is downloaded.
  public var onNumber: NumberFunction {
    #if hasFeature(Embedded)
    leftToGeneralWay
    #else
    switch self {
    case .negate: { (x: consuming Tensor) in trying(x, .negate, -) }
    case .exp: { (x: consuming Tensor) in trying(x, .exp, cmath_exp) }
    case .log: { (x: consuming Tensor) in trying(x, .log, cmath_log) }
    case .sqrt: { (x: consuming Tensor) in trying(x, .sqrt) { $0.squareRoot() } }
    case .sin: { (x: consuming Tensor) in trying(x, .sin, cmath_sin) }
    case .cos: { (x: consuming Tensor) in trying(x, .cos, cmath_cos) }
    case .tanh: { (x: consuming Tensor) in trying(x, .tanh, cmath_tanh) }
    case .relu: { (x: consuming Tensor) in trying(x, .relu, ElementValue.relu) }
    case .sigmoid: { (x: consuming Tensor) in trying(x, .sigmoid, logistic) }
    case .softplus: { (x: consuming Tensor) in trying(x, .softplus, ElementValue.softplus) }
    default: leftToGeneralWay
    }
    #endif
  }

  /// The operation as a function of two single numbers.
  public var onNumbers: NumberPairFunction {
    #if hasFeature(Embedded)
    leftToGeneralWay
    #else
    switch self {
    case .add: { (a: consuming Tensor, b: borrowing Tensor) in trying(a, b, .add, +) }
    case .subtract: { (a: consuming Tensor, b: borrowing Tensor) in trying(a, b, .subtract, -) }
    case .multiply: { (a: consuming Tensor, b: borrowing Tensor) in trying(a, b, .multiply, *) }
    case .divide: { (a: consuming Tensor, b: borrowing Tensor) in trying(a, b, .divide, /) }
    default: leftToGeneralWay
    }
    #endif
  }
}

/// Does nothing.
@Sendable
private func leftToGeneralWay(_ x: consuming Tensor) -> (Tensor, isDone: Bool) { (x, false) }

/// Does nothing.
@Sendable
private func leftToGeneralWay(
  _ a: consuming Tensor, _ b: borrowing Tensor
) -> (Tensor, isDone: Bool) { (a, false) }

@inline(__always)
private func trying(
  _ x: consuming Tensor, _ operation: Operation, _ function: (Double) -> Double
) -> (Tensor, isDone: Bool) {
  let isDone = x.becomeNumber(operation, function)
  return (x, isDone)
}

@inline(__always)
private func trying(
  _ a: consuming Tensor, _ b: borrowing Tensor, _ operation: Operation,
  _ function: (Double, Double) -> Double
) -> (Tensor, isDone: Bool) {
  let isDone = a.becomeNumber(operation, b, function)
  return (a, isDone)
}
