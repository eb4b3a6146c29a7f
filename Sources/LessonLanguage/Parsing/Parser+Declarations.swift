extension Parser {
  mutating func parseVariable() -> Statement.Kind {
    let isMutable = word == "var"
    let count = diagnostics.count
    advance()
    guard let variable = parseVariableRest(isMutable: isMutable) else { return .invalid }
    if diagnostics.count > count, isAt(.comma) {
      noteNames()
      skipLine()
    }
    while !refuseSecondValue(), take(.comma) {
      let start = token.range.lowerBound
      guard let next = parseVariableRest(isMutable: isMutable) else { break }
      queued.append(syntax.add(.variable(next), start..<max(start, previousEnd)))
    }
    if isAt(.leftBrace), !token.startsLine {
      report(
        "computed variables belong into a struct", at: token.range,
        notes: ["write a function without parameters"])
      skipLine()
    }
    return .variable(variable)
  }

  /// The pattern, the type and the value after `let` or `var`.
  mutating func parseVariableRest(isMutable: Bool) -> VariableSyntax? {
    guard let pattern = parsePattern() else {
      skipLine()
      return nil
    }
    if case .name(let name) = pattern.kind, refuseRest(ofName: name) { return nil }
    let type = isAtWalrus ? nil : take(.colon) ? parseType() : nil
    let hasValue = take(.equals) || takeForeignEquals()
    let value = hasValue ? parseExpression() : nil
    return VariableSyntax(isMutable: isMutable, pattern: pattern, type: type, value: value)
  }

  /// `==` in the place of `=`, and `=-`, which is one operator: reported and taken.
  private mutating func takeForeignEquals() -> Bool {
    if isAtWalrus || isAt(.infixOperator) && word == "<-" {
      let range = token.range.lowerBound..<(isAtWalrus ? peek() : token).range.upperBound
      report("a value is given with '='", at: range, replacement: "=")
      if isAtWalrus { advance() }
      advance()
      return true
    }
    guard isAt(.infixOperator) || isAt(.prefixOperator), word.utf8.first == UInt8(ascii: "=")
    else { return false }
    if word == "==" {
      report("'==' compares; a value is given with '='", at: token.range)
    } else {
      report(
        "'\(word)' is read as one operator", at: token.range, notes: ["put a blank after the '='"])
    }
    advance()
    return true
  }

  /// `:=`.
  private var isAtWalrus: Bool {
    isAt(.colon) && peek().kind == .equals && !peek().hasSpaceBefore
  }

  mutating func parseFunction() -> Statement.Kind {
    parseFunctionDeclaration().map(Statement.Kind.function) ?? .invalid
  }

  /// `func name(…) -> T { … }`, `func` being the present token.
  mutating func parseFunctionDeclaration() -> FunctionSyntax? {
    advance()
    if isAt(.infixOperator) || isAt(.prefixOperator) || isAt(.postfixOperator) {
      report(
        "operators of your own are not part of swift-ml", at: token.range,
        notes: ["write a function with a name"])
      skipLine()
      return nil
    }
    guard let name = expectName("the name of a function") else {
      skipLine()
      return nil
    }
    return parseSignatureAndBody(name)
  }

  /// From the parameters on; `init` has its own name.
  mutating func parseSignatureAndBody(_ name: Name) -> FunctionSyntax? {
    if isAtOperator("<") {
      report(
        "generic functions are not part of swift-ml", at: token.range,
        notes: ["write the function for the type that the lesson needs"])
      syntax.unreadNames.insert(name.text)
      skipLine()
      return nil
    }
    guard expect(.leftParenthesis, "expected '(' after the name of a function") else {
      skipLine()
      return nil
    }
    let count = diagnostics.count
    let parameters = parseParameters()
    // Without its parameters neither the body nor a call of the function can be judged.
    let isUnread = diagnostics.count > count
    if isAtKeyword("throws") || isAt(.identifier) && word == "async" {
      report("'\(word)' functions are not part of swift-ml", at: token.range)
      advance()
    }
    let result = take(.arrow) || takeForeignArrow() ? parseType() : nil
    let body = parseBlock("the head of function '\(name.text)'")
    if isUnread {
      syntax.unreadNames.insert(name.text)
      return nil
    }
    return FunctionSyntax(name: name, parameters: parameters, result: result, body: body)
  }

  /// `: T` in the place of `-> T`; a `:` at the end of the line is Python's.
  private mutating func takeForeignArrow() -> Bool {
    guard isAt(.colon), !peek().startsLine, peek().kind == .identifier else { return false }
    report("expected '->' before the type of the result", at: token.range)
    advance()
    return true
  }

  /// Up to and with the closing parenthesis.
  private mutating func parseParameters() -> [ParameterSyntax] {
    var parameters: [ParameterSyntax] = []
    while !isAt(.rightParenthesis), !isAt(.end) {
      guard let parameter = parseParameter() else { break }
      parameters.append(parameter)
      guard take(.comma) else { break }
    }
    _ = expect(.rightParenthesis, "expected ')' after the parameters")
    return parameters
  }

  /// Up to the parenthesis that ends the parameters.
  private mutating func skipParameters() {
    while !isAt(.rightParenthesis), !isAt(.leftBrace), !isAt(.end), !token.startsLine {
      advance()
    }
  }

  private mutating func parseParameter() -> ParameterSyntax? {
    // A reserved word may be a label (`in`, `for`), as in Swift.
    guard isAt(.identifier) || isAt(.keyword) else {
      report("expected a parameter", at: token.range)
      return nil
    }
    var name = Name(text: plain(word), range: token.range)
    let label = name.text == "_" ? nil : name.text
    advance()
    if isAt(.identifier) {
      name = Name(text: plain(word), range: token.range)
      advance()
    }
    guard take(.colon) else {
      let isReversed = label != nil && label != name.text
      report(
        "expected ':' and the type of '\(name.text)'", at: token.range,
        notes: ["Swift writes it as \(name.text): \(isReversed ? label ?? "Double" : "Double")"])
      skipParameters()
      return nil
    }
    let isInout = takeKeyword("inout")
    let isEscaping = isAt(.at) && text(peek()) == "escaping"
    let type = parseType()
    if isAt(.infixOperator) || isAt(.postfixOperator), word == "..." {
      report(
        "parameters with any number of arguments are not part of swift-ml", at: token.range,
        notes: ["take an array"])
      advance()
    }
    let value = take(.equals) ? parseExpression() : nil
    return ParameterSyntax(
      label: label, name: name, type: type, defaultValue: value, isInout: isInout,
      isEscaping: isEscaping)
  }
}
