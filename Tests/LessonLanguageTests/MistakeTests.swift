import LessonLanguage
import SourceText
import Testing

@Suite("Mistakes of learners") struct MistakeTests {
  @Test("ten mistakes give ten messages, each at its place")
  func tenMistakes() {
    let messages = messages(
      of: """
        let rate = 0.1
        rate = 0.2
        var total = 0.0
        for x in [1.0, 2.0] {
          totl += x
        }
        let count: Int = 2.5
        print(total / count)
        func scale(_ x: Double, by factor: Double) -> Double {
          if x > 0 { return x * factor }
        }
        print(scale(2, factor: 3))
        let W: Tensor = [[1, 2], [3, 4]]
        print(sofmax(W))
        print(W.shpe)
        if total = 3 { print("three") }
        let power = 2 ** 3
        print "done"
        """)
    #expect(
      messages == [
        "2:1: cannot assign to value: 'rate' is a 'let' constant",
        "5:3: cannot find 'totl' in scope",
        "7:18: cannot convert value of type 'Double' to type 'Int'",
        "8:13: binary operator '/' cannot be applied to operands of type 'Double' and 'Int'",
        "9:6: missing return in a function expected to return 'Double'",
        "12:16: incorrect argument label 'factor:' in call to 'scale' (expected 'by:')",
        "14:7: cannot find 'sofmax' in scope",
        "15:9: value of type 'Tensor' has no member 'shpe'",
        "16:4: '=' gives a value and is no condition",
        "17:15: unknown operator '**'",
        "18:1: what 'print' is given stands in parentheses",
      ])
  }

  @Test(
    "blocks of Python",
    arguments: [
      (
        "let x = 3\nif x > 2:\n    print(x)\nelif x > 1:\n    print(y)\nelse:\n  print(x)\nprint(z)",
        [
          "2:9: expected '{' after the condition of 'if'", "4:1: 'elif' is not a word of Swift",
          "4:11: expected '{' after the condition of 'if'", "5:11: cannot find 'y' in scope",
          "6:5: expected '{' after 'else'", "8:7: cannot find 'z' in scope",
        ]
      ),
      (
        "for i in 0..<3:\n    print(i)\n    print(i + 1)\nprint(i)",
        [
          "1:15: expected '{' after the sequence of 'for'", "4:7: cannot find 'i' in scope",
        ]
      ),
      (
        "def f(x):\n    y = x\n    return y\nprint(f(2))\nprint(y)",
        ["1:1: 'def' is not a word of Swift", "5:7: cannot find 'y' in scope"]
      ),
      (
        "while true: break\nprint(a)",
        [
          "1:11: expected '{' after the condition of 'while'", "2:7: cannot find 'a' in scope",
        ]
      ),
      (
        "import numpy as np\nfrom math import sqrt\nlet a = np.zeros(3)",
        ["1:8: 'numpy' cannot be imported", "2:1: 'from' is not a word of Swift"]
      ),
    ])
  func blocksOfPython(_ code: String, _ expected: [String]) {
    #expect(messages(of: code) == expected)
  }

  @Test(
    "what begins no statement is said once and passed over",
    arguments: [
      ("if 3 > 2 && {\n  print(1)\n}", "expected an expression"),
      ("else { }", "'else' cannot begin a statement"), ("in", "'in' cannot begin a statement"),
      ("print(1)\nwhere 2\nprint(x)", "'where' cannot begin a statement"),
      (")\nprint(1)", "expected an expression"), ("]", "expected an expression"),
      ("case 1: print(1)", "'case' here is not part of swift-ml"), (",", "expected an expression"),
    ])
  func passedOver(_ code: String, _ message: String) {
    #expect(messages(of: code).contains { $0.hasSuffix(message) })
  }

  @Test(
    "what was declared by something that cannot be read counts as known",
    arguments: [
      "class Model { }\nlet m = Model()\nprint(m)", "int n = 3\nprint(n)",

      "for i, x in [(1, 2)] { print(i, x) }", "for (int i = 0; i < 3; i++) { print(i) }",
      "func f(x) { return x }\nprint(f(1))", "n = 3\nn = 4\nprint(n)",
    ])
  func oneMistakeOneMessage(_ code: String) {
    #expect(messages(of: code).count == 1, "\(messages(of: code))")
  }

  @Test(
    "a brace that is never closed is told at its place, and nothing else",
    arguments: [
      ("for i in 0..<3 {\n  print(i)\nprint(x)", "1:16"),
      ("func f() -> Int {\n  if true {\n    return 1\n  return 0\n}\nprint(f())", "2:11"),
      ("func f() {\n  if true {\n    print(1)\n}\nlet q = 3\nprint(q)", "2:11"),
      ("struct P {\n  var x = 1\n  func f() -> Int {\n    x\n}\nprint(P().f())", "3:19"),
      ("let f = { (x: Double) in\n  x * 2\nprint(f(2))", "1:9"),
      ("let xs = [1].map({ $0 * 2 )\nprint(xs)", "1:18"),
      ("if true {\n  print(1)\nelse {\n  print(2)\n}", "1:9"),
      ("if true {\nprint(1)\n}\nfor i in 0..<3 {\nprint(i)", "4:16"),
      ("switch 3 {\ncase 1:\n  print(1)\ndefault:\n  print(2)\nlet q = 3", "1:10"),
    ])
  func openBrace(_ code: String, _ place: String) {
    #expect(messages(of: code) == [place + ": this '{' is never closed"])
  }

  @Test("of several braces that are never closed each is told, where the indentation shows them")
  func openBraces() {
    let code =
      "func a() {\n  if true {\n    print(1)\n}\nfunc b() {\n  if true {\n    print(2)\n}\nb()"
    #expect(
      messages(of: code) == [
        "2:11: this '{' is never closed", "6:11: this '{' is never closed",
      ])
    let inside = "struct A {\n  func f() {\n    print(1)\nlet a = A()\nprint(a)"
    #expect(
      messages(of: inside) == [
        "1:10: this '{' is never closed", "2:12: this '{' is never closed",
      ])
  }

  @Test(
    "a text that is broken over two lines is one mistake",
    arguments: [
      ("let s = \"hello\nworld\"\nprint(s)", ["1:9"]), ("print(\"hello\n  you\")", ["1:7"]),
      ("print(\"hello\nworld\")\nlet a: Int = 2.5", ["1:7", "3:14"]),
      ("print(\"a)\nprint(\"b)", ["1:7", "2:7"]), ("print(\"a)\nprint(\"b\")", ["1:7"]),
    ])
  func brokenText(_ code: String, _ places: [String]) {
    #expect(messages(of: code).map { String($0.prefix { $0 != " " }.dropLast()) } == places)
  }

  @Test("a brace that is never closed belongs to its cell, and what the cell declares is known")
  func openBraceOfACell() {
    let cells = [
      "func half(_ x: Double) -> Double {\n  if x > 0 {\n    return x / 2\n  return 0\n}",
      "let rate = half(3)\nfor i in 0..<2 {\n  print(i)\nlet later = 2",
      "print(rate, later, half(1))\nprint(unknown)",
    ]
    #expect(
      messages(of: cells) == [
        "2:12: this '{' is never closed", "7:16: this '{' is never closed",
        "11:7: cannot find 'unknown' in scope",
      ])
  }

  @Test("a text without an end may hold the brace that is missing")
  func braceInAText() {
    #expect(messages(of: "if true { print(\"a) }") == ["1:17: unterminated string literal"])
  }
}

/// The errors of a program as `line:column: message`.
private func messages(of code: String) -> [String] { messages(of: [code]) }

/// The errors of a lesson, its cells one below the other.
private func messages(of cells: [String]) -> [String] {
  let file = SourceFile(path: "program.swift", text: cells.joined(separator: "\n"))
  var line = 1
  let texts = cells.map { cell in
    var text = ExcerptedText()
    for _ in cell.split(separator: "\n", omittingEmptySubsequences: false) {
      text.append(file.lineRange(line), of: file)
      line += 1
    }
    return text
  }
  let result = LessonProgram(cells: texts).run()
  return result.diagnostics.filter { $0.severity == .error }.map { error in
    let place = file.position(at: error.range.lowerBound)
    return "\(place.line):\(place.column): \(error.message)"
  }
}
