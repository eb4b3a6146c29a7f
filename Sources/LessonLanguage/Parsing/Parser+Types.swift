extension Parser {
  mutating func parseType() -> TypeSyntax {
    nested({ TypeSyntax(kind: .invalid, range: $0.token.range) }) { parser in
      let start = parser.token.range.lowerBound
      var type = parser.parseTypeHere()
      let outer = parser.nesting
      defer { parser.nesting = outer }
      while parser.isAt(.postfixOperator) || parser.isAt(.infixOperator), parser.word == "?",
        parser.deepen()
      {
        parser.advance()
        type = TypeSyntax(kind: .optional(type), range: start..<parser.previousEnd)
      }
      return type
    }
  }

  private mutating func parseTypeHere() -> TypeSyntax {
    let start = token.range.lowerBound
    // `@escaping` and its like say nothing that the lesson needs.
    while isAt(.at) {
      advance()
      advance()
    }
    if isAt(.identifier), word == "some" || word == "any", peek().kind == .identifier,
      !peek().startsLine
    {
      report(
        "'\(word)' is not part of swift-ml", at: token.range, notes: ["write the type itself"])
      advance()
      return TypeSyntax(kind: .invalid, range: parseType().range)
    }
    if take(.leftBracket) { return parseArrayType(from: start) }
    if take(.leftParenthesis) { return parseTupleOrFunctionType(from: start) }
    if isAtKeyword("Self") {
      advance()
      return TypeSyntax(kind: .name("Self"), range: start..<previousEnd)
    }
    guard let name = expectName("a type") else {
      return TypeSyntax(kind: .invalid, range: token.range)
    }
    if isAtOperator("<") { return parseGenericType(name) }
    return TypeSyntax(kind: .name(name.text), range: name.range)
  }

  private mutating func parseGenericType(_ name: Name) -> TypeSyntax {
    advance()
    var arguments = [parseType()]
    while take(.comma) { arguments.append(parseType()) }
    let start = name.range.lowerBound
    guard isAtOperator(">") else {
      report("expected '>' after the types of '\(name.text)'", at: token.range)
      return TypeSyntax(kind: .invalid, range: start..<previousEnd)
    }
    advance()
    return TypeSyntax(kind: .generic(name.text, arguments), range: start..<previousEnd)
  }

  private mutating func parseArrayType(from start: Int) -> TypeSyntax {
    let element = parseType()
    let value = take(.colon) ? parseType() : nil
    _ = expect(.rightBracket, "expected ']' after the type of the elements")
    let kind = value.map { TypeSyntax.Kind.dictionary(element, $0) } ?? .array(element)
    return TypeSyntax(kind: kind, range: start..<previousEnd)
  }

  private mutating func parseTupleOrFunctionType(from start: Int) -> TypeSyntax {
    var elements: [(label: String?, type: TypeSyntax)] = []
    var isRefused = false
    while !isAt(.rightParenthesis), !isAt(.end) {
      if isAtKeyword("inout") {
        refuseInout()
        isRefused = true
      }
      elements.append((parseTypeLabel(), parseType()))
      guard take(.comma) else { break }
    }
    _ = expect(.rightParenthesis, "expected ')' in a type")
    if take(.arrow) {
      let result = parseType()
      if isRefused { return TypeSyntax(kind: .invalid, range: start..<previousEnd) }
      return TypeSyntax(
        kind: .function(elements.map { $0.type }, result), range: start..<previousEnd)
    }
    if elements.count == 1, elements[0].label == nil { return elements[0].type }
    return TypeSyntax(kind: .tuple(elements), range: start..<previousEnd)
  }

  /// `inout` in a closure or in the type of one.
  mutating func refuseInout() {
    report(
      "closures with 'inout' are not part of swift-ml", at: token.range,
      notes: ["declare a function with 'func'"])
    advance()
  }

  /// `x: ` or, in function types, `_ x: `.
  private mutating func parseTypeLabel() -> String? {
    guard isAt(.identifier) else { return nil }
    if word == "_", peek().kind == .identifier, peek(2).kind == .colon {
      advance()
      advance()
      advance()
      return nil
    }
    guard peek().kind == .colon else { return nil }
    let label = plain(word)
    advance()
    advance()
    return label
  }
}
