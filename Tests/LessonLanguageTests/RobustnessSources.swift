/// A construct inside itself, over and over.
struct Nesting: CustomStringConvertible, Sendable {
  let description: String
  let before: String
  let open: String
  let middle: String
  let close: String
  /// Whether it ends by the limit on nesting, and not by another mistake.
  let isTooDeep: Bool

  init(
    _ description: String, _ before: String, _ open: String, _ middle: String = "1",
    _ close: String = "", tooDeep: Bool = true
  ) {
    self.description = description
    self.before = before
    self.open = open
    self.middle = middle
    self.close = close
    isTooDeep = tooDeep
  }

  func source(depth: Int) -> String {
    before + String(repeating: open, count: depth) + middle
      + String(repeating: close, count: depth) + "\n"
  }

  static let all =
    expressions + statements + types + patterns + [
      Nesting("interpolations", "let x = \"", "\\(\"", "1", "\")", tooDeep: false),
      Nesting("comments", "let x = ", "/*", "", "*/", tooDeep: false),
    ]

  private static let expressions = [
    Nesting("parentheses", "let x = ", "(", "1", ")"),
    Nesting("open parentheses", "let x = ", "("),
    Nesting("brackets", "let x = ", "[", "1", "]"),
    Nesting("open brackets", "let x = ", "["),
    Nesting("closures", "let x = ", "{ ", "1", " }"),
    Nesting("closures with a parameter", "let x = ", "{ x in ", "1", " }"),
    Nesting("closures that begin with a parenthesis", "let x = ", "{ ("),
    Nesting("unary minuses", "let x = ", "-(", "1", ")"),
    Nesting("negations", "let x = ", "!(", "true", ")"),
    Nesting("operators without operands", "let x = ", "- ", tooDeep: false),
    Nesting("ternaries on the right", "let x = ", "true ? 1 : "),
    Nesting("ternaries in the middle", "let x = ", "true ? ", "2", " : 1"),
    Nesting("members", "let x = 1", ".magnitude", ""),
    Nesting("method calls", "let x = [1]", ".map { $0 }", ""),
    Nesting("calls", "func f() { }\nlet x = f", "()", ""),
    Nesting("subscripts", "let a = [1]\nlet x = a", "[0]", ""),
    Nesting("calls as arguments", "print(", "abs(", "1", ")"),
    Nesting("exclamation marks", "let o: Int? = 1\nlet x = o", "!", ""),
    Nesting("question marks", "let o: Int? = 1\nlet x = o", "?", ".magnitude"),
    Nesting("elements of tuples", "let t = 1\nlet x = t", ".0", ""),
    Nesting("sums", "let x = ", "1 + "),
    Nesting("sums of strings", "let x = ", "\"a\" + ", "\"b\""),
    Nesting("conjunctions", "let x = ", "true && ", "true"),
    Nesting("defaults for nil", "let o: Int? = 1\nlet x = ", "o ?? "),
    Nesting("coercions", "let x = 1 ", "as Int ", ""),
    Nesting("assignments", "var a = 1\n", "a = "),
  ]

  private static let statements = [
    Nesting("ifs", "", "if true {\n", "print(1)\n", "}\n"),
    Nesting("else-ifs", "if true { print(1) }", " else if true { print(1) }", ""),
    Nesting("ifs as values", "let x = ", "if true { ", "1", " } else { 2 }"),
    Nesting("loops", "", "for i in 0..<1 {\n", "print(1)\n", "}\n"),
    Nesting("endless conditions", "", "while ", tooDeep: false),
    Nesting("switches", "", "switch 1 { default:\n", "print(1)\n", "}\n"),
    Nesting("blocks", "", "do {\n", "print(1)\n", "}\n"),
    Nesting("functions", "", "func f() {\n", "print(1)\n", "}\n"),
    Nesting("guards", "", "guard true else {\n", "print(1)\n", "}\n"),
    Nesting("deferred blocks", "", "defer {\n", "print(1)\n", "}\n"),
    Nesting("labels", "", "a: for b in 0..<1 {\n", "print(1)\n", "}\n"),
  ]

