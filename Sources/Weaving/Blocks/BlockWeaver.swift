import Drawing
import LessonDocument

/// Blocks of Markdown, all but lists, tables and cells.
extension LessonWeaver {
  mutating func weave(_ blocks: [Block]) -> Markup {
    blocks.reduce(into: Markup()) { $0 += weave($1) }
  }

  mutating func weave(_ block: Block) -> Markup {
    switch block.content {
    case .heading(let level, let inlines, let label): nestedHeading(level, inlines, label)
    case .paragraph(let inlines): paragraph(inlines)
    case .code(let language, let text): shownCode(text, language: language)
    case .cell(let index): cell(index)
    case .math(let formula): displayFormula(formula)
    case .quote(let blocks): quote(blocks)
    case .callout(let callout): self.callout(callout)
    case .bulletList(let tight, let items): bulletList(items, tight: tight)
    case .orderedList(let start, let tight, let items):
      orderedList(items, from: start, tight: tight)
    case .table(let head, let rows, let alignments): table(head, rows, alignments)
    case .thematicBreak: Markup.void("hr") + newline
    case .html(let text): rawHTML(text)
    }
  }

  /// A heading of the lesson: the number hangs left of it and links to the place itself.
  mutating func sectionHeading(_ section: WovenLesson.Section, _ inlines: [Inline]) -> Markup {
    var content = Markup()
    if !section.number.isEmpty {
      content += .element(
        "a", [Attribute("class", "section-number"), Attribute("href", "#" + section.id)],
        section.number)
      content += Markup(" ")
    }
    content += weave(inlines)
    return .element(tag(level: section.level), [Attribute("id", section.id)], content) + newline
  }

  /// A heading in a quote or a list is no section.
  private mutating func nestedHeading(_ level: Int, _ inlines: [Inline], _ label: Label?)
    -> Markup
  {
    let isNew = label.map { labels.insert($0.name).inserted } ?? false
    let attributes = label.flatMap { isNew ? [Attribute("id", labelID($0.name))] : nil } ?? []
    return .element(tag(level: max(3, level)), attributes, weave(inlines)) + newline
  }

  private func tag(level: Int) -> StaticString {
    switch level {
    case ...2: "h2"
    case 3: "h3"
    case 4: "h4"
    case 5: "h5"
    default: "h6"
    }
  }

  private mutating func paragraph(_ inlines: [Inline]) -> Markup {
    if let figure = imageFigure(inlines) { return figure }
    return .element("p", [], weave(inlines)) + newline
  }

  private mutating func quote(_ blocks: [Block]) -> Markup {
    .element("blockquote", [], newline + weave(blocks)) + newline
  }

  /// Code that is shown and never run.
  private func shownCode(_ text: String, language: String) -> Markup {
    let listing = codeListing(codeTokens(text, language: language), numbered: false)
    return .element("div", [Attribute("class", "listing")], listing) + newline
  }

  /// Raw HTML is text to us: an author sees at once that it does not work.
  private func rawHTML(_ text: String) -> Markup {
    .element("p", [Attribute("class", "raw-html")], text) + newline
  }
}

/// Keeps the page's source readable.
let newline = Markup("\n")
