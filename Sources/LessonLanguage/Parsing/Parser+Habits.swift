import SourceText

/// Statements as other languages write them. Each is reported once, with Swift's way of writing it,
/// and what it would have declared counts as known afterwards.
extension Parser {
  /// The statement that begins here, if it is none of Swift's: two words that Swift would not let
  /// stand side by side.
  mutating func parseForeignStatement(from start: Int) -> StatementID? {
    if isAt(.leftBrace), nesting == 1, !isDictionaryInBraces { return refuseBareBlock(from: start) }
    if isAt(.keyword), !beginsExpression {
      report("'\(word)' cannot begin a statement", at: token.range)
      skipLine()
      return syntax.add(.invalid, start..<max(start, previousEnd))
    }
    guard isAt(.identifier), !peek().startsLine else { return nil }
    switch peek().kind {
    case .identifier where peek(2).kind == .leftParenthesis && !peek(2).hasSpaceBefore:
      if isMisspelt(["func"]) {
        reportMisspelling(of: ["func"])
        return syntax.add(parseFunction(), start..<max(start, previousEnd))
      }
      if isForeignFunction(word) { return refuseFunction(from: start) }
      return refuseWord(from: start)
    case .identifier where peek(2).kind == .equals || isForeignType(word):
      return refuseDeclaration(from: start)
    case .identifier, .string, .integer, .floating: return refuseWord(from: start)
    default: return nil
    }
  }

  /// `{ … }` on the top level, which Swift would take for a closure.
  private mutating func refuseBareBlock(from start: Int) -> StatementID {
    report(
      "a statement cannot begin with '{'", at: token.range,
      notes: ["a block of its own is do { \u{2026} }"])
    return syntax.add(.block(parseBlock("'do'")), start..<max(start, previousEnd))
  }

  private var beginsExpression: Bool {
    switch word {
    case "else", "in", "is", "as", "where", "catch", "throws", "rethrows", "inout": false
    default: true
    }
  }

  private func isForeignType(_ word: String) -> Bool {
    ["int", "long", "float", "double", "bool", "string", "char", "auto", "const", "val"]
      .contains(word)
  }

  private func isMisspelt(_ words: [String]) -> Bool {
    nearestName(to: word, among: words) != nil
  }

  private mutating func reportMisspelling(of words: [String]) {
    let near = nearestName(to: word, among: words)
    report(
      "'\(word)' is not a word of Swift", at: token.range,
      notes: near.map { ["did you mean '\($0)'?"] } ?? [], replacement: near)
  }

  /// `def f(x): …`.
  private mutating func refuseFunction(from start: Int) -> StatementID {
    let name = text(peek())
    report(
      "'\(word)' is not a word of Swift", at: token.range,
      notes: ["Swift writes it as func \(name)(_ x: Double) -> Double { … }"])
    syntax.unreadNames.insert(name)
    let indentation = indentation(at: start)
    skipLine()
    skipIndented(beyond: indentation)
    return syntax.add(.invalid, start..<max(start, previousEnd))
  }

  /// What no type can have inside; the lines that belong to it are passed over.
  mutating func refuseMember() {
    if isAt(.identifier), isForeignFunction(word), peek().kind == .identifier {
      _ = refuseFunction(from: token.range.lowerBound)
      return
    }
    report(
      "expected a property, a method or 'init'", at: token.range,
      notes: isAt(.identifier) && peek().kind == .colon
        ? ["a property begins with 'var' or 'let'"] : [])
    noteNames()
    let indentation = indentation(at: token.range.lowerBound)
    skipLine()
    skipIndented(beyond: indentation)
  }

  private func isForeignFunction(_ word: String) -> Bool {
    ["def", "function", "fn", "fun"].contains(word)
  }

  /// `int x = 3`, `lett x = 3`.
  private mutating func refuseDeclaration(from start: Int) -> StatementID {
    let name = text(peek())
    let near = nearestName(to: word, among: ["let", "var"])
    report(
      "'\(word)' does not begin a declaration in Swift", at: token.range,
      notes: [
        near.map { "did you mean '\($0)'?" }
          ?? "Swift writes it as let \(name) = …, or var where it changes"
      ], replacement: near)
    syntax.unreadNames.insert(name)
    skipLine()
    return syntax.add(.invalid, start..<max(start, previousEnd))
  }

  /// `print "x"`, `retrun 3`.
  private mutating func refuseWord(from start: Int) -> StatementID? {
    let statements = [
      "return", "let", "var", "func", "struct", "enum", "import", "switch", "while",
    ]
    if word == "from" {
      report(
        "'from' is not a word of Swift", at: token.range,
        notes: ["lessons use SwiftML, which is imported by itself"])
      noteNames()
    } else if isCallable(word) {
      report(
        "what '\(word)' is given stands in parentheses", at: token.range,
        notes: [Habits.note(onName: word) ?? "Swift writes it as \(word)(…)"])
    } else if isMisspelt(statements) {
      reportMisspelling(of: statements)
      syntax.unreadNames.insert(text(peek()))
    } else {
      return nil
    }
    skipLine()
    return syntax.add(.invalid, start..<max(start, previousEnd))
  }

