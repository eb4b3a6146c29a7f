public import LessonDocument

/// The characters of a piece of Markdown, for titles and other places without markup. What is known only
/// once the lesson has run, or once links have been followed, is "…".
public func plainText(_ inlines: [Inline]) -> String {
  plainText(inlines) { _ in "…" }
}

/// The same with something else for what is not known: values, and links without a text of their own.
func plainText(_ inlines: [Inline], unknown: (Inline) -> String) -> String {
  inlines.map { plainText($0, unknown) }.joined()
}

private func plainText(_ inline: Inline, _ unknown: (Inline) -> String) -> String {
  switch inline {
  case .text(let text), .code(let text), .html(let text): text
  case .math(let formula): formula.tex
  case .value: unknown(inline)
  case .link(_, _, let content, _) where content.isEmpty: unknown(inline)
  case .footnote: ""
  case .softBreak, .lineBreak: " "
  case .emphasis(let content), .strong(let content), .strikethrough(let content),
    .link(_, _, let content, _), .image(_, _, let content, _):
    plainText(content, unknown: unknown)
  }
}
