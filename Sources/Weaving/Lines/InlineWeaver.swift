import Drawing
import LessonDocument

/// Pieces of a line.
extension LessonWeaver {
  /// A whole line, with the quotes of the page's language.
  mutating func weave(_ inlines: [Inline]) -> Markup {
    pieces(quoted(inlines, in: place.language))
  }

  /// A part of a line whose quotes have found their partners.
  mutating func pieces(_ inlines: [Inline]) -> Markup {
    var markup = Markup()
    var inlines = inlines[...]
    while let inline = inlines.popFirst() {
      if case .math(let formula) = inline, case .text(let following)? = inlines.first {
        let (together, rest) = self.formula(formula, before: following)
        markup += together + text(rest)
        inlines.removeFirst()
      } else {
        markup += weave(inline)
      }
    }
    return markup
  }

  private mutating func weave(_ inline: Inline) -> Markup {
    switch inline {
    case .text(let content): text(content)
    case .softBreak: newline
    case .lineBreak: .void("br") + newline
    case .code(let text): .element("code", [], visibleText(text))
    case .math(let formula): lineFormula(formula)
    case .value(let index): value(index)
    case .footnote(let index): footnoteReference(index)
    case .emphasis(let content): .element("em", [], pieces(content))
    case .strong(let content): .element("strong", [], pieces(content))
    case .strikethrough(let content): .element("del", [], pieces(content))
    case .link(let destination, let title, let content, let range):
      link(to: destination, title: title, content, at: range)
    case .image(let source, let title, let alternative, let range):
      image(source, title: title, alternative: alternative, at: range)
    // Raw HTML is text to us.
    case .html(let text): Markup(text)
    }
  }
}
