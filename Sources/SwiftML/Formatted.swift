import LessonOutput

extension Double {
  /// The number with exactly `decimals` digits after the point, 0 through 15, rounded half to even
  /// from its exact value.
  public func formatted(decimals: Int) -> String { decimalText(self, decimals: decimals) }
}

extension Int {
  /// The number with `decimals` zeros after the point, 0 through 15.
  public func formatted(decimals: Int) -> String {
    let decimals = Swift.min(Swift.max(decimals, 0), 15)
    let zeros = String(repeating: "0", count: decimals)
    return decimals == 0 ? "\(self)" : "\(self).\(zeros)"
  }
}
