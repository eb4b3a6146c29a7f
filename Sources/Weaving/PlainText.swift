public import LessonDocument

/// The characters of a piece of Markdown, for titles and other places without markup.
public func plainText(_ inlines: [Inline]) -> String {
  inlines.map(plainText).joined()
}

private func plainText(_ inline: Inline) -> String {
  switch inline {
  case .text(let text), .code(let text), .html(let text): text
  case .math(let formula): formula.tex
  case .value, .footnote: ""
  case .softBreak, .lineBreak: " "
  case .emphasis(let content), .strong(let content), .strikethrough(let content):
    plainText(content)
  case .link(_, _, let content, _): plainText(content)
  case .image(_, _, let alternative, _): plainText(alternative)
  }
}
