import Foundation

/// A text with blanks behind it.
func padded(_ text: String, to width: Int) -> String {
  text.padding(toLength: max(width, text.count), withPad: " ", startingAt: 0)
}

/// A number with three digits that count, and its unit.
func number(_ value: Double, _ unit: String, width: Int) -> String {
  let text = rounded(value)
  return String(repeating: " ", count: max(0, width - text.count)) + text + " " + unit
}

/// Three digits that count.
func rounded(_ value: Double) -> String {
  guard value.isFinite, value > 0 else { return "–" }
  let decimals = max(0, 2 - Int(log10(value).rounded(.down)))
  return String(format: "%.\(decimals)f", value)
}
