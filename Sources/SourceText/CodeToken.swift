/// A piece of code and the colour group it belongs to. The pieces of a listing, one after the
/// other, are its whole text, blanks and newlines included.
public struct CodeToken: Equatable, Sendable {
  /// What a piece of code is, as far as colours tell.
  public enum Kind: Sendable {
    /// Blanks, punctuation, names of the author's own.
    case plain
    /// `let`, `func`, `return` …
    case keyword
    /// A name with a capital: a type.
    case type
    /// A number.
    case number
    /// A string, quotes included.
    case string
    /// A comment.
    case comment
  }

  /// The characters.
  public let text: String
  /// The group.
  public let kind: Kind

  /// A piece of code.
  public init(_ text: String, _ kind: Kind) {
    self.text = text
    self.kind = kind
  }
}
