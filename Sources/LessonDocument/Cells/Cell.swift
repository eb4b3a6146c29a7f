public import SourceText

/// A fenced `swift-ml` block: code that runs.
public struct Cell: Sendable {
  /// The code between the fences, option lines and hidden lines included.
  public let code: ExcerptedText
  /// The code as the reader sees it: without option lines and without lines ending in `// hide`.
  public let shownCode: ExcerptedText
  /// What the `//| key: value` lines say.
  public let options: CellOptions
  /// From the opening fence to the closing one, in the file.
  public let range: Range<Int>
  /// Whether its fence is closed: otherwise prose may have been taken for code.
  public let isClosed: Bool

  /// A cell as found in a document.
  public init(
    code: ExcerptedText, shownCode: ExcerptedText, options: CellOptions, range: Range<Int>,
    isClosed: Bool = true
  ) {
    self.code = code
    self.shownCode = shownCode
    self.options = options
    self.range = range
    self.isClosed = isClosed
  }
}
