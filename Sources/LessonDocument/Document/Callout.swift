/// A block of its own kind that Markdown writes as a quote: `> [!NOTE] Title`.
public struct Callout: Sendable {
  /// What it is; the words in brackets are the raw values in capitals.
  public enum Kind: String, CaseIterable, Sendable {
    /// Worth knowing.
    case note
    /// Good advice.
    case tip
    /// Needed to succeed.
    case important
    /// Needs attention at once.
    case warning
    /// A risk.
    case caution
    /// A question for the reader, numbered.
    case exercise
    /// The answer to the exercise above it, folded.
    case solution
  }

  /// What it is.
  public let kind: Kind
  /// The rest of its first line.
  public let title: [Inline]
  /// The lines below.
  public let blocks: [Block]

  /// A callout.
  public init(kind: Kind, title: [Inline], blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
  }
}
