extension Parser {
  /// The statements of the whole program.
  mutating func parseProgram() -> [StatementID] {
    var statements: [StatementID] = []
    repeat {
      let open = openBraces()
      let count = diagnostics.count
      let cell = parseCell()
      statements += cell
      if !isGivingUp { reportOpen(open, in: cell, insteadOf: count) }
    } while advanceToNextCell()
    return statements
  }

  private mutating func parseCell() -> [StatementID] {
    var statements: [StatementID] = []
    while !isAt(.end) {
      if isAt(.rightBrace) {
        report("this '}' closes nothing", at: token.range)
        advance()
        continue
      }
      statements.append(parseStatement())
      takeQueued(into: &statements)
      endStatement()
    }
    return statements
  }

  /// `{ … }`.
  mutating func parseBlock(_ what: String) -> [StatementID] {
    outsideCondition { parser in
      guard parser.take(.leftBrace) else { return parser.parseForeignBlock(what) }
      return parser.parseStatements(untilBraceOf: "the block after \(what)")
    }
  }

  /// Inside brackets and braces a `{` begins a closure again.
  mutating func outsideCondition<T>(_ read: (inout Parser) -> T) -> T {
    let wasInCondition = isInCondition
    isInCondition = false
    defer { isInCondition = wasInCondition }
    return read(&self)
  }

  /// The statements up to the closing brace, and the brace.
  mutating func parseStatements(untilBraceOf what: String) -> [StatementID] {
    var statements: [StatementID] = []
    while !isAt(.rightBrace), !isAt(.end) {
      statements.append(parseStatement())
      takeQueued(into: &statements)
      endStatement()
    }
    _ = expect(.rightBrace, "expected '}' to end \(what)")
    return statements
  }

  mutating func takeQueued(into statements: inout [StatementID]) {
    statements += queued
    queued = []
  }

  /// After a statement a new line, a `;` or the end of the block has to come. Anything else is
  /// reported, and skipped up to the next line.
  mutating func endStatement() {
    if take(.semicolon) || token.startsLine || isAt(.rightBrace) || isAt(.end) { return }
    reportRunOn()
    skipLine()
  }

  /// Skips to the first token of a line, braces inside taken as wholes.
  mutating func skipLine() {
    var depth = 0
    while !isAt(.end) {
      if isAt(.leftBrace) { depth += 1 }
      if isAt(.rightBrace) {
        if depth == 0 { return }
        depth -= 1
      }
      advance()
      if depth == 0, token.startsLine { return }
    }
  }

  /// One statement; it takes at least one token, whatever that is, so that nobody reads it again.
  mutating func parseStatement() -> StatementID {
    let before = index
    let statement = nested({ $0.syntax.add(.invalid, $0.token.range) }) {
      $0.parseStatementHere()
    }
    if index == before, !isAt(.rightBrace) { advance() }
    return statement
  }

  private mutating func parseStatementHere() -> StatementID {
    let start = token.range.lowerBound
    skipAttributes()
    refuseAccess(takeAccessWords())
    if let labelled = parseLabelled(from: start) { return labelled }
    guard let kind = isAt(.keyword) ? parseKeywordStatement() : nil else {
      if let refusal = refusedStatement() { return refuse(refusal, from: start) }
      if let foreign = parseForeignStatement(from: start) { return foreign }
      let expression = parseExpression()
      return syntax.add(.expression(expression), start..<max(start, previousEnd))
    }
    return syntax.add(kind, start..<max(start, previousEnd))
  }

  /// `private` and its like. A lesson is one file, in which only `private` members are hidden from something.
  mutating func takeAccessWords() -> MemberSyntax.Access {
    var access = MemberSyntax.Access.open
    while isAt(.keyword) || isAt(.identifier) {
      let isPrivate = word == "private"
      switch word {
      case "private", "fileprivate", "internal", "public", "final":
        let hasSet = peek().kind == .leftParenthesis && text(peek(2)) == "set"
        guard hasSet || peek().kind == .keyword || peek().kind == .identifier else { return access }
        advance()
        if hasSet { for _ in 0..<3 { advance() } }
        if isPrivate { access = hasSet ? .readOnly : .hidden }
      default: return access
      }
    }
    return access
  }

