public import Drawing
public import LessonDocument

/// A line of Markdown with the quotes of its language: `"a 'b' c"` becomes „a «b» c” in Romanian and
/// “a ‘b’ c” in English. Code and formulas stay as they are; so does a quote without a partner, such
/// as that of 5".
public func quoted(_ inlines: [Inline], in language: Language) -> [Inline] {
  let marks = quoteMarks(in: inlines.flatMap(letters), language)
  if marks.isEmpty { return inlines }
  var writer = QuoteWriter(marks: marks)
  return writer.written(inlines)
}

/// A title or another text without markup, with the quotes of its language.
public func quoted(_ text: String, in language: Language) -> String {
  plainText(quoted([.text(text)], in: language))
}

/// What quotes see of a piece of a line: its characters, and something that is no blank where
/// code, a formula or a value stands.
private func letters(of inline: Inline) -> [Unicode.Scalar] {
  switch inline {
  case .text(let text): Array(text.unicodeScalars)
  case .softBreak, .lineBreak: ["\n"]
  case .code, .math, .value, .html, .image: ["\u{FFFC}"]
  case .footnote: []
  case .emphasis(let content), .strong(let content), .strikethrough(let content),
    .link(_, _, let content, _):
    content.flatMap(letters)
  }
}

/// Puts the marks into the texts, which it walks through as `letters(of:)` does.
private struct QuoteWriter {
  let marks: [Int: Unicode.Scalar]
  private var count = 0

  init(marks: [Int: Unicode.Scalar]) { self.marks = marks }

  mutating func written(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines { result.append(written(inline)) }
    return result
  }

  private mutating func written(_ inline: Inline) -> Inline {
    switch inline {
    case .text(let text): return .text(written(text))
    case .emphasis(let content): return .emphasis(written(content))
    case .strong(let content): return .strong(written(content))
    case .strikethrough(let content): return .strikethrough(written(content))
    case .link(let destination, let title, let content, let range):
      return .link(destination: destination, title: title, written(content), range: range)
    case .softBreak, .lineBreak, .code, .math, .value, .html, .image, .footnote:
      count += letters(of: inline).count
      return inline
    }
  }

  private mutating func written(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(marks[count] ?? scalar)
      count += 1
    }
    return String(result)
  }
}
