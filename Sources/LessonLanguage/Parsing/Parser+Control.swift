/// `if`, `guard`, loops and `switch`.
extension Parser {
  mutating func parseControlStatement() -> Statement.Kind? {
    switch word {
    case "if": return parseIf()
    case "guard": return parseGuard()
    case "while": return parseWhile()
    case "repeat": return parseRepeat()
    case "for": return parseFor()
    case "switch": return parseSwitch()
    case "do":
      advance()
      return .block(parseBlock("'do'"))
    case "defer":
      advance()
      return .deferred(parseBlock("'defer'"))
    default: return nil
    }
  }

  /// Runs `read` where `{` begins the statement's body.
  private mutating func inCondition<T>(_ read: (inout Parser) -> T) -> T {
    let wasInCondition = isInCondition
    isInCondition = true
    defer { isInCondition = wasInCondition }
    return read(&self)
  }

  private mutating func parseConditions() -> [Condition] {
    inCondition { parser in
      var conditions: [Condition] = []
      repeat { conditions.append(parser.parseCondition()) } while parser.take(.comma)
      return conditions
    }
  }

  private mutating func parseCondition() -> Condition {
    if takeKeyword("case") {
      let pattern = parseCasePattern()
      _ = expect(.equals, "expected '=' and the value to match")
      return .pattern(pattern, parseOperand())
    }
    guard isAtKeyword("let") || isAtKeyword("var") else { return .boolean(parseExpression()) }
    let isMutable = word == "var"
    advance()
    if isAt(.leftParenthesis) { return parseTupleBinding(isMutable: isMutable) }
    guard let name = expectName("a name") else { return .boolean(invalidHere()) }
    let type = take(.colon) ? parseType() : nil
    let value = take(.equals) ? parseOperand() : nil
    return .binding(isMutable: isMutable, name, type, value)
  }

  /// `let (a, b) = optional`: the pattern of what is inside.
  private mutating func parseTupleBinding(isMutable: Bool) -> Condition {
    let inner = parseCasePattern(isBinding: true)
    let pattern = PatternSyntax(
      kind: .some(
        PatternSyntax(kind: .binding(isMutable: isMutable, inner), range: inner.range)),
      range: inner.range)
    _ = expect(.equals, "expected '=' and an optional")
    return .pattern(pattern, parseOperand())
  }

  private mutating func parseIf() -> Statement.Kind {
    advance()
    let conditions = parseConditions()
    let then = parseBlock("the condition of 'if'")
    if isAtElif() {
      let start = token.range.lowerBound
      let inner = nested({ _ in .invalid }, { $0.parseIf() })
      return .if(
        conditions, then: then, otherwise: [syntax.add(inner, start..<max(start, previousEnd))])
    }
    guard takeKeyword("else") else { return .if(conditions, then: then, otherwise: nil) }
    if isAtKeyword("if") {
      return .if(conditions, then: then, otherwise: [parseStatement()])
    }
    return .if(conditions, then: then, otherwise: parseBlock("'else'"))
  }

  private mutating func parseGuard() -> Statement.Kind {
    advance()
    let conditions = parseConditions()
    if !takeKeyword("else") {
      report("expected 'else' after the condition of 'guard'", at: token.range)
    }
    return .guard(conditions, otherwise: parseBlock("'else'"))
  }

  private mutating func parseWhile() -> Statement.Kind {
    advance()
    let conditions = parseConditions()
    return .while(conditions, parseBlock("the condition of 'while'"))
  }

  private mutating func parseRepeat() -> Statement.Kind {
    advance()
    let body = parseBlock("'repeat'")
    guard takeKeyword("while") else {
      report("expected 'while' after the block of 'repeat'", at: previousEnd..<previousEnd)
      return .invalid
    }
    return .repeatWhile(body, parseExpression())
  }

  private mutating func parseFor() -> Statement.Kind {
    advance()
    let isCase = takeKeyword("case")
    if isForOfC { return parseForeignFor() }
    guard let pattern = isCase ? parseCasePattern() : parsePattern(), isAtKeyword("in") else {
      return parseForeignFor()
    }
    advance()
    let sequence = inCondition { $0.parseExpression() }
    let filter = takeKeyword("where") ? inCondition { $0.parseExpression() } : nil
    let body = parseBlock("the sequence of 'for'")
    return .forIn(
      ForSyntax(
        pattern: pattern, isCase: isCase, sequence: sequence, filter: filter, body: body))
  }

  private mutating func parseSwitch() -> Statement.Kind {
    advance()
    let subject = inCondition { $0.parseExpression() }
    guard expect(.leftBrace, "expected '{' after the value of 'switch'") else { return .invalid }
    let cases = outsideCondition { $0.parseSwitchCases() }
    _ = expect(.rightBrace, "expected '}' to end 'switch'")
    return .switch(subject, cases)
  }

  private mutating func parseSwitchCases() -> [SwitchCase] {
    var cases: [SwitchCase] = []
    while !isAt(.rightBrace), !isAt(.end) {
      let start = token.range.lowerBound
      let isDefault = takeKeyword("default")
      guard isDefault || takeKeyword("case") else {
        report("expected 'case' or 'default' inside 'switch'", at: token.range)
        skipLine()
        continue
      }
      let patterns = isDefault ? [] : parseCasePatterns()
      _ = expect(.colon, "expected ':' after the patterns of a case")
      var body: [StatementID] = []
      while !isAtKeyword("case"), !isAtKeyword("default"), !isAt(.rightBrace), !isAt(.end) {
        body.append(parseStatement())
        takeQueued(into: &body)
        endStatement()
      }
      cases.append(
        SwitchCase(
          patterns: patterns, isDefault: isDefault, body: body,
          range: start..<max(start, previousEnd)))
    }
    return cases
  }

  private mutating func parseCasePatterns() -> [(pattern: PatternSyntax, filter: ExpressionID?)] {
    var patterns: [(pattern: PatternSyntax, filter: ExpressionID?)] = []
    repeat {
      let pattern = parseCasePattern()
      patterns.append((pattern, takeKeyword("where") ? parseExpression() : nil))
    } while take(.comma)
    return patterns
  }
}
