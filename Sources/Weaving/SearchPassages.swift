import LessonDocument
import SourceText

extension LessonWeaver {
  /// The lesson's text, section by section, for the search.
  func passages() -> [WovenLesson.Passage] {
    // What is wrong is told by the page itself.
    var weaver = self
    weaver.isContents = true
    return weaver.collectPassages()
  }

  private mutating func collectPassages() -> [WovenLesson.Passage] {
    var passages = [WovenLesson.Passage(id: "", heading: "", text: "")]
    var parts: [[String]] = [[]]
    for (index, block) in document.blocks.enumerated() where index != outline.titleBlock {
      if case .heading(_, let inlines, _) = block.content,
        let section = outline.sectionOfBlock[index]
      {
        let heading = joined([searchText(inlines)])
        passages.append(.init(id: outline.sections[section].id, heading: heading, text: ""))
        parts.append([])
      } else {
        parts[parts.count - 1] += texts(of: block)
      }
    }
    for index in footnoteOrder {
      parts[parts.count - 1] += texts(of: document.footnotes[index].blocks)
    }
    for index in passages.indices { passages[index].text = joined(parts[index]) }
    return passages.filter { !$0.text.isEmpty || !$0.heading.isEmpty }
  }

  private mutating func texts(of blocks: [Block]) -> [String] {
    blocks.reduce(into: []) { $0 += texts(of: $1) }
  }

  private mutating func texts(of block: Block) -> [String] {
    switch block.content {
    case .heading(_, let inlines, _), .paragraph(let inlines): [searchText(inlines)]
    case .code(_, let text): [text]
    case .cell(let index): texts(ofCell: index)
    case .quote(let blocks): texts(of: blocks)
    case .callout(let callout):
      callout.kind == .solution && place.solutions == .omit
        ? [] : [searchText(callout.title)] + texts(of: callout.blocks)
    case .bulletList(_, let items), .orderedList(_, _, let items):
      texts(of: items.flatMap(\.blocks))
    case .table(let head, let rows, _):
      ([head] + rows).joined().map { searchText($0) }
    case .math, .thematicBreak, .html: []
    }
  }

  private mutating func texts(ofCell index: Int) -> [String] {
    let cell = document.cells[index]
    let code =
      cell.options.showsCode ? String(decoding: cell.shownCode.bytes, as: UTF8.self) : ""
    let captions = [cell.options.tableCaption, cell.options.figureCaption].compactMap { $0 }
    return captions.map { searchText($0.inlines) } + [code]
  }

  private mutating func searchText(_ inlines: [Inline]) -> String {
    quoted(inlines, in: place.language).map { searchText($0) }.joined()
  }

  private mutating func searchText(_ inline: Inline) -> String {
    switch inline {
    // Nobody searches for TeX; a plain name reads as it is.
    case .math(let formula): formula.tex.contains("\\") ? "…" : formula.tex
    case .value(let index): valueText(index)
    case .link(let destination, _, let content, let range) where content.isEmpty:
      name(of: destination, at: range) ?? ""
    case .emphasis(let content), .strong(let content), .strikethrough(let content),
      .link(_, _, let content, _):
      searchText(content)
    default: plainText([inline])
    }
  }

  /// One blank between words.
  private func joined(_ parts: [String]) -> String {
    parts.joined(separator: " ").split { $0 == " " || $0 == "\n" || $0 == "\t" }
      .joined(separator: " ")
  }
}
