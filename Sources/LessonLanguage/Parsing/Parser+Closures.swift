extension Parser {
  /// `{ … }`, `{ x in … }`, `{ (x: Double) -> Double in … }`.
  mutating func parseClosure() -> ExpressionID {
    nested({ $0.invalidHere() }) { $0.parseClosureHere() }
  }

  private mutating func parseClosureHere() -> ExpressionID {
    let start = token.range.lowerBound
    advance()
    let wasInCondition = isInCondition
    isInCondition = false
    defer { isInCondition = wasInCondition }
    refuseCaptureList()
    if let isRefused = refuseBareParameter(from: start) { return isRefused }
    let hasSignature = closureHasSignature()
    var parameters: [ParameterSyntax]?
    var result: TypeSyntax?
    if hasSignature {
      parameters = parseClosureParameters()
      if take(.arrow) { result = parseType() }
      if !takeKeyword("in") {
        report("expected 'in' after the parameters of the closure", at: token.range)
      }
    }
    let isUnread = parameters == nil && hasSignature
    closureArguments.append(0)
    let body = parseStatements(untilBraceOf: "the closure")
    let implicitCount = closureArguments.removeLast()
    if isUnread { return syntax.add(.invalid, start..<max(start, previousEnd)) }
    let closure = ClosureSyntax(
      parameters: parameters, result: result, body: body, implicitCount: implicitCount)
    return syntax.add(.closure(closure), start..<max(start, previousEnd))
  }

  /// `{ x: Double in … }`: reported, and read up to its end.
  private mutating func refuseBareParameter(from start: Int) -> ExpressionID? {
    guard isAt(.identifier), peek().kind == .colon, peek(2).kind == .identifier,
      peek(3).kind == .keyword, text(peek(3)) == "in"
    else { return nil }
    report(
      "a parameter with a type stands in parentheses",
      at: token.range.lowerBound..<peek(2).range.upperBound,
      notes: ["Swift writes it as { (\(word): \(text(peek(2)))) in \u{2026} }"])
    for _ in 0..<4 { advance() }
    _ = parseStatements(untilBraceOf: "the closure")
    return syntax.add(.invalid, start..<max(start, previousEnd))
  }

  /// `[n] in`: what a closure captures it shares.
  private mutating func refuseCaptureList() {
    guard isAt(.leftBracket), peek().kind == .identifier || peek().kind == .keyword else { return }
    var distance = 1
    while isPartOfCaptureList(peek(distance)) { distance += 1 }
    let next = peek(distance + 1)
    guard peek(distance).kind == .rightBracket, !next.startsLine,
      next.kind == .keyword && text(next) == "in" || next.kind == .leftParenthesis
        || next.kind == .identifier
    else { return }
    report(
      "capture lists are not part of swift-ml",
      at: token.range.lowerBound..<peek(distance).range.upperBound,
      notes: ["copy the value into a 'let' before the closure"])
    for _ in 0...distance { advance() }
    if isAtKeyword("in") { advance() }
  }

  private func isPartOfCaptureList(_ token: Token) -> Bool {
    switch token.kind {
    case .identifier, .comma, .equals, .integer, .floating, .string, .period, .infixOperator,
      .prefixOperator:
      true
    case .keyword: text(token) == "self"
    default: false
    }
  }

  /// Looks ahead for `in`: names and commas, or a parenthesis with its partner, and perhaps a
  /// result type.
  private func closureHasSignature() -> Bool {
    var distance = 0
    if isAt(.leftParenthesis) {
      var depth = 0
      repeat {
        switch peek(distance).kind {
        case .leftParenthesis: depth += 1
        case .rightParenthesis: depth -= 1
        case .end, .leftBrace, .rightBrace: return false
        default: break
        }
        distance += 1
      } while depth > 0
    } else {
      guard isAt(.identifier) else { return false }
      distance = 1
      while peek(distance).kind == .comma, peek(distance + 1).kind == .identifier {
        distance += 2
      }
    }
    if peek(distance).kind == .arrow { return arrowLeadsToIn(from: distance + 1) }
    return peek(distance).kind == .keyword && text(peek(distance)) == "in"
  }

  private func arrowLeadsToIn(from start: Int) -> Bool {
    var distance = start
    while true {
      let next = peek(distance)
      switch next.kind {
      case .identifier, .leftBracket, .rightBracket, .leftParenthesis, .rightParenthesis,
        .comma, .colon, .arrow:
        distance += 1
      default: return next.kind == .keyword && text(next) == "in"
      }
    }
  }

  /// The parameters; `nil` where they are refused, so that the closure cannot be judged.
  private mutating func parseClosureParameters() -> [ParameterSyntax]? {
    var isRefused = false
    let hasParentheses = take(.leftParenthesis)
    var parameters: [ParameterSyntax] = []
    while isAt(.identifier) {
      let name = Name(text: plain(word), range: token.range)
      advance()
      let hasType = take(.colon)
      if hasType, isAtKeyword("inout") {
        refuseInout()
        isRefused = true
      }
      let type = hasType ? parseType() : nil
      parameters.append(
        ParameterSyntax(label: nil, name: name, type: type, defaultValue: nil))
      guard take(.comma) else { break }
    }
    if hasParentheses {
      _ = expect(.rightParenthesis, "expected ')' after the parameters of the closure")
    }
    return isRefused ? nil : parameters
  }
}
