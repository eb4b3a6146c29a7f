/// A program that takes what it can get, and a part of the message that ends it.
struct HostileProgram: Sendable {
  let name: String
  let text: String
  let message: String

  private init(_ name: String, _ text: String, _ message: String) {
    (self.name, self.text, self.message) = (name, text, message)
  }

  static let all = steps + depth + tensors + values + shown + traps

  private static let steps = [
    HostileProgram("while true", "while true { }", stepsTooMany),
    HostileProgram(
      "loops in loops", "for i in 0..<1_000_000 { for j in 0..<1_000_000 { } }",
      stepsTooMany),
    HostileProgram(
      "products without end",
      "let m = Tensor(ones: [1000, 1000])\nwhile true { let _ = matmul(m, m) }", stepsTooMany),
    HostileProgram(
      "a graph that grows",
      "var x = variable(1)\nwhile true { x = x * 1.01 }", "take more than"),
  ]

  private static let depth = [
    HostileProgram(
      "a function that calls itself", "func f(_ n: Int) -> Int { f(n + 1) }\nprint(f(0))",
      "nested more than 1000 deep"),
    HostileProgram(
      "two that call each other",
      "func f(_ n: Int) -> Int { g(n) }\nfunc g(_ n: Int) -> Int { f(n) }\nprint(f(0))",
      "nested more than 1000 deep"),
    HostileProgram(
      "10^5 parentheses",
      "let x = " + String(repeating: "(", count: 100_000) + "1"
        + String(repeating: ")", count: 100_000), "nested more than 256 levels"),
    HostileProgram(
      "10^5 closures",
      "let f = " + String(repeating: "{", count: 100_000) + String(repeating: "}", count: 100_000),
      "nested more than 256 levels"),
  ]

  private static let tensors = [
    HostileProgram("2^40 elements", "let t = Tensor(zeros: [1 << 40])", "elements"),
    HostileProgram(
      "sizes that overflow", "let t = Tensor(zeros: [1 << 32, 1 << 32, 1 << 32])", "elements"),
    HostileProgram(
      "a tensor that doubles",
      "var t = Tensor(ones: [1000])\nwhile true { t = concatenate([t, t]) }",
      "tensors take more than 256 MiB"),
    HostileProgram(
      "broadcasting",
      "let a = Tensor(ones: [10_000, 1])\nlet b = Tensor(ones: [1, 10_000])\nlet c = a * b",
      "elements"),
    HostileProgram(
      "many tensors",
      "var a: [Tensor] = []\nwhile true { a.append(Tensor(zeros: [100_000])) }",
      "tensors take more than 256 MiB"),
  ]

  /// Each takes memory as fast as the language lets it. The last three make a million and more values
  /// inside each other, which are freed one inside the other.
  private static let values = [
    HostileProgram(
      "arrays in an array",
      "var a: [[Int]] = []\nwhile true { a.append([Int](repeating: 0, count: 1_000_000)) }",
      valuesTooLarge),
    HostileProgram(
      "copies of an array",
      "var a: [[Int]] = []\nlet b = [Int](repeating: 0, count: 999_000)\n"
        + "while true { var c = b\nc.append(1)\na.append(c) }", valuesTooLarge),
    HostileProgram(
      "copies of a text",
      "var a: [String] = []\nlet b = String(repeating: \"x\", count: 1_000_000)\n"
        + "while true { var c = b\nc += \"1\"\na.append(c) }", valuesTooLarge),
    HostileProgram(
      "copies of a dictionary",
      "var a: [[Int: Int]] = []\nvar d: [Int: Int] = [:]\nfor i in 0..<100_000 { d[i] = i }\n"
        + "while true { var c = d\nc[1] = 2\na.append(c) }", valuesTooLarge),
    HostileProgram(
      "a text that doubles", "var s = \"x\"\nwhile true { s += s }", "1048576 bytes"),
    HostileProgram(
      "closures in closures",
      "var f: () -> Int = { 1 }\nwhile true {\nlet g = f\nf = { g() + 1 }\n}", valuesTooLarge),
    HostileProgram(
      "structs in arrays in structs",
      "struct Node { var children: [Node] }\nvar n = Node(children: [])\n"
        + "while true { n = Node(children: [n]) }", valuesTooLarge),
    HostileProgram(
      "structs in closures in structs",
      "struct Node { var next: (() -> Node)? }\nvar n = Node(next: nil)\n"
        + "while true {\nlet m = n\nn = Node(next: { m })\n}", valuesTooLarge),
  ]

  private static let shown = [
    HostileProgram("printing without end", "while true { print(1) }", "prints more than 64 KiB"),
    HostileProgram(
      "figures without end", "while true { table([1, 2]) }", "at most 50 figures"),
  ]

  private static let traps = [
    HostileProgram("the least Int by -1", "let m = Int.min\nprint(m / -1)", "overflow"),
    HostileProgram("a number that is none", "let x = 0.0\nprint(Int(x / 0))", "Int"),
    HostileProgram("a range backwards", "let n = -1\nfor _ in 0..<n { }", "range"),
    HostileProgram("index -1", "let a = [1]\nlet i = -1\nprint(a[i])", "index"),
    HostileProgram(
      "shapes that do not fit", "print(Tensor(ones: [2]) + Tensor(ones: [3]))", "shapes"),
  ]

  private static let stepsTooMany = "the program runs for too long: more than "
  private static let valuesTooLarge = "error: the program's values take more than 256 MiB"
}
