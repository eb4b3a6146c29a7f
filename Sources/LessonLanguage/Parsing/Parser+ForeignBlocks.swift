import SourceText

/// Blocks without braces, as Python and C write them.
extension Parser {
  /// Reports that a block does not begin here, and reads what was meant by it: the indented lines
  /// after a `:`, or the statement on the same line.
  mutating func parseForeignBlock(_ what: String) -> [StatementID] {
    let place = isAt(.end) || token.startsLine ? previousEnd..<previousEnd : token.range
    report(
      "expected '{' after \(what)", at: place, notes: ["Swift puts every block between '{' and '}'"]
    )
    if token.startsLine || isAt(.end) { return [] }
    if isAt(.colon) {
      let indentation = indentation(at: token.range.lowerBound)
      advance()
      return parseIndented(beyond: indentation)
    }
    if isAt(.identifier), word == "then" {
      advance()
      if take(.leftBrace) { return parseStatements(untilBraceOf: "the block after \(what)") }
      return token.startsLine ? [] : [parseStatement()]
    }
    return isAtSimpleStatement ? [parseStatement()] : []
  }

  private var isAtSimpleStatement: Bool {
    switch token.kind {
    case .identifier, .integer, .floating, .string: true
    case .keyword: word == "return" || word == "break" || word == "continue"
    default: false
    }
  }

  /// The rest of the line, else the lines that stand further to the right.
  private mutating func parseIndented(beyond indentation: Int) -> [StatementID] {
    var statements: [StatementID] = []
    while !isAt(.end), !isAt(.rightBrace),
      !token.startsLine || self.indentation(at: token.range.lowerBound) > indentation
    {
      statements.append(parseStatement())
      endStatement()
    }
    return statements
  }

  mutating func skipIndented(beyond indentation: Int) {
    while !isAt(.end), !isAt(.rightBrace),
      self.indentation(at: token.range.lowerBound) > indentation
    {
      skipLine()
    }
  }

  /// The blanks at the beginning of the line of an offset.
  func indentation(at offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = start
    while end < offset, bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t") {
      end += 1
    }
    return end - start
  }

  /// `elif` in the place of `else if`.
  mutating func isAtElif() -> Bool {
    guard isAt(.identifier), ["elif", "elsif", "elseif"].contains(word) else { return false }
    report(
      "'\(word)' is not a word of Swift", at: token.range,
      notes: ["Swift writes it as else if"], replacement: "else if")
    return true
  }

  /// `for (int i = 0; i < 10; i++)`, `for i, x in …`: reports the head and reads the body.
  mutating func parseForeignFor() -> Statement.Kind {
    let note =
      isAt(.comma)
      ? "several names stand in parentheses: for (i, x) in …"
      : "Swift writes it as for i in 0..<n { … }"
    report("expected 'in' after the pattern of 'for'", at: token.range, notes: [note])
    let place = index
    while index > 0, !isAtKeyword("for") { index -= 1 }
    noteNames()
    index = place
    while !isAt(.leftBrace), !isAt(.end), !token.startsLine { advance() }
    return isAt(.leftBrace) ? .block(parseBlock("'for'")) : .invalid
  }

  /// Whether the head of a `for` has the three parts of C.
  var isForOfC: Bool {
    guard isAt(.leftParenthesis) else { return false }
    var distance = 1
    while true {
      let next = peek(distance)
      switch next.kind {
      case .semicolon: return true
      case .leftBrace, .end: return false
      default: if next.startsLine { return false }
      }
      distance += 1
    }
  }
}
