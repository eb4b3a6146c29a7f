import SourceText

/// Turns cmark-gfm's tree into the blocks and cells of a document.
struct BlockReader {
  /// Deeper than this no lesson nests; every later walk may recurse.
  static let deepestNesting = 100

  let file: SourceFile
  var cells: [Cell] = []
  var diagnostics: [Diagnostic] = []
  var footnotes: [Footnote] = []
  /// The values found in prose, and what is wrong with what stands in lines.
  var inlines = InlineFindings()
  /// Where code stands, in which nothing is Markdown.
  private(set) var code: [Range<Int>] = []
  private let defaults: CellOptions
  /// Where the last block ended: the place of a block whose own place cmark lost.
  private var position = 0
  private var quoteDepth = 0
  private var depth = 0
  private var isTooDeep = false

  init(file: SourceFile, defaults: CellOptions = CellOptions()) {
    self.file = file
    self.defaults = defaults
  }

  /// The blocks in `parent`.
  mutating func blocks(in parent: MarkdownNode) -> [Block] {
    guard descend(at: parent) else { return [] }
    defer { depth -= 1 }
    return parent.children.flatMap { blocks(of: $0) }
  }

  private mutating func descend(at node: MarkdownNode) -> Bool {
    if depth < Self.deepestNesting {
      depth += 1
      return true
    }
    reportNesting(at: start(of: node))
    return false
  }

  /// Says once that the document nests too deeply.
  private mutating func reportNesting(at offset: Int) {
    guard !isTooDeep else { return }
    isTooDeep = true
    diagnostics.append(
      Diagnostic(
        "Markdown nested more than \(Self.deepestNesting) levels deep", at: offset..<offset))
  }

  private mutating func blocks(of node: MarkdownNode) -> [Block] {
    if node.kind == .footnoteDefinition {
      let name = footnoteName(at: start(of: node))
      footnotes.append(Footnote(name: name, blocks: blocks(in: node)))
      return []
    }
    let start = node.kind == .table ? startOfTable(node) : start(of: node)
    position = start
    let contents = content(of: node, from: start)
    let range = start..<max(position, start)
    return contents.map { Block($0, at: range) }
  }

  private func start(of node: MarkdownNode) -> Int {
    if let line = node.startLine {
      return min(file.offset(ofLine: line) + node.startByte, file.lineRange(line).upperBound)
    }
    var line = file.position(at: position).line
    if position >= endOfText(upTo: line) { line += 1 }
    while line < file.lineCount, file.isBlankLine(line) { line += 1 }
    let start = max(position, file.offset(ofLine: line))
    var cursor = SourceCursor(file, at: start, lastLine: line, quoteDepth: quoteDepth)
    cursor.skipLinePrefix()
    return cursor.offset
  }

  private mutating func content(of node: MarkdownNode, from start: Int) -> [Block.Content] {
    switch node.kind {
    case .paragraph: [paragraph(node, from: start)]
    case .heading: [heading(node, from: start)]
    case .codeBlock: [code(node, from: start)]
    case .mathBlock: [math(node, from: start)]
    case .blockQuote: quote(node, from: start)
    case .list: [list(node)]
    case .table: [table(node, from: start)]
    case .thematicBreak: [leaf(node, .thematicBreak)]
    case .htmlBlock: html(node, from: start)
    default: []
    }
  }

  private mutating func paragraph(_ node: MarkdownNode, from start: Int) -> Block.Content {
    let content = inlines(of: node, from: start)
    let range = start..<max(start, position)
    diagnostics += foreignMarks(in: content, at: range, of: file)
    diagnostics += almostMarks(in: content, at: range, of: file)
    return .paragraph(content)
  }

  private mutating func heading(_ node: MarkdownNode, from start: Int) -> Block.Content {
    var content = inlines(of: node, from: start)
    let line = start..<max(start, position)
    var reader = LabelReader(prefix: "sec", in: file)
    let label = reader.takeLabel(from: &content, in: line)
    diagnostics += reader.diagnostics
    if content.isEmpty { diagnostics.append(Diagnostic("this heading has no text", at: line)) }
    return .heading(level: node.headingLevel, content, label: label)
  }

  private mutating func math(_ node: MarkdownNode, from start: Int) -> Block.Content {
    let lines = CodeBlockSource.lines(
      of: node.literal, from: file.position(at: start).line, in: file)
    position = max(start, lines.last.map { file.trimmed($0).upperBound } ?? start)
    var reader = FormulaReader(in: file)
    let formula = reader.formula(of: lines)
    diagnostics += reader.diagnostics
    return .math(formula)
  }

  private mutating func html(_ node: MarkdownNode, from start: Int) -> [Block.Content] {
    let html = RawHTML(text: node.literal)
    let rest = html.withoutComments
    let markup = String(html.text[rest.startIndex...])
    let block = leaf(node, rest.hasPrefix("<") ? .html(markup) : .paragraph([.text(String(rest))]))
    if rest.isEmpty { return [] }
    // cmark has a block of one line end before it.
    let end = max(start, position, file.endWithoutBlanks(ofLine: file.position(at: start).line))
    diagnostics += html.warning(at: start..<end).map { [$0] } ?? []
    return [block]
  }

