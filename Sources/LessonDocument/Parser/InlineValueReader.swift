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
    let (expression, option) = halves(of: content, in: file)
    guard !expression.isEmpty, !file.bytes[content].contains(newline) else {
      diagnostics.append(
        Diagnostic("a value in prose is one expression on one line", at: range))
      return
    }
    let decimals = option.flatMap { self.decimals($0, in: file) }
    var code = ExcerptedText()
    code.append(expression, of: file)
    value = InlineValue(code: code, decimals: decimals, range: range)
  }

  /// What `decimals: 2` says.
  private mutating func decimals(_ option: Range<Int>, in file: SourceFile) -> Int? {
    let text = file.text(option)
    let name = String(text.prefix { $0 != ":" && $0 != " " })
    guard name == "decimals", let colon = file.firstRange(of: ":", in: option) else {
      let near = nearestName(to: name, among: ["decimals"]) != nil
      diagnostics.append(
        Diagnostic(
          "behind the expression of a value in prose there is only ', decimals: 2'", at: option,
          notes: near && name != "decimals" ? ["did you mean 'decimals'?"] : []))
      return nil
    }
    let number = file.trimmed(colon.upperBound..<option.upperBound)
    let decimals = Int(file.text(number)).flatMap { (0...15).contains($0) ? $0 : nil }
    if decimals == nil {
      diagnostics.append(Diagnostic("'decimals' is a number from 0 to 15", at: number))
    }
    return decimals
  }
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

/// The expression, and what follows a comma that is in no brackets and no text.
private func halves(of content: Range<Int>, in file: SourceFile) -> (Range<Int>, Range<Int>?) {
  guard let comma = file.lastRange(of: ",", in: content) else { return (content, nil) }
  let before = file.trimmed(content.lowerBound..<comma.lowerBound)
  let after = file.trimmed(comma.upperBound..<content.upperBound)
  if file.text(after).hasPrefix("decimals:"), !file.bytes[after].contains(UInt8(ascii: ")")) {
    return (before, after)
  }
  let isInside = file.bytes[after].contains { ")]}\"".utf8.contains($0) }
  let open = file.bytes[before].count { "([{".utf8.contains($0) }
  let closed = file.bytes[before].count { ")]}".utf8.contains($0) }
  return isInside || open > closed ? (content, nil) : (before, after)
}
