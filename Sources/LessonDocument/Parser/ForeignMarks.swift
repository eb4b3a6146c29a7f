import SourceText

/// Warnings of what other tools know and lessons write in another way: labels behind images and tables,
/// `@fig-x` and `:::` of Quarto, `\ref{…}` of TeX. It would stand on the page as it is.
func foreignMarks(in inlines: [Inline], at range: Range<Int>, of file: SourceFile) -> [Diagnostic] {
  texts(in: inlines).flatMap(marks).map { mark in
    Diagnostic(
      mark.message, at: file.firstRange(of: mark.text, in: range) ?? range, severity: .warning,
      notes: [mark.advice])
  }
}

private struct ForeignMark {
  let text: String
  let message: String
  let advice: String
}

private func marks(in text: String) -> [ForeignMark] {
  var marks: [ForeignMark] = []
  // Colons alone end what others have begun.
  if text.hasPrefix(":::"), text.contains(where: { $0 != ":" }) {
    marks.append(
      ForeignMark(
        text: ":::", message: "':::' begins nothing here",
        advice: "notes, exercises and solutions begin with '> [!NOTE]' and the like"))
  }
  if text.contains("{#") { marks += labels(in: text) }
  if text.contains("@") { marks += references(in: text) }
  if text.contains("\\") { marks += commands(in: text) }
  return marks
}

private func labels(in text: String) -> [ForeignMark] {
  text.matches(of: /\{#(sec|eq|fig|tbl)-[^{}]*\}/).map { found in
    let advice =
      switch found.output.1 {
      case "sec": "write it at the end of a heading"
      case "eq": "write it behind the '$$' that ends a formula on lines of its own"
      default: "figures and tables are shown by cells, whose label is an option: '//| label: …'"
      }
    return ForeignMark(
      text: String(found.output.0), message: "a label here belongs to nothing", advice: advice)
  }
}

private func references(in text: String) -> [ForeignMark] {
  text.matches(of: /@((?:sec|eq|fig|tbl)-[A-Za-z0-9][A-Za-z0-9_-]*)/).compactMap { found in
    let before = text[..<found.range.lowerBound].last
    // An address of mail has its name before it.
    if before?.isLetter == true || before?.isNumber == true { return nil }
    return ForeignMark(
      text: String(found.output.0), message: "'\(found.output.0)' refers to nothing here",
      advice: "write '[](#\(found.output.1))'")
  }
}

private func commands(in text: String) -> [ForeignMark] {
  text.matches(of: /\\(?:ref|eqref|cref|autoref)\{[^{}]*\}/).map { found in
    ForeignMark(
      text: String(found.output), message: "'\(found.output)' refers to nothing here",
      advice: "write '[](#eq-name)'")
  }
}

private func texts(in inlines: [Inline]) -> [String] {
  inlines.flatMap { inline -> [String] in
    switch inline {
    case .text(let text): [text]
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
      .link(_, _, let inner, _):
      texts(in: inner)
    case .image, .softBreak, .lineBreak, .code, .math, .value, .footnote, .html: []
    }
  }
}
