import SourceText

/// Bounds on what checking may take. Readings are remembered, so that time is linear in the code
/// but for closures inside closures and types made of types; these end here, with an error.
extension Checker {
  /// So many parts no type has that anybody reads.
  static let maximumTypeParts = 1_000

  /// Counts the reading of an expression. False, with an error, where there were too many of them.
  func takesReading(of id: ExpressionID) -> Bool {
    readingsLeft -= 1
    if readingsLeft > 0 { return true }
    if readingsLeft == 0 {
      reportForSure("this code is too complex to check", at: range(id), "split it into parts")
    }
    return false
  }

  /// The readings without those whose type is too large, which is an error.
  func withoutLargeTypes(_ options: [Option], of id: ExpressionID) -> [Option] {
    for option in options where isTooLarge(option.type, at: range(id)) {
      return [Option(type: .invalid, cost: option.cost)]
    }
    return options
  }

  /// Whether the type is too large, which is an error once.
  func isTooLarge(_ type: Type, at range: Range<Int>) -> Bool {
    guard type.isLarge else { return false }
    if !isLargeTypeReported {
      isLargeTypeReported = true
      reportForSure(
        "a type cannot have more than \(Checker.maximumTypeParts) parts", at: range,
        "tuples and arrays inside each other add up")
    }
    return true
  }

  /// Also while a closure is read on trial.
  private func reportForSure(_ message: String, at range: Range<Int>, _ note: String) {
    diagnostics.append(Diagnostic(message, at: range, notes: [note]))
    trialFailed = true
  }

  /// Whether the rest of the program need not be read.
  var isGivingUp: Bool {
    readingsLeft <= 0 || diagnostics.count > 2 * Diagnostic.maximumErrors && diagnostics.areTooMany
  }
}

extension Type {
  /// Whether it has more parts than `Checker.maximumTypeParts`.
  var isLarge: Bool {
    var left = Checker.maximumTypeParts
    return !fits(into: &left)
  }

  private func fits(into left: inout Int) -> Bool {
    left -= 1
    if left < 0 { return false }
    for part in parts where !part.fits(into: &left) { return false }
    return true
  }
}
