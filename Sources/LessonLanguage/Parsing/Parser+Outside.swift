/// What Swift has and lessons do not, refused by name.
struct Refusal {
  let construct: String
  let advice: String
  var isPlural = false
}

extension Parser {
  /// The construct of Swift, outside the subset, that begins here.
  func refusedStatement() -> Refusal? {
    if isAt(.hash) {
      return Refusal(
        construct: "'#' directives and macros", advice: adviceOnHash, isPlural: true)
    }
    guard isAt(.keyword) || isAt(.identifier) else { return nil }
    let isDeclaration = isAt(.identifier) && peek().kind == .identifier && !peek().startsLine
    switch word {
    case "infix" where isOperatorDeclaration, "prefix" where isOperatorDeclaration,
      "postfix" where isOperatorDeclaration:
      return Refusal(
        construct: "operators of your own", advice: "write a function with a name", isPlural: true)
    case "indirect" where peek().kind == .keyword:
      return Refusal(construct: "'indirect'", advice: "a case may hold an array of its own type")
    case "actor" where isDeclaration:
      return Refusal(construct: "'actor'", advice: "a lesson runs on one thread")
    case "class", "protocol", "extension", "associatedtype", "operator", "precedencegroup",
      "throw", "try", "subscript", "deinit", "super":
      return Refusal(construct: "'\(word)'", advice: Parser.advice[word] ?? "use a function")
    case "static", "case", "default":
      return Refusal(construct: "'\(word)' here", advice: "it belongs into a type or a 'switch'")
    case "indirect", "lazy", "weak", "unowned", "async", "await":
      guard isAt(.identifier), peek().kind == .keyword || peek().kind == .identifier,
        !peek().startsLine
      else { return nil }
      return Refusal(construct: "'\(word)'", advice: "leave it out")
    default: return nil
    }
  }

  private var isOperatorDeclaration: Bool {
    peek().kind == .keyword && text(peek()) == "operator"
  }

  /// `@name` and `@name(…)`: reported and skipped, so that the declaration behind it is read.
  mutating func skipAttributes() {
    while isAt(.at) {
      report(
        "attributes are not part of swift-ml", at: token.range, notes: ["leave the attribute out"])
      advance()
      skipWordWithArguments()
    }
  }

  /// `#line`, `#available(…)` in the place of a value.
  mutating func refuseHash() -> ExpressionID {
    let start = token.range.lowerBound
    report(
      "'#' directives and macros are not part of swift-ml", at: token.range,
      notes: [adviceOnHash])
    advance()
    skipWordWithArguments()
    return syntax.add(.invalid, start..<max(start, previousEnd))
  }

  /// Quarto's cells in Python have their options behind `#|`.
  private var adviceOnHash: String {
    text(peek()).hasPrefix("|")
      ? "options of a cell begin with '//|'" : "a lesson has one version of its code"
  }

  private mutating func skipWordWithArguments() {
    if isAt(.identifier) || isAt(.keyword) { advance() }
    guard isAt(.leftParenthesis), !token.hasSpaceBefore else { return }
    while !isAt(.rightParenthesis), !isAt(.end) { advance() }
    advance()
  }

  private static let advice: [String: String] = [
    "class": "use functions and values",
    "protocol": "write a function for each type that needs it",
    "extension": "write a function that takes the value",
    "subscript": "write a method",
    "throw": "check with 'if' what could go wrong",
    "try": "functions of the library need no 'try'",
  ]

  /// Skips `#if … #endif` up to its last line.
  private mutating func skipToEndOfCondition() {
    while !isAt(.end), !(isAt(.hash) && text(peek()) == "endif") { advance() }
  }

  /// Reports a construct and skips it, its braces included.
  mutating func refuse(_ refusal: Refusal, from start: Int) -> StatementID {
    let range = token.range
    let verb = refusal.isPlural ? "are" : "is"
    report(
      "\(refusal.construct) \(verb) not part of swift-ml", at: range, notes: [refusal.advice])
    if peek().kind == .identifier { syntax.unreadNames.insert(text(peek())) }
    if isAt(.hash), text(peek()) == "if" { skipToEndOfCondition() }
    skipLine()
    return syntax.add(.invalid, start..<max(start, previousEnd))
  }
}
