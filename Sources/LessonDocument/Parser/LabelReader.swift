import SourceText

/// A label `{#sec-x}` at the end of a heading, or `{#eq-x}` behind a formula.
struct LabelReader {
  /// `sec` or `eq`.
  let prefix: String
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(prefix: String, in file: SourceFile) {
    self.prefix = prefix
    self.file = file
  }

  /// The label in the text of `range`, which is `{#…}` or something wrong.
  mutating func label(at range: Range<Int>) -> Label? {
    let text = file.text(range)
    guard text.hasPrefix("{#"), text.hasSuffix("}") else {
      return complain("a label has the form {#\(prefix)-name}", at: range)
    }
    let name = String(text.dropFirst(2).dropLast())
    guard isLabel(name, prefix: prefix) else {
      return complain(
        "a label here is '\(prefix)-' and a name of letters, digits, '-' and '_'",
        at: range.lowerBound + 2..<range.upperBound - 1)
    }
    return Label(name, at: range)
  }

  /// Takes `{#…}` from the end of a heading's text, which stands in `range`.
  mutating func takeLabel(from inlines: inout [Inline], in range: Range<Int>) -> Label? {
    guard case .text(let text)? = inlines.last, text.hasSuffix("}"),
      let start = text.lastIndex(of: "{"),
      let place = file.lastRange(of: String(text[start...]), in: range)
    else { return nil }
    let inside = text[start...].dropFirst().drop { $0 == " " }
    guard inside.hasPrefix("#") else {
      if inside.hasPrefix(".") || inside.hasPrefix("-") { warnOfClass(at: place) }
      return nil
    }
    var kept = text[..<start]
    while kept.last == " " { kept.removeLast() }
    inlines.removeLast()
    if !kept.isEmpty { inlines.append(.text(String(kept))) }
    return label(at: place)
  }

  /// `{.unnumbered}` and `{-}` of Quarto.
  private mutating func warnOfClass(at range: Range<Int>) {
    diagnostics.append(
      Diagnostic(
        "'\(file.text(range))' says nothing here", at: range, severity: .warning,
        notes: ["a heading may have a label, {#sec-name}, and nothing else"]))
  }

  private mutating func complain(_ message: String, at range: Range<Int>) -> Label? {
    diagnostics.append(Diagnostic(message, at: range))
    return nil
  }
}

/// Whether `name` is `prefix-` and letters, digits, `-` and `_`.
func isLabel(_ name: String, prefix: String) -> Bool {
  guard name.hasPrefix(prefix + "-") else { return false }
  let rest = name.utf8.dropFirst(prefix.utf8.count + 1)
  return !rest.isEmpty
    && rest.allSatisfy {
      isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
}
