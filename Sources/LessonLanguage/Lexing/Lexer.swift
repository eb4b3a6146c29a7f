import SourceText

/// Cuts a program's text into tokens as Swift's own lexer does, blanks deciding between infix,
/// prefix and postfix operators. Comments are left out, or kept for listings.
struct Lexer {
  let bytes: [UInt8]
  /// One past the last byte to be read.
  let end: Int
  var position: Int
  private(set) var tokens: [Token] = []
  var diagnostics: [Diagnostic] = []
  /// The comments passed over, in order.
  private(set) var comments: [Range<Int>] = []
  /// Where texts and comments begin that never end.
  var unterminated: [Int] = []
  private var startsLine = true
  private var hasSpaceBefore = true

  /// Reads all tokens of `range`, the last of which is `end`.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
    while lexOne() {}
    tokens.append(
      Token(kind: .end, range: end..<end, startsLine: true, hasSpaceBefore: true))
  }

  /// The byte `distance` after the present one, 0 beyond the end.
  func peek(_ distance: Int = 0) -> UInt8 {
    position + distance < end ? bytes[position + distance] : 0
  }

  private mutating func lexOne() -> Bool {
    skipBlanks()
    guard position < end else { return false }
    let start = position
    let kind = lexToken()
    tokens.append(
      Token(
        kind: kind, range: start..<position, startsLine: startsLine,
        hasSpaceBefore: hasSpaceBefore))
    startsLine = false
    hasSpaceBefore = false
    return true
  }

  private mutating func lexToken() -> Token.Kind {
    let byte = peek()
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return lexNumber()
    case UInt8(ascii: "\""): return lexString()
    case UInt8(ascii: "#") where isRawString: return lexString()
    case UInt8(ascii: "'"): return lexSingleQuotes()
    case UInt8(ascii: "$"): return lexClosureArgument()
    case UInt8(ascii: "`"): return lexQuotedName()
    case _ where isOperator(byte): return lexOperator()
    case _ where isCurlyQuote: return lexCurlyQuotes()
    case _ where isNameStart(byte): return lexName()
    case UInt8(ascii: "."):
      return peek(1) == byte || isOperator(peek(1)) ? lexOperator() : take(1, .period)
    default: return lexPunctuation(byte)
    }
  }

  mutating func take(_ count: Int, _ kind: Token.Kind) -> Token.Kind {
    position += count
    return kind
  }

  private mutating func lexPunctuation(_ byte: UInt8) -> Token.Kind {
    switch byte {
    case UInt8(ascii: "("): return take(1, .leftParenthesis)
    case UInt8(ascii: ")"): return take(1, .rightParenthesis)
    case UInt8(ascii: "["): return take(1, .leftBracket)
    case UInt8(ascii: "]"): return take(1, .rightBracket)
    case UInt8(ascii: "{"): return take(1, .leftBrace)
    case UInt8(ascii: "}"): return take(1, .rightBrace)
    case UInt8(ascii: ","): return take(1, .comma)
    case UInt8(ascii: ":"): return take(1, .colon)
    case UInt8(ascii: ";"): return take(1, .semicolon)
    case UInt8(ascii: "@"): return take(1, .at)
    case UInt8(ascii: "#"): return take(1, .hash)
    default:
      let start = position
      position += 1
      if byte == UInt8(ascii: "\\") {
        report(
          "key paths are not part of swift-ml", start..<position,
          notes: ["write a closure: { $0.count }"])
        while isNamePart(peek()) || peek() == UInt8(ascii: ".") { position += 1 }
        return .unknown
      }
      report("this character has no meaning in Swift", start..<position)
      return .unknown
    }
  }

  mutating func report(_ message: String, _ range: Range<Int>, notes: [String] = []) {
    guard diagnostics.count <= Diagnostic.maximumErrors else { return }
    diagnostics.append(Diagnostic(message, at: range, notes: notes))
  }

  private mutating func skipBlanks() {
    while position < end {
      switch peek() {
      case UInt8(ascii: "\n"):
        startsLine = true
        position += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0B, 0x0C:
        position += 1
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): skipLineComment()
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): skipBlockComment()
      case UInt8(ascii: "#") where isForeignComment: skipForeignComment()
      default: return
      }
      hasSpaceBefore = true
    }
  }

  private mutating func skipLineComment() {
    let start = position
    while position < end, peek() != UInt8(ascii: "\n") { position += 1 }
    comments.append(start..<position)
  }

  /// `# text`.
  private var isForeignComment: Bool {
    let next = peek(1)
    return next == UInt8(ascii: " ") || next == UInt8(ascii: "\n")
      || next == UInt8(ascii: "#")
        && peek(2) != UInt8(ascii: "\"")
  }

  private mutating func skipForeignComment() {
    report(
      "'#' begins no comment in Swift", position..<(position + 1), notes: ["write '//'"])
    skipLineComment()
  }

  /// Block comments nest in Swift.
  private mutating func skipBlockComment() {
    let start = position
    var depth = 0
    repeat {
      if position >= end {
        report("unterminated '/*' comment", start..<(start + 2))
        unterminated.append(start)
        break
      } else if peek() == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        depth += 1
        position += 2
      } else if peek() == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        depth -= 1
        position += 2
      } else {
        if peek() == UInt8(ascii: "\n") { startsLine = true }
        position += 1
      }
    } while depth > 0
    comments.append(start..<position)
  }
}
