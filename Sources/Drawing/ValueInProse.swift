public import LessonOutput

/// Why something cannot stand in a sentence.
public enum ValueInProseError: Error, Equatable, Sendable {
  /// Nothing was shown.
  case nothing
  /// Several things were shown, or a figure.
  case noText
  /// Decimals were asked for, and this is no number.
  case noNumber(String)
}

/// A value in a sentence: what its expression printed, with a true minus; with `decimals`, a number
/// that has so many of them.
public func valueInProse(_ outputs: [Output], decimals: Int?)
  throws(ValueInProseError) -> Markup
{
  visibleText(try textOfValueInProse(outputs, decimals: decimals))
}

/// The same where no markup can stand.
public func textOfValueInProse(_ outputs: [Output], decimals: Int?)
  throws(ValueInProseError) -> String
{
  guard let output = outputs.first else { throw .nothing }
  guard outputs.count == 1, case .text(let printed) = output else { throw .noText }
  var text = printed[...]
  while text.last == "\n" { text.removeLast() }
  guard let decimals else { return withMinusSigns(String(text)) }
  guard let number = Double(text) else { throw .noNumber(String(text)) }
  return fixedNumber(number, decimals: decimals)
}
