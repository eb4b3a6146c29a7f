import LessonLanguage

/// A program that takes more and more of something, under limits that it reaches soon.
struct GrowthCase: CustomStringConvertible, Sendable {
  let program: String
  /// A part of the error.
  let message: String
  let limits: Limits

  var description: String { program }

  init(_ program: String, _ message: String, _ change: (inout Limits) -> Void = { _ in }) {
    self.program = program
    self.message = message
    var limits = Limits()
    limits.steps = 1_000_000
    limits.tensorBytes = 16 << 20
    limits.elements = 20_000
    limits.textBytes = 20_000
    change(&limits)
    self.limits = limits
  }

  static let all = steps + calls + depth + texts + arrays + tensors + others

  private static let steps = [
    GrowthCase("while true { }", "more than 1000000 steps"),
    GrowthCase("repeat { } while true", "more than 1000000 steps"),
    GrowthCase("for i in 0... { let _ = i }", "more than 1000000 steps"),
    GrowthCase("for i in 0..<Int.max { let _ = i }", "more than 1000000 steps"),
    GrowthCase("print((0..<Int.max).max() ?? 0)", "more than 1000000 steps"),
    GrowthCase("print((0..<Int.max).reduce(0, +))", "more than 1000000 steps"),
    GrowthCase("print((0...).first { $0 < 0 } ?? 0)", "more than 1000000 steps"),
    GrowthCase("print((0..<Int.max).allSatisfy { $0 >= 0 })", "more than 1000000 steps"),
    GrowthCase("while true { defer { while true { } } }", "more than 1000000 steps"),
    GrowthCase(
      "let a = [Int](repeating: 0, count: 20000)\nwhile true { let _ = a.contains(1) }", "steps"),
    GrowthCase(
      "let a = [Int](repeating: 0, count: 20000)\nwhile true { let _ = a.sorted() }", "steps"),
    GrowthCase(
      "let s = String(repeating: \"x\", count: 20000)\nwhile true { let _ = s.count }", "steps"),
    GrowthCase(
      "let t = Tensor(ones: [300, 300])\nwhile true { let u = matmul(t, t) }", "steps"),
    GrowthCase("let t = Tensor(ones: [100, 100])\nwhile true { let u = t + t }", "steps"),
  ]

  private static let calls = [
    GrowthCase("func f() { f() }\nf()", "nested more than 1000 deep"),
    GrowthCase("func f() { g() }\nfunc g() { f() }\nf()", "nested more than 1000 deep"),
    GrowthCase(
      "var f: () -> Int = { 1 }\nf = { f() + 1 }\nprint(f())", "nested more than 1000 deep"),
    GrowthCase(
      "struct A { var b: Int { b + 1 } }\nprint(A().b)", "nested more than 1000 deep"),
    GrowthCase(
      "func f(_ n: Int) -> Int { [n].map { f($0 + 1) }[0] }\nprint(f(0))",
      "nested more than 1000 deep"),
  ]

  private static let depth = [
    GrowthCase(nested + "print(n)", "more than 100 deep") { $0.callDepth = 10 },
    GrowthCase(nested + "print(n == n)", "more than 100 deep") { $0.callDepth = 10 },
    GrowthCase(nested + "print([n].contains(n))", "more than 100 deep") { $0.callDepth = 10 },
  ]

  private static let nested =
    "struct N: Equatable { var c: [N] }\nvar n = N(c: [])\nfor _ in 0..<60 { n = N(c: [n]) }\n"

  private static let texts = [
    GrowthCase("var s = \"ab\"\nwhile true { s += s }", "20000 bytes"),
    GrowthCase("var s = \"ab\"\nwhile true { s = s + s }", "20000 bytes"),
    GrowthCase("var s = \"ab\"\nwhile true { s = \"\\(s)\\(s)\" }", "20000 bytes"),
    GrowthCase("var s = \"ab\"\nwhile true { s.append(s) }", "20000 bytes"),
    GrowthCase("let s = String(repeating: \"ab\", count: Int.max)", "20000 bytes"),
    GrowthCase("let a = Array(repeating: \"ab\", count: 20000)\nprint(a)", "20000 bytes"),
    GrowthCase("let a = Array(repeating: \"ab\", count: 20000).joined()", "20000 bytes"),
    GrowthCase(
      "let a = Array(repeating: Array(repeating: 1, count: 20000), count: 20000)\nprint(a)",
      "20000 bytes"),
  ]

  private static let arrays = [
    GrowthCase("var a = [1]\nwhile true { a += a }", "20000 elements"),
    GrowthCase("var a = [1]\nwhile true { a.append(1) }", "20000 elements"),
    GrowthCase("var a = [1]\nwhile true { a = a + a }", "20000 elements"),
    GrowthCase("var a = [1]\nwhile true { a.insert(1, at: 0) }", "1000 elements") {
      $0.elements = 1_000
    },
    GrowthCase("var a = [1]\nwhile true { a[0..<0] = a[0...] }", "20000 elements"),
    GrowthCase("let a = Array(0..<Int.max)", "20000 elements"),
    GrowthCase("let a = (0..<Int.max).map { $0 }", "20000 elements"),
    GrowthCase("let a = [Int](repeating: 0, count: Int.max)", "20000 elements"),
    GrowthCase(
      "var d = [0: 0]\nvar i = 0\nwhile true {\ni += 1\nd[i] = i\n}", "20000 pairs"),
    GrowthCase(
      "let a = Array(repeating: Array(repeating: 1, count: 20000), count: 20000)\nprint(a == a)",
      "cannot be compared"),
    GrowthCase(
      "let b = Array(repeating: 1, count: 20000)\n"
        + "let a = Array(repeating: b, count: 20000)\nprint(a.contains(b))",
      "cannot be compared"),
  ]

  private static let tensors = [
    GrowthCase(
      "var t = Tensor(zeros: [1])\nwhile true { t = concatenate([t, t]) }", "16 MiB"),
    GrowthCase(
      "var a: [Tensor] = []\nwhile true { a.append(Tensor(zeros: [1000, 100])) }", "16 MiB"),
    GrowthCase("var x = variable(1)\nwhile true { x = x * 1.5 }", "16 MiB"),
    GrowthCase(
      "let g = gradient(at: 1) { x in\nvar y = x\nwhile true { y = y * x }\nreturn y\n}", "16 MiB"),
    GrowthCase(
      "let t = Tensor(ones: [30000, 1])\nlet u = t • t.transposed()", "at most 33554432 elements"
    ) { $0.steps = 10_000_000 },
    GrowthCase("let t = Tensor(zeros: [1 << 40])", "33554432"),
    GrowthCase("let t = Tensor(zeros: [1 << 32, 1 << 32])", "33554432"),
    GrowthCase("let t = Tensor(zeros: [10000, 1]) + Tensor(zeros: [1, 10000])", "33554432"),
    GrowthCase(
      "let t = Tensor(ones: [1000, 1000])\nlet u = matmul(t, t)", "steps"),
  ]

  private static let others = [
    GrowthCase("while true { expect(1 == 2) }", "more than 100"),
    GrowthCase("while true { table([1]) }", "at most 50 figures"),
    GrowthCase("while true { print(\"abcdefgh\") }", "prints more than 64 KiB"),
  ]
}
