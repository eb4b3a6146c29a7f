public import SourceText

extension LessonDocument {
  /// Parses a lesson: front matter, Markdown, cells.
  ///
  /// `file` is UTF-8 with LF ends of lines (`SourceFile.init(path:savedBytes:)`). What is wrong
  /// with the document is in `diagnostics`; a file beyond the structural limits has no blocks and
  /// no cells. Several threads may parse at once: they wait for one another only inside cmark-gfm.
  public init(parsing file: SourceFile) {
    let excess = structuralErrors(in: file)
    guard excess.isEmpty else {
      self.init(file: file, frontMatter: FrontMatter(), blocks: [], cells: [], diagnostics: excess)
      return
    }
    let head = FrontMatterSource(of: file)
    var frontMatter = FrontMatterReader(head, of: file)
    frontMatter.read()
    var reader = BlockReader(file: file, defaults: frontMatter.result.cellDefaults)
    var blocks: [Block] = []
    withMarkdownTree(of: file, fromLine: head.lineAfter) { blocks = reader.blocks(in: $0) }
    reader.checkFootnotes(fromLine: head.lineAfter)
    self.init(
      file: file, frontMatter: frontMatter.result, blocks: blocks, cells: reader.cells,
      values: reader.inlines.values, footnotes: reader.footnotes,
      diagnostics: (frontMatter.diagnostics + reader.diagnostics + reader.inlines.diagnostics)
        .inOrderOfPlace())
  }
}

extension [Diagnostic] {
  /// Sorted by where they begin; what begins at one place stays in its order.
  func inOrderOfPlace() -> [Diagnostic] {
    enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }
}