  /// A type that is private makes all private that deals with it.
  private mutating func refuseAccess(_ access: MemberSyntax.Access) {
    guard access != .open, isAtKeyword("struct") || isAtKeyword("enum") || isAtKeyword("typealias")
    else { return }
    report("a type cannot be 'private' here", at: token.range, notes: ["leave the word out"])
  }

  /// `outer: for …`.
  private mutating func parseLabelled(from start: Int) -> StatementID? {
    guard isAt(.identifier), peek().kind == .colon, peek(2).kind == .keyword else { return nil }
    switch text(peek(2)) {
    case "for", "while", "repeat", "if", "switch", "do": break
    default: return nil
    }
    let name = Name(text: plain(word), range: token.range)
    advance()
    advance()
    let statement = parseStatement()
    return syntax.add(.labelled(name, statement), start..<max(start, previousEnd))
  }

  private mutating func parseKeywordStatement() -> Statement.Kind? {
    switch word {
    case "let", "var": return parseVariable()
    case "func": return parseFunction()
    case "struct": return parseStruct()
    case "enum": return parseEnum()
    case "typealias": return parseTypeAlias()
    case "return": return parseReturn()
    case "import": return parseImport()
    default: return parseControlStatement() ?? parseJump()
    }
  }

  private mutating func parseJump() -> Statement.Kind? {
    switch word {
    case "break":
      advance()
      return .break(parseJumpLabel())
    case "continue":
      advance()
      return .continue(parseJumpLabel())
    case "fallthrough":
      advance()
      return .fallthrough
    default: return nil
    }
  }

  private mutating func parseJumpLabel() -> Name? {
    guard isAt(.identifier), !token.startsLine else { return nil }
    let name = Name(text: plain(word), range: token.range)
    advance()
    return name
  }

  /// `import SwiftML` and `import Foundation` stand in programs; both are there anyway.
  private mutating func parseImport() -> Statement.Kind {
    advance()
    guard let module = expectName("the name of a module") else { return .invalid }
    if module.text != "SwiftML", module.text != "Foundation" {
      report(
        "'\(module.text)' cannot be imported", at: module.range,
        notes: ["lessons use SwiftML, which is imported by itself"])
      index -= 1
      noteNames()
      skipLine()
    }
    return .block([])
  }

  private mutating func parseReturn() -> Statement.Kind {
    advance()
    if token.startsLine || isAt(.rightBrace) || isAt(.semicolon) || isAt(.end) {
      if token.startsLine, beginsValue {
        report(
          "Swift takes this for the value of the 'return' before it", at: token.range,
          notes: ["write '}' or a ';' after the 'return'"])
      }
      return .return(nil)
    }
    return .return(parseExpression())
  }

  private var beginsValue: Bool {
    switch token.kind {
    case .integer, .floating, .string, .closureArgument, .leftParenthesis, .leftBracket,
      .prefixOperator, .period:
      true
    case .identifier: peek().kind != .colon
    case .keyword: ["true", "false", "nil", "self", "Self"].contains(word)
    default: false
    }
  }

  private mutating func parseTypeAlias() -> Statement.Kind {
    advance()
    let name = expectName("the name of a type")
    if let name, isAtOperator("<") {
      report(
        "generic type aliases are not part of swift-ml", at: token.range,
        notes: ["write the type for the values that the lesson needs"])
      syntax.unreadNames.insert(name.text)
      skipLine()
      return .invalid
    }
    guard let name, take(.equals) else {
      report("expected '= type'", at: token.range)
      skipLine()
      return .invalid
    }
    return .typeAlias(name, parseType())
  }
}