  private static let types = [
    Nesting("array types", "var x: ", "[", "Int", "]"),
    Nesting("optional types", "var x: Int", "?", ""),
    Nesting("function types", "var x: ", "() -> ", "Int"),
    Nesting("types in parentheses", "var x: ", "(", "Int", ")"),
    Nesting("types in angle brackets", "var x: ", "Array<", "Int", ">", tooDeep: false),
    Nesting("dictionary types", "var x: ", "[Int: ", "Int", "]"),
  ]

  private static let patterns = [
    Nesting("tuples of names", "let ", "(", "a", ") "),
    Nesting("tuples in a case", "switch 1 { case ", "(", "_", ") "),
    Nesting("optionals in a case", "switch 1 { case let a", "?", ": print(1)"),
    Nesting("lets in a case", "switch 1 { case ", "let ", "a: print(1)"),
    Nesting("cases in a case", "switch 1 { case ", ".a(", "b", ")"),
  ]
}

/// Much of the same, one after the other.
struct LongSource: CustomStringConvertible, Sendable {
  let description: String
  let text: String
  let hasErrors: Bool

  init(_ description: String, _ text: String, errors: Bool = true) {
    self.description = description
    self.text = text
    hasErrors = errors
  }

  private static let many = 100_000

  static let all =
    ["+-*/", "#", "\"", "`", "\\", "$", ":", ",", "@", ".", "}", "?", "= ", "\u{0}", "/*"]
    .map { LongSource("only \($0)", String(repeating: $0, count: many)) } + [
      LongSource("hashes and quotes", repeated(String(repeating: "#", count: 1000) + "\"", 300)),
      LongSource("digits", "let x = " + repeated("1", many)),
      LongSource("digits behind a point", "print(1." + repeated("1", many) + ")", errors: false),
      LongSource("a name", repeated("a", many) + "\n"),
      LongSource("a string", "let s = \"" + repeated("a", many) + "\"", errors: false),
      LongSource("wrong escapes", "let s = \"" + repeated("\\q", many) + "\""),
      LongSource("interpolations", "let s = \"" + repeated("\\(1)", many) + "\"", errors: false),
      LongSource("unterminated strings", repeated("print(\"\n", many)),
      LongSource("unknown names", repeated("unknown\n", many)),
      LongSource(
        "names and unknown names", numbered("let v%\n", 20_000) + repeated("v1x\n", 20_000)),
      LongSource("calls", repeated("print(1)\n", 20_000), errors: false),
      LongSource("variables", numbered("let v% = %\n", 20_000), errors: false),
      LongSource("functions", numbered("func f%() -> Int { % }\n", 10_000), errors: false),
      LongSource("overloads", repeated("func f(_ x: Int) -> Int { x }\n", 10_000)),
      LongSource("an array", "let x = [" + repeated("1, ", many) + "1]", errors: false),
      LongSource("arguments", "print(" + repeated("1, ", 20_000) + "1)", errors: false),
      LongSource("a tuple", "let x = (" + repeated("1, ", many) + "1)"),
      LongSource(
        "a switch", "switch 1 {\n" + numbered("case %: print(%)\n", 10_000) + "default: print(0) }",
        errors: false),
      LongSource(
        "properties", "struct S {\n" + numbered("var v% = 0\n", 5_000) + "}\nprint(S().v1)",
        errors: false),
      LongSource("imports", repeated("import X\n", many)),
    ]

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func numbered(_ line: String, _ count: Int) -> String {
    let parts = line.split(separator: "%", omittingEmptySubsequences: false)
    return (0..<count).map { parts.joined(separator: String($0)) }.joined()
  }
}

/// Random text from a seed, the same on each machine.
enum Garbage: CaseIterable {
  case bytes
  case printable
  case tokens
  case lines
  case keywords

