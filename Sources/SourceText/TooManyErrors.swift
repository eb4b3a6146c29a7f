extension Diagnostic {
  /// How many errors, and how many warnings, a lesson is told: nobody reads more of them, and
  /// each costs its line.
  public static let maximumErrors = 100
}

extension [Diagnostic] {
  /// Whether nothing more needs to be looked for.
  public var areTooMany: Bool { count { $0.severity == .error } > Diagnostic.maximumErrors }

  /// In order of place, the first errors and the first warnings, and a last word on the rest. What is at
  /// one place keeps its order.
  public func shortened() -> [Diagnostic] {
    let ordered = enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var kept: [Diagnostic] = []
    var counts = (errors: 0, warnings: 0)
    for diagnostic in ordered.map({ $0.element }) {
      if diagnostic.severity == .error { counts.errors += 1 } else { counts.warnings += 1 }
      let number = diagnostic.severity == .error ? counts.errors : counts.warnings
      if number <= Diagnostic.maximumErrors {
        kept.append(diagnostic)
      } else if number == Diagnostic.maximumErrors + 1, diagnostic.severity == .error {
        kept.append(
          Diagnostic(
            "more than \(Diagnostic.maximumErrors) errors; these are the first ones",
            at: diagnostic.range))
      }
    }
    return kept
  }
}
