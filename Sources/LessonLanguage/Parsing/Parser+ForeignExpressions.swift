import SourceText

/// Expressions as other languages write them.
extension Parser {
  /// The expression that begins here, if it is none of Swift's.
  mutating func parseForeignPrimary() -> ExpressionID? {
    let next = peek()
    guard isAt(.identifier), !next.startsLine else { return nil }
    switch word {
    case "f", "F", "r", "b", "u":
      guard next.kind == .string, !next.hasSpaceBefore else { return nil }
      report(
        "a string has no letter before it in Swift", at: token.range,
        notes: ["any string takes values: \"x = \\(x)\""])
      advance()
      return parseStringLiteral()
    case "lambda" where next.kind == .identifier || next.kind == .colon:
      return refuseExpression(
        "'lambda' is not a word of Swift", note: "Swift writes it as { x in … }")
    case "function" where next.kind == .leftParenthesis && isParameterListBeforeBody:
      return refuseExpression(
        "'function' is not a word of Swift", note: "Swift writes it as { x in … }")
    case "new" where next.kind == .identifier:
      report("'new' is not a word of Swift", at: token.range, notes: ["leave it out: Type(…)"])
      advance()
      return parsePrimary()
    default: return nil
    }
  }

  /// Whether what follows in parentheses ends before a brace, as in `function (x) { … }`; `function(x)` may
  /// be the call of a function of that name. No list of parameters is longer than what is looked through.
  private var isParameterListBeforeBody: Bool {
    var depth = 0
    for distance in 1...64 {
      switch peek(distance).kind {
      case .leftParenthesis: depth += 1
      case .rightParenthesis:
        depth -= 1
        if depth == 0 { return peek(distance + 1).kind == .leftBrace }
      case .end: return false
      default: break
      }
    }
    return false
  }

  /// Reports what cannot be read and skips it, up to the end of the line or of what it stands in.
  mutating func refuseExpression(_ message: String, note: String) -> ExpressionID {
    let start = token.range.lowerBound
    report(message, at: token.range, notes: [note])
    var depth = 0
    repeat {
      switch token.kind {
      case .leftParenthesis, .leftBracket, .leftBrace: depth += 1
      case .rightParenthesis, .rightBracket, .rightBrace: depth -= 1
      default: break
      }
      if depth < 0 { break }
      advance()
    } while !isAt(.end) && (depth > 0 || !token.startsLine)
    return syntax.add(.invalid, start..<max(start, previousEnd))
  }

  /// `{"a": 1}`: a dictionary in braces.
  var isDictionaryInBraces: Bool {
    guard isAt(.leftBrace), !peek().startsLine || peek().kind == .string else { return false }
    return (peek().kind == .string || peek().kind == .integer) && peek(2).kind == .colon
  }

  /// `and`, `or` and their like between two values.
  var spelledOperator: String? {
    guard isAt(.identifier), !token.startsLine, token.hasSpaceBefore else { return nil }
    switch peek().kind {
    case .identifier, .integer, .floating, .leftParenthesis, .prefixOperator, .keyword:
      return peek().startsLine ? nil : Habits.spelled[word]
    default: return nil
    }
  }

  /// `not a`.
  var isAtNot: Bool {
    isAt(.identifier) && word == "not" && peek().hasSpaceBefore && !peek().startsLine
      && [.identifier, .leftParenthesis, .keyword].contains(peek().kind)
  }

  /// `axis=0` among the arguments of a call.
  mutating func parseLabelWithEquals() -> Name? {
    guard isAt(.identifier), peek().kind == .equals else { return nil }
    let name = Name(text: plain(word), range: token.range)
    advance()
    report(
      "the label of an argument ends in ':'", at: token.range,
      notes: ["Swift writes it as \(name.text): …"])
    advance()
    return name
  }
}