  func text(seed: UInt64, count: Int) -> String {
    var random = RandomBits(state: seed)
    var bytes: [UInt8] = []
    while bytes.count < count { bytes += piece(&random) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func piece(_ random: inout RandomBits) -> [UInt8] {
    switch self {
    case .bytes: [UInt8(random.next(256))]
    case .printable: [UInt8(32 + random.next(95))]
    case .tokens: Array((Garbage.words[random.next(Garbage.words.count)] + " ").utf8)
    case .lines:
      Array(
        (Garbage.words[random.next(Garbage.words.count)] + (random.next(3) == 0 ? "\n" : " ")).utf8)
    case .keywords: Array((Garbage.reserved[random.next(Garbage.reserved.count)] + " ").utf8)
    }
  }

  private static let reserved = [
    "let", "var", "func", "if", "else", "for", "in", "while", "repeat", "switch", "case", "default",
    "struct", "enum", "init", "return", "break", "continue", "guard", "defer", "do", "self", "nil",
    "static", "mutating", "where", "as", "is", "true", "class", "import", "typealias", "inout",
  ]
  private static let words =
    reserved + [
      "(", ")", "{", "}", "[", "]", ",", ":", ";", ".", "=", "==", "+", "-", "*", "/", "?", "!",
      "...", "..<", "->", "&", "&&", "x", "y", "z", "1", "2.5", "\"s\"", "\"\\(x)\"", "$0", "@",
      "#", "`", "print", "map", "Int", "Double", "Tensor", "[Int]", "/*", "*/", "//", "\"\"\"",
    ]
}

/// A linear congruential generator, Knuth's constants of MMIX.
struct RandomBits {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}

/// A short program whose types, readings or code double at each step.
struct Explosion: CustomStringConvertible, Sendable {
  let description: String
  let text: String
  /// A part of its error; `nil` where it is no problem after all.
  let message: String?

  init(_ description: String, _ text: String, _ message: String?) {
    self.description = description
    self.text = text
    self.message = message
  }

  static let all = [
    Explosion(
      "tuples of tuples", "let a0 = (1, 1)\n" + steps(30) { "let a\($0 + 1) = (a\($0), a\($0))\n" },
      "a type cannot have more"),
    Explosion(
      "aliases of tuples",
      "typealias A0 = (Int, Int)\n" + steps(40) { "typealias A\($0 + 1) = (A\($0), A\($0))\n" },
      "a type cannot have more"),
    Explosion(
      "arrays of arrays", "let a0 = [1]\n" + steps(2000) { "let a\($0 + 1) = [a\($0)]\n" },
      "a type cannot have more"),
    Explosion(
      "closures that make tuples", "let a = [1]" + steps(40) { _ in ".map { ($0, $0) }" },
      "a type cannot have more"),
    Explosion(
      "default values",
      steps(40) { "struct S\($0) { var a = S\($0 + 1)()\nvar b = S\($0 + 1)() }\n" }
        + "struct S40 { var a = 1 }\nprint(S0().a.a.b.b.a)", "too large to run"),
    Explosion(
      "closures in closures",
      "let y = " + steps(30) { _ in "[1].map { a in " } + "a" + steps(30) { _ in " }" }, nil),
    Explosion(
      "closures in sums",
      "let y = " + steps(20) { _ in "[1].reduce(0) { a, b in a + b + " } + "1"
        + steps(20) { _ in " }" }, "too complex to check"),
    Explosion(
      "literals in parentheses",
      "let t: Tensor = 1\nlet y = " + steps(100) { _ in "(1 + " } + "t" + steps(100) { _ in ")" },
      nil),
    Explosion(
      "powers of powers",
      "let y = " + steps(60) { _ in "pow(" } + "2.0" + steps(60) { _ in ", 2)" }, nil),
    Explosion("a switch over many truth values", truthValues(20), "has to cover every value"),
  ]

  private static func steps(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map(line).joined()
  }

  private static func truthValues(_ count: Int) -> String {
    let type = [String](repeating: "Bool", count: count).joined(separator: ", ")
    let value = [String](repeating: "true", count: count).joined(separator: ", ")
    let cases = (0..<count).map { row in
      "case (" + (0..<count).map { $0 == row ? "true" : "_" }.joined(separator: ", ")
        + "): print(1)\n"
    }
    return "let a: (\(type)) = (\(value))\nswitch a {\n" + cases.joined() + "}\n"
  }
}
