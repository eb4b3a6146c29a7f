import SourceText

extension Parser {
  /// A whole expression, assignments included.
  mutating func parseExpression() -> ExpressionID {
    nested({ $0.invalidHere() }) { $0.parseInfix(weakest: .assignment) }
  }

  mutating func invalidHere() -> ExpressionID {
    syntax.add(.invalid, token.range.lowerBound..<token.range.lowerBound)
  }

  /// An expression without assignment: `=` after it belongs to what is around.
  mutating func parseOperand() -> ExpressionID {
    nested({ $0.invalidHere() }) { $0.parseInfix(weakest: .ternary) }
  }

  /// Operands joined by operators that bind at least as strongly as `weakest`.
  ///
  /// A loop for left-associative operators, so that a long sum needs no stack here; its tree is
  /// deep all the same, and `nesting` grows with it.
  private mutating func parseInfix(weakest: Precedence) -> ExpressionID {
    var left = parsePrefix()
    var depth = 0
    defer { nesting -= depth }
    var lastUnassociative: Precedence?
    while true {
      if isAtKeyword("as"), weakest <= .comparison {
        guard deepen() else { return invalidHere() }
        depth += 1
        left = parseCoercion(of: left)
        continue
      }
      if isAtKeyword("is"), !token.startsLine {
        return refuseExpression(
          "'is' is not part of swift-ml: every value has one type", note: "leave the question out")
      }
      if isAt(.arrow), !token.startsLine {
        return refuseExpression("'->' stands only in types", note: "a closure is { x in … }")
      }
      guard let precedence = infixPrecedence(), precedence >= weakest else { break }
      if precedence == lastUnassociative {
        report(
          "'\(word)' cannot be chained", at: token.range,
          notes: ["put one of the two in parentheses"])
      }
      guard deepen() else { return invalidHere() }
      depth += 1
      left = parseRest(of: left, precedence)
      lastUnassociative = precedence.associativity == .none ? precedence : nil
    }
    return left
  }

  /// `x as T`, between comparison and `??` in strength, as in Swift.
  private mutating func parseCoercion(of value: ExpressionID) -> ExpressionID {
    advance()
    if isAt(.postfixOperator) || isAt(.infixOperator), word == "?" || word == "!" {
      report(
        "'as\(word)' is not part of swift-ml: every value has one type", at: token.range,
        notes: ["numbers are converted by Int(…), Double(…), String(…)"])
      advance()
    }
    let type = parseType()
    let start = syntax[value].range.lowerBound
    return syntax.add(.coercion(value, type), start..<max(start, previousEnd))
  }

  /// The precedence of the infix operator at hand, `nil` if none is.
  private mutating func infixPrecedence() -> Precedence? {
    switch token.kind {
    case .equals: return .assignment
    case .infixOperator:
      if let precedence = Precedence(of: word) { return precedence }
      reportUnknownOperator()
      return .multiplication
    case .at where !token.startsLine,
      .prefixOperator where !token.startsLine && isSymbol, .postfixOperator where isSymbol:
      reportUnknownOperator()
      return .multiplication
    case .identifier:
      guard let spelling = spelledOperator else { return nil }
      report(
        "'\(word)' is not an operator of Swift", at: token.range,
        notes: ["Swift writes it as \(spelling)"])
      return Precedence(of: spelling)
    case .prefixOperator where !token.startsLine && Precedence(of: word) != nil,
      .postfixOperator where Precedence(of: word) != nil && word != "?" && word != "!":
      if isAt(.postfixOperator), word == "..." { return nil }
      report(
        "'\(word)' needs blanks on both sides or on none", at: token.range,
        notes: ["with a blank on one side only, Swift takes it for a sign"])
      return Precedence(of: word)
    default: return nil
    }
  }

  /// Whether the operator at hand is written with characters beyond ASCII, all of which but `•` are unknown.
  var isSymbol: Bool {
    Precedence(of: word) == nil && bytes[token.range.lowerBound] >= 0x80
  }

  private mutating func parseRest(of left: ExpressionID, _ precedence: Precedence)
    -> ExpressionID
  {
    let name = Name(text: spelledOperator ?? word, range: token.range)
    advance()
    if name.text == "?" { return parseConditional(left) }
    let start = syntax[left].range.lowerBound
    let right: ExpressionID
    if precedence.associativity == .right {
      right = nested({ $0.invalidHere() }) { $0.parseInfix(weakest: precedence) }
    } else {
      let next = Precedence(rawValue: precedence.rawValue + 1)
      right = next.map { parseInfix(weakest: $0) } ?? parsePrefix()
    }
    let range = start..<max(start, previousEnd)
    if Precedence(of: name.text) == nil { return syntax.add(.invalid, range) }
    if precedence == .assignment {
      let arithmetic = Name(text: String(name.text.dropLast()), range: name.range)
      return syntax.add(
        .assignment(
          operator: name.text == "=" ? nil : arithmetic, target: left, value: right), range)
    }
    return syntax.add(.infix(name, left, right), range)
  }

