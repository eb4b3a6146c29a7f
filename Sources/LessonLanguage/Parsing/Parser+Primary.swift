import SourceText

extension Parser {
  mutating func parsePrimary() -> ExpressionID {
    let start = token.range.lowerBound
    if let foreign = parseForeignPrimary() { return foreign }
    switch token.kind {
    case .integer, .floating: return parseNumber(isNegative: false, from: start)
    case .string: return parseStringLiteral()
    case .identifier:
      let name = plain(word)
      advance()
      return syntax.add(.name(name), start..<previousEnd)
    case .closureArgument: return parseClosureArgument()
    case .leftParenthesis: return parseParentheses()
    case .leftBracket: return parseArrayLiteral()
    case .hash: return refuseHash()
    case .leftBrace where isDictionaryInBraces:
      return refuseExpression(
        "a dictionary stands in brackets", note: "Swift writes it as [\"a\": 1]")
    case .leftBrace where isInCondition && isBodyWithoutCondition:
      report("expected an expression", at: previousEnd..<previousEnd)
      return invalidHere()
    case .leftBrace where isInCondition:
      report(
        "a closure in the head of a statement needs parentheses", at: token.range,
        notes: ["write ({ \u{2026} })"])
      return parseClosure()
    case .leftBrace: return parseClosure()
    case .period:
      advance()
      if isAt(.integer) {
        report(
          "a number cannot begin with a point", at: start..<token.range.upperBound,
          notes: ["write 0.\(word)"])
        advance()
        return syntax.add(.invalid, start..<previousEnd)
      }
      if isAtKeyword("init") {
        let name = Name(text: word, range: token.range)
        advance()
        return syntax.add(.implicitMember(name), start..<previousEnd)
      }
      guard let name = expectName("the name of a member after '.'") else {
        return invalidHere()
      }
      return syntax.add(.implicitMember(name), start..<previousEnd)
    case .keyword: return parseKeywordExpression()
    case .unknown:
      advance()
      return syntax.add(.invalid, start..<previousEnd)
    default: return reportMissingExpression()
    }
  }

  /// `if {`, `if a && {`: what should stand before the body is missing.
  private var isBodyWithoutCondition: Bool {
    guard index > 0, [.keyword, .infixOperator].contains(tokens[index - 1].kind) else {
      return false
    }
    var (depth, distance) = (0, 0)
    repeat {
      switch peek(distance).kind {
      case .leftBrace: depth += 1
      case .rightBrace: depth -= 1
      case .end: return true
      default: break
      }
      distance += 1
    } while depth > 0
    let next = peek(distance)
    return next.startsLine || next.kind == .keyword
  }

  private mutating func parseKeywordExpression() -> ExpressionID {
    let start = token.range.lowerBound
    switch word {
    case "true", "false":
      let value = word == "true"
      advance()
      return syntax.add(.boolean(value), start..<previousEnd)
    case "nil":
      advance()
      return syntax.add(.nilLiteral, start..<previousEnd)
    case "self", "Self":
      let name = word
      advance()
      return syntax.add(.name(name), start..<previousEnd)
    case "if", "switch":
      let count = diagnostics.count
      let statement = outsideCondition { $0.parseStatement() }
      if diagnostics.count > count { return syntax.add(.invalid, start..<max(start, previousEnd)) }
      return syntax.add(.statement(statement), start..<max(start, previousEnd))
    default:
      if let refusal = refusedStatement() {
        _ = refuse(refusal, from: start)
        return syntax.add(.invalid, start..<max(start, previousEnd))
      }
      return reportMissingExpression()
    }
  }

  private mutating func reportMissingExpression() -> ExpressionID {
    let place = token.startsLine || isAt(.end) ? previousEnd..<previousEnd : token.range
    report(
      "expected an expression", at: place,
      notes: isAt(.colon) ? ["a whole axis is .all: X[.all, 0]"] : [])
    let consumes: Bool
    switch token.kind {
    case .rightParenthesis, .rightBracket, .rightBrace, .end, .comma: consumes = false
    default: consumes = !token.startsLine || index == 0 || place != token.range
    }
    if consumes, !token.startsLine || isAt(.infixOperator) || isAt(.postfixOperator) { advance() }
    if token.kind == .keyword, place == token.range { advance() }
    return syntax.add(.invalid, place)
  }

  private mutating func parseClosureArgument() -> ExpressionID {
    let start = token.range.lowerBound
    let number = Int(word.dropFirst()) ?? 0
    if closureArguments.isEmpty {
      report("'$\(number)' stands for an argument of a closure, and there is none", at: token.range)
    } else {
      let last = closureArguments.count - 1
      closureArguments[last] = max(closureArguments[last], number + 1)
    }
    advance()
    return syntax.add(.name("$\(number)"), start..<previousEnd)
  }

  private mutating func parseParentheses() -> ExpressionID {
    let start = token.range.lowerBound
    advance()
    let elements = parseArguments(until: .rightParenthesis)
    _ = expect(.rightParenthesis, "expected ')'")
    let range = start..<max(start, previousEnd)
    if elements.count == 1, elements[0].label == nil {
      return syntax.add(.parenthesized(elements[0].value), range)
    }
    return syntax.add(.tuple(elements), range)
  }

  private mutating func parseArrayLiteral() -> ExpressionID {
    let start = token.range.lowerBound
    advance()
    let kind = outsideCondition { $0.parseElements() }
    _ = expect(.rightBracket, "expected ']' to end the array")
    return syntax.add(kind, start..<max(start, previousEnd))
  }

  /// The elements of an array, or the pairs of a dictionary (`[:]` is one without any).
  private mutating func parseElements() -> Expression.Kind {
    if isAt(.colon), peek().kind == .rightBracket {
      advance()
      return .dictionary([])
    }
    var elements: [ExpressionID] = []
    var values: [ExpressionID] = []
    while !isAt(.rightBracket), !isAt(.end) {
      elements.append(parseExpression())
      if isAtKeyword("for") {
        _ = refuseExpression(
          "an array is not made by 'for' in Swift", note: "Swift writes it as xs.map { x in … }")
        return .invalid
      }
      if take(.colon) { values.append(parseExpression()) }
      guard take(.comma) else { break }
    }
    if values.isEmpty { return .array(elements) }
    if values.count != elements.count {
      report("every element of a dictionary needs its value after ':'", at: token.range)
      return .invalid
    }
    return .dictionary(zip(elements, values).map { (key: $0, value: $1) })
  }
}