  private func isCallable(_ word: String) -> Bool {
    !Library.shared.functions(named: word).isEmpty || ["assert", "echo", "println"].contains(word)
  }

  /// The names up to the end of the line count as known: they belong to what could not be read.
  mutating func noteNames() {
    var distance = 0
    while peek(distance).kind != .end, distance == 0 || !peek(distance).startsLine {
      if peek(distance).kind == .identifier { syntax.unreadNames.insert(text(peek(distance))) }
      distance += 1
    }
  }

  /// What follows a whole statement on its line: why it cannot, and how Swift writes it.
  mutating func reportRunOn() {
    if isAt(.rightParenthesis) || isAt(.rightBracket) {
      report("this '\(word)' closes nothing", at: token.range)
      return
    }
    var note = "two statements on one line are separated by ';'"
    switch token.kind {
    case .comma: note = "several values stand in parentheses: (a, b)"
    case _ where isBehindConversion: note = "a number is converted by Int(x) or Double(x)"
    case .arrow: note = "the type of a function is (Double) -> Double"
    case .keyword where word == "if": note = "Swift writes it as condition ? a : b"
    case .keyword where word == "while": note = "Swift writes it as repeat { … } while condition"
    default: break
    }
    if isAtKeyword("catch") {
      report(
        "'catch' is not part of swift-ml", at: token.range,
        notes: ["check with 'if' what could go wrong"])
      return
    }
    report("expected a new line before '\(word)'", at: token.range, notes: [note])
  }

  /// `(Int) 3.5`.
  private var isBehindConversion: Bool {
    index > 2 && tokens[index - 1].kind == .rightParenthesis
      && tokens[index - 3].kind == .leftParenthesis
      && ["Int", "Double", "String", "int", "double", "float"].contains(text(tokens[index - 2]))
  }

  /// Why the bracket that ends a list is missing where something else stands.
  func notes(onMissing closing: Token.Kind) -> [String] {
    guard closing == .rightParenthesis || closing == .rightBracket, index > 0 else { return [] }
    if isInComment(closing == .rightBracket ? "]" : ")") {
      return ["'//' begins a comment: '/' divides"]
    }
    if token.startsLine { return [] }
    switch token.kind {
    case .keyword where word == "if": return ["Swift writes it as condition ? a : b"]
    case .identifier where tokens[index - 1].kind == .string && !token.hasSpaceBefore:
      return ["a quote inside a text is written \\\""]
    case .colon where closing == .rightBracket: return ["a part of an array is xs[0..<2]"]
    case .identifier, .integer, .floating, .string:
      let before = tokens[index - 1]
      if before.kind == .identifier, isCallable(text(before)) {
        return ["what '\(text(before))' is given stands in parentheses"]
      }
      return ["several values are separated by ','"]
    default: return []
    }
  }

  /// `f(10 // 3)`: whether the bracket that is missing stands in a comment behind the token before.
  private func isInComment(_ bracket: Unicode.Scalar) -> Bool {
    let line = bytes[previousEnd...].prefix { $0 != UInt8(ascii: "\n") }
    let comment = line.drop { $0 == UInt8(ascii: " ") }
    return comment.starts(with: "//".utf8) && comment.contains(UInt8(ascii: bracket))
  }

  /// `let x = 0,5`, `let a, b = 1, 2`: a value where the next name should stand; reported and passed over.
  mutating func refuseSecondValue() -> Bool {
    let next = peek()
    guard isAt(.comma),
      next.kind == .integer || next.kind == .floating || next.kind == .prefixOperator
    else { return false }
    let before = tokens[index - 1]
    if before.kind == .integer, next.kind == .integer, !next.hasSpaceBefore {
      let number = text(before) + "." + text(next)
      report(
        "the fraction of a number stands behind a point",
        at: before.range.lowerBound..<next.range.upperBound,
        notes: ["Swift writes it as \(number)"],
        replacement: number)
    } else {
      report(
        "expected a name", at: next.range, notes: ["several values stand in parentheses: (a, b)"])
    }
    skipLine()
    return true
  }

  /// `f(x) = …`, `my-name` and `x′`, where a name is declared: reported and passed over.
  mutating func refuseRest(ofName name: Name) -> Bool {
    guard !token.hasSpaceBefore else { return false }
    if isAt(.leftParenthesis) {
      report(
        "a function is declared by 'func'", at: name.range,
        notes: ["Swift writes it as func \(name.text)(_ x: Double) -> Double { \u{2026} }"])
    } else if isAt(.infixOperator) || isAt(.postfixOperator), word == "-" || isSymbol {
      report(
        "a name has no '\(word)'", at: token.range, notes: ["a name has letters, digits and '_'"])
    } else {
      return false
    }
    syntax.unreadNames.insert(name.text)
    skipLine()
    return true
  }
}