  private mutating func reportUnknownOperator() {
    report(
      "unknown operator '\(word)'", at: token.range,
      notes: Habits.note(onOperator: word).map { [$0] } ?? [])
  }

  /// `++i`: reported; the variable is read and nothing is made of it.
  private mutating func parseIncrement() -> ExpressionID {
    reportUnknownOperator()
    let start = token.range.lowerBound
    advance()
    _ = parsePostfix()
    return syntax.add(.invalid, start..<max(start, previousEnd))
  }

  private mutating func parseConditional(_ condition: ExpressionID) -> ExpressionID {
    let then = parseExpression()
    guard expect(.colon, "expected ':' in 'condition ? value : value'") else { return then }
    let otherwise = nested({ $0.invalidHere() }) { $0.parseInfix(weakest: .ternary) }
    let range = syntax[condition].range.lowerBound..<previousEnd
    return syntax.add(.conditional(condition, then: then, otherwise: otherwise), range)
  }

  private mutating func parsePrefix() -> ExpressionID {
    if isAtNot {
      report(
        "'not' is not an operator of Swift", at: token.range, notes: ["Swift writes it as !a"])
    } else if !isAt(.prefixOperator) {
      return parsePostfix()
    }
    let name = Name(text: isAtNot ? "!" : word, range: token.range)
    if name.text == "++" || name.text == "--" { return parseIncrement() }
    if name.text.utf8.first == UInt8(ascii: "/") { return refuseRegularExpression() }
    advance()
    if name.text == "&" {
      let variable = parsePostfix()
      return syntax.add(.inoutArgument(variable), name.range.lowerBound..<previousEnd)
    }
    if name.text == "..." || name.text == "..<" {
      let bound = parseInfix(weakest: .addition)
      return syntax.add(
        .partialRange(name.text == "..." ? .through : .upTo, bound),
        name.range.lowerBound..<previousEnd)
    }
    // `-2` is a literal, as in Swift; in `-2.rounded()` the member comes first.
    if name.text == "-", isAt(.integer) || isAt(.floating), !isBeforeSuffix {
      return parseNumber(isNegative: true, from: name.range.lowerBound)
    }
    let operand = nested({ $0.invalidHere() }) { $0.parsePrefix() }
    return syntax.add(.prefix(name, operand), name.range.lowerBound..<previousEnd)
  }

  /// `/a+/`: reported and skipped up to the end of the line.
  private mutating func refuseRegularExpression() -> ExpressionID {
    let start = token.range.lowerBound
    report(
      "regular expressions are not part of swift-ml", at: token.range,
      notes: ["'split', 'contains', 'hasPrefix' and 'filter' look into texts"])
    repeat { advance() } while !token.startsLine && !isAt(.end)
    return syntax.add(.invalid, start..<max(start, previousEnd))
  }

  /// Whether something follows the present token that belongs to it.
  private var isBeforeSuffix: Bool {
    let next = peek()
    switch next.kind {
    case .period, .postfixOperator: return true
    case .leftBracket, .leftParenthesis: return !next.startsLine && !next.hasSpaceBefore
    default: return false
    }
  }

  /// A number, its sign taken with it.
  mutating func parseNumber(isNegative: Bool, from start: Int) -> ExpressionID {
    let digits = word.filter { $0 != "_" }
    let isFloating = isAt(.floating)
    advance()
    let range = start..<previousEnd
    if isFloating {
      let value = Double(digits) ?? 0
      return syntax.add(.floating(isNegative ? -value : value), range)
    }
    if digits.hasPrefix("0x"), digits.utf8.contains(UInt8(ascii: "p")) {
      report(
        "hexadecimal numbers with an exponent are not part of swift-ml", at: range,
        notes: ["write the number in decimal digits"])
      return syntax.add(.invalid, range)
    }
    guard let magnitude = integerValue(digits),
      magnitude <= UInt64(Int64.max) + (isNegative ? 1 : 0)
    else {
      report("this number does not fit into an Int", at: range, notes: ["Int ends at \(Int64.max)"])
      return syntax.add(.invalid, range)
    }
    return syntax.add(.integer(magnitude: magnitude, isNegative: isNegative), range)
  }

  private func integerValue(_ digits: String) -> UInt64? {
    if digits.hasPrefix("0x") { return UInt64(digits.dropFirst(2), radix: 16) }
    if digits.hasPrefix("0o") { return UInt64(digits.dropFirst(2), radix: 8) }
    if digits.hasPrefix("0b") { return UInt64(digits.dropFirst(2), radix: 2) }
    return UInt64(digits)
  }
}
