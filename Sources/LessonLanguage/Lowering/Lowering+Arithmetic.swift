extension Arithmetic {
  /// `Int` arithmetic; what overflows, and division by zero, stop the program.
  func apply(_ a: Int64, _ b: Int64, at place: Range<Int>) throws(Stop) -> Int64 {
    let (value, overflow) =
      switch self {
      case .add: a.addingReportingOverflow(b)
      case .subtract: a.subtractingReportingOverflow(b)
      case .multiply: a.multipliedReportingOverflow(by: b)
      case .divide: a.dividedReportingOverflow(by: b)
      case .remainder: a.remainderReportingOverflow(dividingBy: b)
      }
    if overflow { throw arithmeticStop(divisor: b, at: place) }
    return value
  }

  private func arithmeticStop(divisor: Int64, at place: Range<Int>) -> Stop {
    switch self {
    case .divide where divisor == 0, .remainder where divisor == 0:
      Stop(.divisionByZero, at: place)
    default:
      Stop(.overflow, at: place)
    }
  }

  func apply(_ a: Double, _ b: Double) -> Double {
    switch self {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    case .remainder: a.truncatingRemainder(dividingBy: b)
    }
  }
}
