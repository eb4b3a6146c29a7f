extension Parser {
  /// The names of `let` and `for`: a name, `_`, or a tuple of them.
  mutating func parsePattern() -> PatternSyntax? {
    let start = token.range.lowerBound
    if isAt(.identifier), word == "_" {
      advance()
      return PatternSyntax(kind: .wildcard, range: start..<previousEnd)
    }
    guard take(.leftParenthesis) else {
      return expectName("a name").map { PatternSyntax(kind: .name($0), range: $0.range) }
    }
    var elements: [(label: String?, pattern: PatternSyntax)] = []
    repeat {
      let label = parsePatternLabel()
      guard let element = nested({ _ in nil }, { $0.parsePattern() }) else { return nil }
      elements.append((label, element))
    } while take(.comma)
    _ = expect(.rightParenthesis, "expected ')' to end the pattern")
    return PatternSyntax(kind: .tuple(elements), range: start..<previousEnd)
  }

  /// The pattern of a `case`: inside `let` a name is new, elsewhere it is a value.
  mutating func parseCasePattern(isBinding: Bool = false) -> PatternSyntax {
    nested({ PatternSyntax(kind: .wildcard, range: $0.token.range) }) { parser in
      let start = parser.token.range.lowerBound
      var pattern = parser.parseCasePatternHere(isBinding: isBinding)
      let outer = parser.nesting
      defer { parser.nesting = outer }
      while parser.isAt(.postfixOperator), parser.word == "?", parser.deepen() {
        parser.advance()
        pattern = PatternSyntax(kind: .some(pattern), range: start..<parser.previousEnd)
      }
      return pattern
    }
  }

  private mutating func parseCasePatternHere(isBinding: Bool) -> PatternSyntax {
    let start = token.range.lowerBound
    if isAtKeyword("let") || isAtKeyword("var") {
      let isMutable = word == "var"
      advance()
      let inner = parseCasePattern(isBinding: true)
      return PatternSyntax(
        kind: .binding(isMutable: isMutable, inner), range: start..<previousEnd)
    }
    if isAt(.identifier), word == "_" {
      advance()
      return PatternSyntax(kind: .wildcard, range: start..<previousEnd)
    }
    if isAt(.leftParenthesis) {
      let elements = parsePatternList(isBinding: isBinding)
      return PatternSyntax(kind: .tuple(elements), range: start..<previousEnd)
    }
    if let enumCase = parseEnumCasePattern(isBinding: isBinding) { return enumCase }
    if isBinding, isAt(.identifier) {
      let name = Name(text: plain(word), range: token.range)
      advance()
      return PatternSyntax(kind: .name(name), range: name.range)
    }
    if isAtKeyword("is") {
      report("'is' is not part of swift-ml: every value has one type", at: token.range)
      advance()
      return PatternSyntax(kind: .wildcard, range: parseType().range)
    }
    let value = parseOperand()
    let range = start..<max(start, previousEnd)
    // `0?` reads like the beginning of a chain; in a pattern it is the value inside an optional.
    if case .optionalChain(let chain) = syntax[value].kind,
      case .unwrapInChain(let inner) = syntax[chain].kind
    {
      return PatternSyntax(
        kind: .some(PatternSyntax(kind: .expression(inner), range: syntax[inner].range)),
        range: range)
    }
    return PatternSyntax(kind: .expression(value), range: range)
  }

  /// `.circle(let r)` and `Shape.circle(let r)`.
  private mutating func parseEnumCasePattern(isBinding: Bool) -> PatternSyntax? {
    let start = token.range.lowerBound
    var type: Name?
    if isAt(.identifier), peek().kind == .period, startsWithCapital(word) {
      guard peek(2).kind == .identifier, peek(3).kind != .period else { return nil }
      type = Name(text: word, range: token.range)
      advance()
    } else if !isAt(.period) {
      return nil
    }
    advance()
    guard let name = expectName("the name of a case") else { return nil }
    var payload: [(label: String?, pattern: PatternSyntax)]?
    if isAt(.leftParenthesis), !token.hasSpaceBefore {
      payload = parsePatternList(isBinding: isBinding)
    }
    return PatternSyntax(
      kind: .enumCase(type: type, name, payload: payload), range: start..<previousEnd)
  }

  private func startsWithCapital(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
  }

  private mutating func parsePatternList(isBinding: Bool)
    -> [(label: String?, pattern: PatternSyntax)]
  {
    advance()
    return outsideCondition { parser in
      var elements: [(label: String?, pattern: PatternSyntax)] = []
      while !parser.isAt(.rightParenthesis), !parser.isAt(.end) {
        let label = parser.parsePatternLabel()
        elements.append((label, parser.parseCasePattern(isBinding: isBinding)))
        guard parser.take(.comma) else { break }
      }
      _ = parser.expect(.rightParenthesis, "expected ')' to end the pattern")
      return elements
    }
  }

  private mutating func parsePatternLabel() -> String? {
    guard isAt(.identifier), peek().kind == .colon else { return nil }
    let label = plain(word)
    advance()
    advance()
    return label
  }
}
