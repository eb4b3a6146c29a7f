import SourceText

/// cmark drops footnotes that nothing refers to; their author would look for them on the page.
extension BlockReader {
  /// Warns of each line `[^name]:` from line `first` on whose footnote was not found; cmark keeps the first of two of
  /// one name, which is an error here.
  mutating func checkFootnotes(fromLine first: Int) {
    let used = Set(footnotes.map(\.name))
    var defined: Set<String> = []
    guard first <= file.lineCount else { return }
    for number in first...file.lineCount {
      let line = file.lineRange(number)
      guard let name = footnoteName(in: line),
        !code.contains(where: { $0.contains(line.lowerBound) })
      else { continue }
      if !defined.insert(file.text(name)).inserted {
        diagnostics.append(
          Diagnostic("the footnote '\(file.text(name))' is written twice", at: name))
      }
      if used.contains(file.text(name)) { continue }
      diagnostics.append(
        Diagnostic(
          "nothing refers to the footnote '\(file.text(name))'", at: name, severity: .warning))
    }
  }

  /// The name of the definition on the line of `offset`; cmark does not keep it.
  func footnoteName(at offset: Int) -> String {
    let line = file.lineRange(file.position(at: offset).line)
    return footnoteName(in: line).map(file.text) ?? ""
  }

  /// The name in a line that begins with `[^name]:`.
  private func footnoteName(in line: Range<Int>) -> Range<Int>? {
    let text = file.bytes[line].drop(while: isBlank)
    guard text.starts(with: Array("[^".utf8)), let end = text.firstIndex(of: UInt8(ascii: "]")),
      text[end...].dropFirst().first == UInt8(ascii: ":")
    else { return nil }
    return text.startIndex + 2..<end
  }
}
