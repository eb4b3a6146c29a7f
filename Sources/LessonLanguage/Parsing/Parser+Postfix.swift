extension Parser {
  /// A primary expression with the calls, subscripts and members that follow it.
  mutating func parsePostfix() -> ExpressionID {
    parsePostfix(after: parsePrimary())
  }

  mutating func parsePostfix(after primary: ExpressionID) -> ExpressionID {
    var expression = primary
    var isChain = false
    let outer = nesting
    defer { nesting = outer }
    // A long chain is a deep tree.
    while deepen() {
      if isAt(.postfixOperator), word == "?" {
        advance()
        expression = add(.unwrapInChain(expression), from: primary)
        isChain = true
      } else if let next = parseSuffix(of: expression) {
        expression = next
      } else {
        break
      }
    }
    return isChain ? add(.optionalChain(expression), from: primary) : expression
  }

  private mutating func parseSuffix(of base: ExpressionID) -> ExpressionID? {
    switch token.kind {
    case .period: return parseMember(of: base)
    case .leftParenthesis where !token.startsLine && !token.hasSpaceBefore:
      return parseCall(base)
    case .leftBracket where !token.startsLine && !token.hasSpaceBefore:
      advance()
      let arguments = parseArguments(until: .rightBracket)
      _ = expect(.rightBracket, "expected ']' after the index")
      return add(.element(of: base, arguments: arguments), from: base)
    case .leftBrace where !token.startsLine && isCallable(base) && takesTrailingClosure():
      return parseTrailingClosures(base, [])
    case .postfixOperator where word == "!":
      advance()
      return add(.forceUnwrap(base), from: base)
    case .postfixOperator where word == "++" || word == "--":
      report(
        "unknown operator '\(word)'", at: token.range,
        notes: Habits.note(onOperator: word).map { [$0] } ?? [])
      advance()
      return add(.invalid, from: base)
    case .postfixOperator where word == "...":
      advance()
      return add(.partialRange(.from, base), from: base)
    default: return nil
    }
  }

  private mutating func add(_ kind: Expression.Kind, from base: ExpressionID) -> ExpressionID {
    let start = syntax[base].range.lowerBound
    return syntax.add(kind, start..<max(start, previousEnd))
  }

  /// `f { … }` calls; `3 { … }` does not.
  private func isCallable(_ base: ExpressionID) -> Bool {
    switch syntax[base].kind {
    case .name, .member, .implicitMember: true
    default: false
    }
  }

  /// Whether the brace here begins a closure. In the head of `if`, `for` and `switch` it begins the
  /// body, unless something on the same line comes after its partner: Swift takes that for a
  /// closure, some of it with a warning; here it is reported.
  private mutating func takesTrailingClosure() -> Bool {
    guard isInCondition else { return true }
    var depth = 0
    var distance = 0
    repeat {
      switch peek(distance).kind {
      case .leftBrace: depth += 1
      case .rightBrace: depth -= 1
      case .end: return false
      default: break
      }
      distance += 1
    } while depth > 0
    let next = peek(distance)
    switch next.kind {
    case .leftBrace where !next.startsLine, .infixOperator where !next.startsLine,
      .period where peek(distance + 1).kind == .identifier:
      break
    default: return false
    }
    report(
      "a closure in the head of a statement needs parentheses", at: token.range,
      notes: ["write f({ \u{2026} }), or put the whole call into parentheses"])
    return true
  }

  private mutating func parseMember(of base: ExpressionID) -> ExpressionID {
    advance()
    if isAt(.integer), let position = Int(word) {
      advance()
      return add(.tupleElement(of: base, position), from: base)
    }
    if isAtKeyword("init") {
      let name = Name(text: word, range: token.range)
      advance()
      return add(.member(of: base, name), from: base)
    }
    if case .integer = syntax[base].kind, !isAt(.identifier) {
      let place = syntax[base].range.lowerBound..<previousEnd
      report("a number cannot end in a point", at: place, notes: ["write a 0 after it"])
      return add(.invalid, from: base)
    }
    guard let name = expectName("the name of a member after '.'") else { return base }
    return add(.member(of: base, name), from: base)
  }

  private mutating func parseCall(_ callee: ExpressionID) -> ExpressionID {
    advance()
    let arguments = parseArguments(until: .rightParenthesis, isCall: true)
    _ = expect(.rightParenthesis, "expected ')' after the arguments")
    if isAt(.leftBrace), !token.startsLine, takesTrailingClosure() {
      return parseTrailingClosures(callee, arguments)
    }
    return add(.call(callee: callee, arguments: arguments), from: callee)
  }

  private mutating func parseTrailingClosures(_ callee: ExpressionID, _ given: [Argument])
    -> ExpressionID
  {
    // The label of the first trailing closure is left out; the checker finds its parameter.
    var arguments = given + [Argument(label: trailingLabel, value: parseClosure())]
    while isAt(.identifier), peek().kind == .colon, peek(2).kind == .leftBrace {
      let label = Name(text: plain(word), range: token.range)
      advance()
      advance()
      arguments.append(Argument(label: label, value: parseClosure()))
    }
    return add(.call(callee: callee, arguments: arguments), from: callee)
  }

  /// Marks the argument that was written behind the parentheses.
  private var trailingLabel: Name {
    Name(text: trailingClosureLabel, range: token.range.lowerBound..<token.range.lowerBound)
  }

  /// The arguments between brackets, which are read by whoever calls.
  mutating func parseArguments(until closing: Token.Kind, isCall: Bool = false) -> [Argument] {
    let wasInCondition = isInCondition
    isInCondition = false
    defer { isInCondition = wasInCondition }
    var arguments: [Argument] = []
    while !isAt(closing), !isAt(.end) {
      let label = parseLabel() ?? (isCall ? parseLabelWithEquals() : nil)
      arguments.append(Argument(label: label, value: parseArgumentValue(until: closing)))
      if isAt(.semicolon), !token.startsLine {
        report("',' stands between values, ';' between statements", at: token.range)
        advance()
        continue
      }
      guard take(.comma) else { break }
    }
    return arguments
  }

  private mutating func parseLabel() -> Name? {
    guard isAt(.identifier) || isAt(.keyword), peek().kind == .colon else { return nil }
    let name = Name(text: plain(word), range: token.range)
    advance()
    advance()
    return name
  }

  /// An operator may stand in the place of a function: `reduce(0, +)`.
  private mutating func parseArgumentValue(until closing: Token.Kind) -> ExpressionID {
    let isOperator =
      isAt(.infixOperator) || isAt(.prefixOperator) || isAt(.postfixOperator)
    if isOperator, peek().kind == .comma || peek().kind == closing {
      let name = word
      advance()
      let end = previousEnd
      return syntax.add(.operatorFunction(name), (end - name.utf8.count)..<end)
    }
    return parseExpression()
  }
}

/// Stands for the label of a trailing closure; no name can be written like this.
let trailingClosureLabel = "{"
