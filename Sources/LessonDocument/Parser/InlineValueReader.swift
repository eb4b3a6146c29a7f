import SourceText

/// Takes `` `{swift-ml} loss.item, decimals: 2` `` apart.
struct InlineValueReader {
  private(set) var value: InlineValue?
  private(set) var diagnostics: [Diagnostic] = []

  /// `nil` where the code in `range` is only shown.
  init?(_ literal: String, at range: Range<Int>, in file: SourceFile) {
    let mark = "{swift-ml}"
    guard literal.hasPrefix(mark), let found = file.firstRange(of: mark, in: range) else {
      return nil
    }
    let rest = found.upperBound..<range.upperBound
    let ticks = file.bytes[rest].reversed().prefix { $0 == UInt8(ascii: "`") }.count
    let content = file.trimmed(rest.lowerBound..<max(rest.lowerBound, rest.upperBound - ticks))
    let (expression, format) = halves(of: content, in: file)
    guard !expression.isEmpty, !file.bytes[content].contains(newline) else {
      diagnostics.append(
        Diagnostic("a value in prose is one expression on one line", at: range))
      return
    }
    if format == nil, let word = misspeltFormat(in: file.text(expression)) {
      diagnostics.append(
        Diagnostic(
          "unknown format '\(word)' of a value in prose", at: range,
          notes: ["did you mean 'decimals'?"]))
      return
    }
    var decimals: Int?
    if let format {
      decimals = Int(file.text(format)).flatMap { (0...15).contains($0) ? $0 : nil }
      if decimals == nil {
        diagnostics.append(Diagnostic("'decimals' is a number from 0 to 15", at: format))
      }
    }
    var code = ExcerptedText()
    code.append(expression, of: file)
    value = InlineValue(code: code, decimals: decimals, range: range)
  }
}

/// A word like `decimals` behind an expression, with a colon and a number.
private func misspeltFormat(in text: String) -> String? {
  guard let found = text.firstMatch(of: /,\s*([A-Za-z]+)\s*:\s*[0-9]+$/) else { return nil }
  return nearestName(to: String(found.output.1), among: ["decimals"]) == nil
    ? nil : String(found.output.1)
}

/// A warning where code in a line is nearly a value in prose.
func nearMissOfValue(_ literal: String, at range: Range<Int>) -> Diagnostic? {
  guard literal.hasPrefix("{"), let end = literal.firstIndex(of: "}") else { return nil }
  let word = literal[..<end].dropFirst().filter { $0 != " " }
  guard word == "swift-ml" || nearestName(to: word, among: ["swift-ml"]) != nil else { return nil }
  return Diagnostic(
    "'\(literal[...end])' is shown as code, not computed", at: range, severity: .warning,
    notes: ["a value in prose begins with '{swift-ml}'"])
}

/// The expression, and what follows its last `, decimals:`.
private func halves(of content: Range<Int>, in file: SourceFile) -> (Range<Int>, Range<Int>?) {
  guard let word = file.lastRange(of: "decimals:", in: content) else { return (content, nil) }
  let before = file.trimmed(content.lowerBound..<word.lowerBound)
  let after = file.trimmed(word.upperBound..<content.upperBound)
  // In a call, `f(x, decimals: 2)`, the word is an argument's.
  guard let comma = file.bytes[before].last, comma == UInt8(ascii: ","),
    !file.bytes[after].contains(UInt8(ascii: ")"))
  else { return (content, nil) }
  return (file.trimmed(before.lowerBound..<before.upperBound - 1), after)
}
