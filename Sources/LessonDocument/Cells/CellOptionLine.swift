import SourceText

/// A line `//| key: value` at the top of a cell, taken apart.
struct CellOptionLine {
  /// The characters that begin such a line.
  static let mark = Array("//|".utf8)

  /// The key.
  let key: Range<Int>
  /// What follows the colon, without blanks at its ends.
  let value: Range<Int>

  /// Takes apart the line in `range`; `nil` when there is no colon.
  init?(_ range: Range<Int>, of file: SourceFile) {
    let text = file.trimmed(range)
    let content = min(text.lowerBound + Self.mark.count, text.upperBound)..<text.upperBound
    guard let colon = file.bytes[content].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    key = file.trimmed(content.lowerBound..<colon)
    value = file.trimmed(colon + 1..<content.upperBound)
  }

  /// Whether the line in `range` is an option line.
  static func isOption(_ range: Range<Int>, of file: SourceFile) -> Bool {
    file.bytes[range].drop(while: isBlank).starts(with: mark)
  }
}

/// The value of a cell option: plain, `'single'` or `"double"` quoted.
struct CellOptionValue {
  let text: String
  let isQuoted: Bool

  /// The value `source`; `nil` when a quote is opened and not closed, or something follows it.
  init?(_ source: String) {
    guard let quote = source.unicodeScalars.first, quote == "\"" || quote == "'" else {
      text = source
      isQuoted = false
      return
    }
    guard let unquoted = unquoted(source.unicodeScalars.dropFirst(), quote: quote) else {
      return nil
    }
    text = unquoted
    isQuoted = true
  }
}

/// What stands before the closing quote: `\"` and `\\` in double quotes and `''` in single ones mean one character,
/// as in YAML. Any other backslash stays, where YAML has escapes: captions are full of TeX.
private func unquoted(_ scalars: Substring.UnicodeScalarView, quote: Unicode.Scalar) -> String? {
  var result = String.UnicodeScalarView()
  var rest = scalars
  while let scalar = rest.popFirst() {
    let isEscape =
      quote == "\""
      ? scalar == "\\" && (rest.first == "\"" || rest.first == "\\")
      : scalar == "'" && rest.first == "'"
    if isEscape, let next = rest.popFirst() {
      result.append(next)
    } else if scalar == quote {
      return rest.isEmpty ? String(result) : nil
    } else {
      result.append(scalar)
    }
  }
  return nil
}
