import SourceText

/// Reads tokens into syntax by recursive descent, operators by precedence climbing.
///
/// After an error the parser goes on at the next statement, so that one run shows every error
/// and none twice. Nesting is limited to `maximumNesting`: the stack is finite, and nobody reads
/// deeper code.
struct Parser {
  #if hasFeature(Embedded)
  /// In a page and in node, whose stack of a megabyte has room for 180 levels of what takes most.
  static let maximumNesting = 128
  #else
  static let maximumNesting = 256
  #endif

  let bytes: [UInt8]
  /// Those of each cell in turn, each cell's last one being `end`.
  var tokens: [Token]
  var index = 0
  /// Where among the tokens the cell ends that is being read: nothing that it begins goes beyond.
  var end: Int
  var syntax = Syntax()
  var diagnostics: [Diagnostic]
  var nesting = 0
  /// Set where code is nested too deeply or has too many errors: the rest is not read.
  private(set) var isGivingUp = false
  /// Set while the condition of `if`, `while` or `for` is read: `{` begins the body there.
  var isInCondition = false
  /// Declarations that came with the last one: `let a = 1, b = 2`.
  var queued: [StatementID] = []
  /// The highest `$n` of each closure that is being read, innermost last.
  var closureArguments: [Int] = []
  /// Where texts and comments begin that never end.
  let unterminated: [Int]
  /// What a brace that is never closed leaves without sense.
  var unreadParts: [Range<Int>] = []

  /// Reads a text whose cells end at `ends`.
  init(_ bytes: [UInt8], ends: [Int] = []) {
    self.bytes = bytes
    (tokens, diagnostics, unterminated) = lex(bytes, ends: ends.isEmpty ? [bytes.count] : ends)
    end = tokens.firstIndex { $0.kind == .end } ?? 0
  }

  var token: Token { tokens[index] }

  func peek(_ distance: Int = 1) -> Token { tokens[min(index + distance, end)] }

  func text(_ token: Token) -> String {
    String(decoding: bytes[token.range], as: UTF8.self)
  }

  /// The text of the present token.
  var word: String { text(token) }

  /// The end of the token before the present one.
  var previousEnd: Int {
    index > 0 ? tokens[index - 1].range.upperBound : token.range.lowerBound
  }

  mutating func advance() {
    if index < end { index += 1 }
  }

  /// Goes on to the next cell, where there is one and it can be read.
  mutating func advanceToNextCell() -> Bool {
    guard !isGivingUp, end < tokens.count - 1 else { return false }
    index = end + 1
    end = tokens[index...].firstIndex { $0.kind == .end } ?? tokens.count - 1
    return true
  }

  func isAt(_ kind: Token.Kind) -> Bool { token.kind == kind }

  func isAtKeyword(_ keyword: String) -> Bool { isAt(.keyword) && word == keyword }

  /// Whether the present token is the infix, prefix or postfix operator `name`.
  func isAtOperator(_ name: String) -> Bool {
    switch token.kind {
    case .infixOperator, .prefixOperator, .postfixOperator: word == name
    default: false
    }
  }

  mutating func take(_ kind: Token.Kind) -> Bool {
    guard isAt(kind) else { return false }
    advance()
    return true
  }

  mutating func takeKeyword(_ keyword: String) -> Bool {
    guard isAtKeyword(keyword) else { return false }
    advance()
    return true
  }

  /// Takes a token of this kind or reports what is there instead.
  mutating func expect(_ kind: Token.Kind, _ message: String) -> Bool {
    if take(kind) { return true }
    let isAtEnd = isAt(.end) || token.startsLine
    // What could not be read has been reported, and may have taken this along.
    if isAtEnd, index > 0, tokens[index - 1].kind == .unknown { return false }
    report(
      message, at: isAtEnd ? previousEnd..<previousEnd : token.range, notes: notes(onMissing: kind))
    return false
  }

  /// One error a place: what follows from an error is not reported again.
  mutating func report(
    _ message: String, at range: Range<Int>, notes: [String] = [], replacement: String? = nil
  ) {
    if isGivingUp { return }
    if let last = diagnostics.last, last.range == range { return }
    if isAt(.unknown), token.range == range { return }
    guard diagnostics.count <= Diagnostic.maximumErrors else {
      giveUp()
      return
    }
    diagnostics.append(Diagnostic(message, at: range, notes: notes, replacement: replacement))
  }

  /// Runs `read` one level deeper, or reports that this is too deep and returns `fallback`.
  mutating func nested<T>(_ fallback: (inout Parser) -> T, _ read: (inout Parser) -> T) -> T {
    guard deepen() else { return fallback(&self) }
    defer { nesting -= 1 }
    return read(&self)
  }

  /// Goes one level deeper, where `nesting` has to be taken back at the end, or reports that this
  /// is too deep and goes to the end of the text.
  mutating func deepen() -> Bool {
    if nesting < Parser.maximumNesting {
      nesting += 1
      return true
    }
    report(
      "code is nested more than \(Parser.maximumNesting) levels deep", at: token.range,
      notes: ["give the inner part a name with 'let'"])
    giveUp()
    return false
  }

  private mutating func giveUp() {
    isGivingUp = true
    index = end
  }

  /// A name where one has to stand.
  mutating func expectName(_ what: String) -> Name? {
    if isAt(.identifier) {
      let name = Name(text: plain(word), range: token.range)
      advance()
      return name
    }
    if isAt(.keyword) {
      report(
        "'\(word)' is a word of the language and cannot be \(what)", at: token.range,
        notes: ["in backquotes it can: `\(word)`"])
      advance()
      return nil
    }
    report("expected \(what)", at: isAt(.end) ? previousEnd..<previousEnd : token.range)
    return nil
  }

  /// A name without the backquotes that make a reserved word one.
  func plain(_ word: String) -> String {
    word.utf8.first == UInt8(ascii: "`") ? String(word.dropFirst().dropLast()) : word
  }
}

/// The tokens of all cells and what could not be read. The last token of a cell stands behind the one before it:
/// what is missing there is missing in this cell and not in the next.
private func lex(_ bytes: [UInt8], ends: [Int]) -> ([Token], [Diagnostic], unterminated: [Int]) {
  var (tokens, diagnostics, unterminated): ([Token], [Diagnostic], [Int]) = ([], [], [])
  var start = 0
  for end in ends {
    let lexer = Lexer(bytes, in: start..<end)
    tokens += lexer.tokens.dropLast()
    let last = lexer.tokens.count > 1 ? tokens.last?.range.upperBound ?? start : start
    tokens.append(
      Token(kind: .end, range: last..<last, startsLine: true, hasSpaceBefore: true))
    diagnostics += lexer.diagnostics
    unterminated += lexer.unterminated
    start = end
  }
  return (tokens, diagnostics, unterminated)
}