  /// Leaves end where their last line does.
  private mutating func leaf(_ node: MarkdownNode, _ content: Block.Content) -> Block.Content {
    position = max(position, endOfText(upTo: node.endLine))
    return content
  }

  /// The end of the last text up to `line`, without blanks behind it.
  private func endOfText(upTo line: Int) -> Int {
    var end = file.lineRange(line).upperBound
    while end > 0, isBlank(file.bytes[end - 1]) || file.bytes[end - 1] == newline { end -= 1 }
    return end
  }

  private mutating func inlines(of node: MarkdownNode, from start: Int) -> [Inline] {
    let firstLine = file.position(at: start).line
    let lastLine = node.startLine == nil ? file.lastLineOfRun(from: firstLine) : node.endLine
    var reader = inlineReader(at: start, lastLine: lastLine)
    if node.kind == .heading { reader.cursor.skipHeadingMarks() }
    let inlines = reader.inlines(in: node)
    finish(reader, at: start)
    let isLost = node.startLine == nil
    let end = isLost ? file.position(at: reader.cursor.offset).line : lastLine
    position = max(position, endOfText(upTo: end))
    return inlines
  }

  private mutating func inlineReader(at start: Int, lastLine: Int) -> InlineReader {
    InlineReader(
      SourceCursor(file, at: start, lastLine: lastLine, quoteDepth: quoteDepth), takeInlines())
  }

  /// Hands the findings on, to come back with more: two owners would copy them again and again.
  private mutating func takeInlines() -> InlineFindings {
    let taken = inlines
    inlines = InlineFindings()
    return taken
  }

  private mutating func finish(_ reader: InlineReader, at start: Int) {
    inlines = reader.findings
    if reader.isTooDeep { reportNesting(at: start) }
  }

  private mutating func quote(_ node: MarkdownNode, from start: Int) -> [Block.Content] {
    quoteDepth += 1
    defer { quoteDepth -= 1 }
    position += 1
    let content = blocks(in: node)
    var reader = QuoteReader(in: file)
    defer { diagnostics += reader.diagnostics }
    return reader.content(of: content)
  }

  private mutating func list(_ node: MarkdownNode) -> Block.Content {
    let items = node.children.map { item in
      position = max(position, start(of: item) + 1)
      return ListItem(
        blocks: blocks(in: item), isDone: item.kind == .tasklist ? item.isTicked : nil)
    }
    if let first = node.listStart {
      return .orderedList(start: first, tight: node.isTight, items: items)
    }
    return .bulletList(tight: node.isTight, items: items)
  }

  private mutating func code(_ node: MarkdownNode, from start: Int) -> Block.Content {
    let source = CodeBlockSource(node, at: start, quoteDepth: quoteDepth, in: file)
    position = source.range.upperBound
    code.append(source.range)
    guard source.isCell else {
      if source.language == "math" {
        var reader = FormulaReader(in: file)
        defer { diagnostics += reader.diagnostics }
        return .math(reader.formula(ofFence: source))
      }
      diagnostics += [source.openFence, source.nearMiss].compactMap(\.self)
      return .code(language: source.language, text: node.literal)
    }
    var reader = CellReader(source, in: file, defaults: defaults, inlines: takeInlines())
    cells.append(reader.cell())
    inlines = reader.inlines
    diagnostics += reader.diagnostics
    return .cell(cells.count - 1)
  }

  /// Where text stands above a table, cmark takes it for the table's first line: the head is what
  /// stands above the line of hyphens.
  private func startOfTable(_ node: MarkdownNode) -> Int {
    let start = start(of: node)
    let first = file.position(at: start).line
    guard first < node.endLine else { return start }
    let hyphens = (first + 1...node.endLine).first {
      tableColumns(file.bytes[text(ofLine: $0)]) != nil
    }
    guard let hyphens, hyphens > first + 1 else { return start }
    return text(ofLine: hyphens - 1).lowerBound
  }

  /// What a line holds behind the marks of the blockquotes around it.
  private func text(ofLine line: Int) -> Range<Int> {
    let range = file.lineRange(line)
    var cursor = SourceCursor(
      file, at: range.lowerBound, lastLine: line, quoteDepth: quoteDepth)
    cursor.skipLinePrefix()
    return cursor.offset..<range.upperBound
  }

  private mutating func table(_ node: MarkdownNode, from start: Int) -> Block.Content {
    var rows = node.children.map { row in
      cells(of: row, from: row.kind == .tableHeader ? start : self.start(of: row))
    }
    position = max(position, endOfText(upTo: node.endLine))
    let head = rows.isEmpty ? [] : rows.removeFirst()
    return .table(head: head, rows: rows, alignments: node.columnAlignments)
  }

  private mutating func cells(of row: MarkdownNode, from start: Int) -> [[Inline]] {
    let line = file.position(at: start).line
    var reader = inlineReader(at: start, lastLine: line)
    reader.isInTable = true
    let cells = row.children.map { cell in
      reader.cursor.skipColumnBorder()
      return reader.inlines(in: cell)
    }
    finish(reader, at: start)
    return cells
  }
}
