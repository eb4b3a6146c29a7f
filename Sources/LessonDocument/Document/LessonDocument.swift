public import SourceText

/// A lesson as its author wrote it: front matter, blocks and cells, each with its place in the
/// file.
public struct LessonDocument: Sendable {
  /// The file that all ranges point into.
  public let file: SourceFile
  /// What stands between the two `---` at the top.
  public let frontMatter: FrontMatter
  /// The Markdown, block by block.
  public let blocks: [Block]
  /// The `swift-ml` cells in the order of the document; `Block.Content.cell` is an index into them.
  public let cells: [Cell]
  /// The values in prose, `` `{swift-ml} loss.item` ``; `Inline.value` is an index into them.
  public let values: [InlineValue]
  /// The footnotes that are referred to, in that order; `Inline.footnote` is an index into them.
  public let footnotes: [Footnote]
  /// What was wrong with the document itself, in order of place.
  public let diagnostics: [Diagnostic]

  /// A document whose cells and blocks belong together.
  public init(
    file: SourceFile, frontMatter: FrontMatter, blocks: [Block], cells: [Cell],
    values: [InlineValue] = [], footnotes: [Footnote] = [], diagnostics: [Diagnostic]
  ) {
    self.file = file
    self.frontMatter = frontMatter
    self.blocks = blocks
    self.cells = cells
    self.values = values
    self.footnotes = footnotes
    self.diagnostics = diagnostics
  }
}
