import LessonLanguage

extension LimitCase {
  static let all = steps + calls + sizes + tensors + shown

  private static let steps = [
    LimitCase(
      "turns of a loop", "for i in 0..<% { }", most: 1000, "more than 1000 steps", at: "0..<%"
    ) { $0.steps = 1000 },
    LimitCase(
      "turns of a loop beyond one portion of steps", "for i in 0..<% { }", most: 1_000_000,
      "more than 1000000 steps", at: "0..<%"
    ) { $0.steps = 1_000_000 },
    LimitCase(
      "turns of while", "var i = 0\nwhile i < % { i += 1 }", most: 1000, "more than 1000 steps",
      at: "while i < % { i += 1 }"
    ) { $0.steps = 1000 },
    LimitCase(
      "elements that are looked at", "let a = Array(0..<%)\nlet b = a.contains(-1)", most: 100,
      "more than 200 steps", at: "a.contains(-1)"
    ) { $0.steps = 200 },
  ]

  private static let calls = [
    LimitCase(
      "calls", "func f(_ n: Int) -> Int { if n > 1 { return f(n - 1) }\nreturn 0 }\nprint(f(%))",
      most: 1000, "nested more than 1000 deep", at: "f(n - 1)")
  ]

  private static let sizes = [
    LimitCase(
      "elements of an array", "let a = [Int](repeating: 0, count: %)", most: 1_000_000,
      "1000000 elements", at: "[Int](repeating: 0, count: %)"),
    LimitCase(
      "appended elements", "var a = [Int]()\nfor _ in 0..<% { a.append(1) }",
      most: 1000, "1000 elements", at: "a.append(1)"
    ) { $0.elements = 1000 },
    LimitCase(
      "elements put in for a slice", "var a = [1, 2]\na[0..<0] = Array(0..<(% - 2))[0...]",
      most: 1000, "1000 elements", at: "a[0..<0]"
    ) { $0.elements = 1000 },
    LimitCase(
      "pairs of a dictionary", "var d = [Int: Int]()\nfor i in 0..<% { d[i] = i }",
      most: 1000, "1000 pairs", at: "d[i]"
    ) { $0.elements = 1000 },
    LimitCase(
      "updated pairs", "var d = [Int: Int]()\nfor i in 0..<% { _ = d.updateValue(i, forKey: i) }",
      most: 1000, "1000 pairs", at: "d.updateValue(i, forKey: i)"
    ) { $0.elements = 1000 },
    LimitCase(
      "bytes of a text", "var s = String(repeating: \"x\", count: % - 1)\ns += \"y\"",
      most: 1_048_576, "1048576 bytes", at: "s += \"y\""),
    LimitCase(
      "bytes of an interpolation",
      "let s = String(repeating: \"x\", count: % - 1)\nlet t = \"\\(s)y\"", most: 1_048_576,
      "1048576 bytes", at: "s"),
    LimitCase(
      "bytes of texts that are joined",
      "let s = Array(repeating: \"xy\", count: %).joined(separator: \"z\")", most: 1000,
      "3000 bytes", at: "Array(repeating: \"xy\", count: %).joined(separator: \"z\")"
    ) { $0.textBytes = 3000 },
    LimitCase(
      "bytes in capitals", "let s = String(repeating: \"ß\", count: %).uppercased()", most: 500,
      "1000 bytes", at: "String(repeating: \"ß\", count: %)"
    ) { $0.textBytes = 1000 },
  ]

  private static let tensors = [
    LimitCase(
      "tensors",
      "let t = Tensor(zeros: [%])", most: 1 << 17, "tensors take more than 1 MiB",
      at: "Tensor(zeros: [%])"
    ) { $0.tensorBytes = 1 << 20 },
    LimitCase(
      "several tensors", "var a: [Tensor] = []\nfor _ in 0..<% { a.append(Tensor(zeros: [1000])) }",
      most: 131, "tensors take more than 1 MiB", at: "Tensor(zeros: [1000])"
    ) { $0.tensorBytes = 1 << 20 },
    LimitCase(
      "the elements of one tensor", "let t = Tensor(zeros: [%])", most: 1 << 25,
      "at most 33554432 elements", at: "Tensor(zeros: [%])"),
  ]

  private static let shown = [
    LimitCase(
      "printed text", "print(String(repeating: \"x\", count: %))", most: (64 << 10) - 1,
      "prints more than 64 KiB", at: "print(String(repeating: \"x\", count: %))"),
    LimitCase(
      "figures", "for i in 0..<% { table([1, 2]) }", most: 50, "at most 50 figures",
      at: "table([1, 2])"),
    LimitCase(
      "cells of a table", "table(Tensor(zeros: [1, %]))", most: 10_000, "at most 10000 points",
      at: "table(Tensor(zeros: [1, %]))"),
    LimitCase(
      "nodes of a circuit",
      "var x = variable(1)\nfor _ in 0..<(% - 1) { x = exp(x) }\ngraph(x)", most: 10_000,
      "at most 10000 points", at: "graph(x)"),
  ]
}
