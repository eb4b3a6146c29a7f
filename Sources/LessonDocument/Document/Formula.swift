public import SourceText

/// A piece of TeX, with its place in the file.
public struct Formula: Sendable {
  /// The TeX between the delimiters, line by line.
  public let source: ExcerptedText
  /// Whether it stands on a line of its own.
  public let isDisplay: Bool
  /// `{#eq-name}` behind it.
  public let label: Label?
  /// From one delimiter to the other.
  public let range: Range<Int>

  /// A formula.
  public init(source: ExcerptedText, isDisplay: Bool, label: Label? = nil, range: Range<Int>) {
    self.source = source
    self.isDisplay = isDisplay
    self.label = label
    self.range = range
  }

  /// The TeX without the newline at its end.
  public var tex: String {
    var bytes = source.bytes[...]
    while let last = bytes.last, last == newline { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A name that an author gives to a heading, a formula or a cell, to refer to it.
public struct Label: Equatable, Sendable {
  /// The name without `#`: `eq-loss`.
  public let name: String
  /// Where it stands.
  public let range: Range<Int>

  /// A label.
  public init(_ name: String, at range: Range<Int>) {
    self.name = name
    self.range = range
  }
}
