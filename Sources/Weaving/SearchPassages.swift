import LessonDocument
import SourceText

extension LessonWeaver {
  /// The lesson's text, section by section, for the search.
  func passages() -> [WovenLesson.Passage] {
    var passages = [WovenLesson.Passage(id: "", heading: "", text: "")]
    var parts: [[String]] = [[]]
    for (index, block) in document.blocks.enumerated() where index != outline.titleBlock {
      if let section = outline.sectionOfBlock[index] {
        let section = outline.sections[section]
        passages.append(
          .init(id: section.id, heading: quoted(section.title, in: place.language), text: ""))
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

  private func texts(of blocks: [Block]) -> [String] { blocks.flatMap(texts) }

  private func texts(of block: Block) -> [String] {
    switch block.content {
    case .heading(_, let inlines, _), .paragraph(let inlines): [searchText(inlines)]
    case .code(_, let text): [text]
    case .cell(let index): texts(ofCell: index)
    case .quote(let blocks): texts(of: blocks)
    case .callout(let callout):
      callout.kind == .solution && place.solutions == .omit
        ? [] : [searchText(callout.title)] + texts(of: callout.blocks)
    case .bulletList(_, let items), .orderedList(_, _, let items):
      items.flatMap { texts(of: $0.blocks) }
    case .table(let head, let rows, _): ([head] + rows).flatMap { $0.map(searchText) }
    case .math, .thematicBreak, .html: []
    }
  }

  private func texts(ofCell index: Int) -> [String] {
    let cell = document.cells[index]
    let code =
      cell.options.showsCode ? String(decoding: cell.shownCode.bytes, as: UTF8.self) : ""
    let captions = [cell.options.tableCaption, cell.options.figureCaption].compactMap { $0 }
    return captions.map { searchText($0.inlines) } + [code]
  }

  private func searchText(_ inlines: [Inline]) -> String {
    quoted(inlines, in: place.language).map { inline in
      // Nobody searches for TeX; a plain name reads as it is.
      if case .math(let formula) = inline { return formula.tex.contains("\\") ? "…" : formula.tex }
      switch inline {
      case .emphasis(let content), .strong(let content), .strikethrough(let content),
        .link(_, _, let content, _):
        return searchText(content)
      default: return plainText([inline])
      }
    }.joined()
  }

  /// One blank between words.
  private func joined(_ parts: [String]) -> String {
    parts.joined(separator: " ").split { $0 == " " || $0 == "\n" || $0 == "\t" }
      .joined(separator: " ")
  }
}
