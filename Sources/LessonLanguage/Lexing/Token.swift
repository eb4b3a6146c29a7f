/// A word of the language and where it stands.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case identifier
    /// A word that Swift reserves; `self`, `true`, `nil` among them.
    case keyword
    case integer
    case floating
    /// Quotes, hashes and interpolations included.
    case string
    /// An operator with blanks on both sides or on none.
    case infixOperator
    /// An operator that touches only what follows.
    case prefixOperator
    /// An operator that touches only what comes before; `?` and `!` among them.
    case postfixOperator
    case leftParenthesis
    case rightParenthesis
    case leftBracket
    case rightBracket
    case leftBrace
    case rightBrace
    case comma
    case colon
    case semicolon
    case period
    case arrow
    case equals
    case at
    case hash
    /// `$0`, `$1` …
    case closureArgument
    /// What the lexer could not read; it has been reported.
    case unknown
    case end
  }

  let kind: Kind
  /// UTF-8 offsets into the program's text.
  let range: Range<Int>
  /// Whether it is the first on its line.
  let startsLine: Bool
  /// Whether a blank, a newline or a comment comes before it.
  let hasSpaceBefore: Bool
}

/// The words that cannot be names, as Swift has them.
let reservedWords: Set<String> = [
  "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
  "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
  "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
  "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return",
  "self", "Self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
  "try", "typealias", "var", "where", "while",
]
