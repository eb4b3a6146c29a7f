import SourceText

/// Statements as other languages write them. Each is reported once, with Swift's way of writing it,
/// and what it would have declared counts as known afterwards.
extension Parser {
  /// The statement that begins here, if it is none of Swift's: two words that Swift would not let
  /// stand side by side.
  mutating func parseForeignStatement(from start: Int) -> StatementID? {
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
      if ["def", "function", "fn", "fun"].contains(word) { return refuseFunction(from: start) }
      return refuseWord(from: start)
    case .identifier where peek(2).kind == .equals || isForeignType(word):
      return refuseDeclaration(from: start)
    case .identifier, .string, .integer, .floating: return refuseWord(from: start)
    default: return nil
    }
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
    var note = "two statements on one line are separated by ';'"
    switch token.kind {
    case .comma: note = "several values stand in parentheses: (a, b)"
    case .at: note = Habits.note(onOperator: "@") ?? note
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
}
