public import SourceText

/// A value in prose: `` `{swift-ml} loss.item, decimals: 2` ``.
public struct InlineValue: Sendable {
  /// The expression. It sees what the cells above it have left.
  public let code: ExcerptedText
  /// How many decimals the number is shown with; `nil` as it prints.
  public let decimals: Int?
  /// The whole of it, backticks included.
  public let range: Range<Int>

  /// A value in prose.
  public init(code: ExcerptedText, decimals: Int?, range: Range<Int>) {
    self.code = code
    self.decimals = decimals
    self.range = range
  }
}

/// A footnote: `[^name]: text`.
public struct Footnote: Sendable {
  /// The name between `[^` and `]`.
  public let name: String
  /// What it says.
  public let blocks: [Block]

  /// A footnote.
  public init(name: String, blocks: [Block]) {
    self.name = name
    self.blocks = blocks
  }
}
