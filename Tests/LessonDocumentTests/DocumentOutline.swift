import LessonDocument
import SourceText

/// A document as text, for samples: one line a block, `«the source of its range»`, what is in it.
struct DocumentOutline {
  private let document: LessonDocument
  private(set) var lines: [String] = []

  init(of document: LessonDocument) {
    self.document = document
    append(document.blocks, indented: 0)
    for footnote in document.footnotes {
      add("footnote \(footnote.name)", 0)
      append(footnote.blocks, indented: 1)
    }
  }

  /// The outline of a lesson's text.
  static func text(of markdown: String) -> String {
    let file = SourceFile(path: "lesson.md", text: markdown)
    return DocumentOutline(of: LessonDocument(parsing: file)).lines.joined(separator: "\n")
  }

  private mutating func append(_ blocks: [Block], indented depth: Int) {
    for block in blocks { append(block, indented: depth) }
  }

  private mutating func append(_ block: Block, indented depth: Int) {
    let place = source(block.range)
    switch block.content {
    case .heading(let level, let inlines, let label):
      let name = label.map { " #\($0.name)" } ?? ""
      add("h\(level) \(place) \(text(inlines))\(name)", depth)
    case .paragraph(let inlines): add("p \(place) \(text(inlines))", depth)
    case .code(let language, let code): add("code(\(language)) \(place) \(quoted(code))", depth)
    case .cell(let index): add("cell \(place) \(cell(document.cells[index]))", depth)
    case .math(let formula):
      let name = formula.label.map { " #\($0.name)" } ?? ""
      add("math \(place) \(quoted(formula.tex))\(name)", depth)
    case .callout(let callout):
      add("\(callout.kind) \(place) \(text(callout.title))", depth)
      append(callout.blocks, indented: depth + 1)
    case .quote(let blocks):
      add("quote \(place)", depth)
      append(blocks, indented: depth + 1)
    case .bulletList(let tight, let items):
      add("bullets\(tight ? "" : " loose") \(place)", depth)
      append(items, indented: depth + 1)
    case .orderedList(let start, let tight, let items):
      add("numbers from \(start)\(tight ? "" : " loose") \(place)", depth)
      append(items, indented: depth + 1)
    case .table(let head, let rows, let alignments):
      add("table \(place) \(alignments.map { "\($0)" }.joined(separator: " "))", depth)
      for row in [head] + rows { add(row.map(text).joined(separator: " | "), depth + 1) }
    case .thematicBreak: add("rule \(place)", depth)
    case .html(let html): add("html \(place) \(quoted(html))", depth)
    }
  }

  private mutating func append(_ items: [ListItem], indented depth: Int) {
    for item in items {
      add("item" + (item.isDone.map { $0 ? " [x]" : " [ ]" } ?? ""), depth)
      append(item.blocks, indented: depth + 1)
    }
  }

  private mutating func add(_ line: String, _ depth: Int) {
    lines.append(String(repeating: "  ", count: depth) + line)
  }

  /// The code, and for each of its lines the line and column in the file.
  private func cell(_ cell: Cell) -> String {
    let code = cell.code
    let starts = code.bytes.indices.filter { $0 == 0 || code.bytes[$0 - 1] == 10 }
    let places = starts.map { start in
      let place = document.file.position(at: code.fileOffset(of: start))
      return "\(place.line):\(place.column)"
    }
    return quoted(String(decoding: code.bytes, as: UTF8.self)) + " at "
      + places.joined(separator: " ")
  }

  private func value(_ value: InlineValue) -> String {
    let code = oneLine(String(decoding: value.code.bytes.dropLast(), as: UTF8.self))
    let decimals = value.decimals.map { " decimals \($0)" } ?? ""
    return "value(\(code)\(decimals) \(source(value.range)))"
  }

  private func source(_ range: Range<Int>) -> String { "«\(oneLine(document.file.text(range)))»" }

  private func quoted(_ text: String) -> String { "\"\(oneLine(text))\"" }

  private func oneLine(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
      .split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "→")
  }

  private func text(_ inlines: [Inline]) -> String { inlines.map(text).joined() }

  private func text(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): text
    case .softBreak: "↵"
    case .lineBreak: "⏎"
    case .code(let code): "code(\(code))"
    case .math(let formula):
      "\(formula.isDisplay ? "display" : "math")(\(oneLine(formula.tex)) \(source(formula.range)))"
    case .value(let index): value(document.values[index])
    case .footnote(let index): "note(\(document.footnotes[index].name))"
    case .emphasis(let inlines): "em(\(text(inlines)))"
    case .strong(let inlines): "strong(\(text(inlines)))"
    case .strikethrough(let inlines): "del(\(text(inlines)))"
    case .link(let url, let title, let inlines, let range):
      "link(\(text(inlines)) → \(url)\(title.isEmpty ? "" : " '\(title)'") \(source(range)))"
    case .image(let url, let title, let inlines, let range):
      "image(\(text(inlines)) → \(url)\(title.isEmpty ? "" : " '\(title)'") \(source(range)))"
    case .html(let html): "html(\(oneLine(html)))"
    }
  }
}
