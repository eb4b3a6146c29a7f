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
  var tokens: [Token]
  var index = 0
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

  /// Reads a text; a statement ends at the latest with the cell that it is in, at one of `ends`.
  init(_ bytes: [UInt8], ends: [Int] = []) {
    let lexer = Lexer(bytes, in: 0..<bytes.count)
    self.bytes = bytes
    tokens = lexer.tokens.separated(at: ends)
    diagnostics = lexer.diagnostics
  }

  var token: Token { tokens[index] }

  func peek(_ distance: Int = 1) -> Token { tokens[min(index + distance, tokens.count - 1)] }

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
    if index < tokens.count - 1 { index += 1 }
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
    report(message, at: isAt(.end) || token.startsLine ? previousEnd..<previousEnd : token.range)
    return false
  }

  /// One error a place: what follows from an error is not reported again.
  mutating func report(
    _ message: String, at range: Range<Int>, notes: [String] = [], replacement: String? = nil
  ) {
    if isGivingUp { return }
    if let last = diagnostics.last, last.range == range { return }
    guard diagnostics.count <= Diagnostic.maximumErrors else {
      isGivingUp = true
      index = tokens.count - 1
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
    isGivingUp = true
    index = tokens.count - 1
    return false
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

extension [Token] {
  /// The tokens with a semicolon after each cell, where none is.
  fileprivate func separated(at ends: [Int]) -> [Token] {
    guard ends.count > 1 else { return self }
    var separated: [Token] = []
    var cell = 0
    for token in self {
      while cell < ends.count, token.range.lowerBound >= ends[cell], token.kind != .end {
        cell += 1
        guard let last = separated.last, last.kind != .semicolon else { continue }
        let end = last.range.upperBound
        separated.append(
          Token(kind: .semicolon, range: end..<end, startsLine: true, hasSpaceBefore: true))
      }
      separated.append(token)
    }
    return separated
  }
}
