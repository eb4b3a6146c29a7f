import LessonLanguage
import SourceText
import Testing

/// Whatever would trap in Swift is an error at its place.
@Suite("No trap is reachable") struct RobustnessTrapTests {
  @Test(
    "what has no result stops the program",
    arguments: [
      ("let a = Int.min\nlet b = -1\nprint(a / b)", "overflow"),
      ("let a = Int.min\nlet b = -1\nprint(a % b)", "overflow"),
      ("var a = Int.min\na /= -1\nprint(a)", "overflow"),
      ("var a = Int.min\na -= 1\nprint(a)", "overflow"),
      ("let a = Int.min\nprint(-a)", "overflow"),
      ("let a = Int.min\nprint(abs(a))", "overflow"),
      ("let a = Int.max\nprint(a * a)", "overflow"),
      ("let a = 0\nprint(1 / a)", "division by zero"),
      ("let a = 0\nprint(1 % a)", "division by zero"),
      ("let a = 0.0\nprint(Int(a / a))", ""),
      ("let a = 1e19\nprint(Int(a))", ""),
      ("let a = -1e19\nprint(Int(a))", ""),
      ("let a = 1.0\nlet b = 0.0\nprint(Int(a / b))", ""),
      ("let a = 3\nfor i in a..<1 { print(i) }", "range"),
      ("let a = 3\nprint((a...1).count)", "range"),
      ("let a = 1\nprint([1, 2][a...0])", "range"),
      ("let a = Int.min\nlet b = Int.max\nprint((a...b).count)", ""),
      ("let a = -1\nprint([1, 2][a])", "out of range"),
      ("let a = Int.max\nprint([1, 2][a])", "out of range"),
      ("var a = [1, 2]\nlet i = -1\na[i] = 2\nprint(a)", "out of range"),
      ("var a = [1, 2]\na.removeLast(3)\nprint(a)", ""),
      ("var a: [Int] = []\nprint(a.removeLast())", ""),
      ("var a: [Int] = []\nprint(a.removeFirst())", ""),
      ("var a = [1]\na.insert(1, at: -1)", ""),
      ("let a: Int? = nil\nprint(a!)", "nil"),
      ("let n = -1\nprint([Int](repeating: 0, count: n))", "negative"),
      ("let n = -1\nprint(String(repeating: \"a\", count: n))", ""),
      ("print(Array([1, 2, 3].prefix(-1)))", ""),
      ("print(Array([1, 2, 3].dropFirst(-1)))", ""),
      ("let n = 0\nfor i in stride(from: 0, to: 3, by: n) { print(i) }", ""),
      ("let n = 64\nprint(1 << n)", nil),
      ("let n = Int.min\nprint(1 << n, 1 >> n)", nil),
      ("let t = Tensor(zeros: [2, 3]) + Tensor(zeros: [4])", "[2, 3]"),
      ("let t = matmul(Tensor(zeros: [2, 3]), Tensor(zeros: [2, 3]))", "[2, 3]"),
      ("let t = Tensor(zeros: [2])[5]", ""),
      ("let t = Tensor(zeros: [2])[-3]", ""),
      ("let t = Tensor(zeros: [-2])", ""),
      ("let t = Tensor(zeros: [2, 2]).reshaped(to: [3])", ""),
      ("let t = Tensor(zeros: [2]).sum(axis: 9)", ""),
      ("let t = Tensor(zeros: [2]).item", ""),
      ("let t = Tensor(zeros: [0]).max()", ""),
      ("print(Tensor(zeros: [2]).gradient)", ""),
      ("print(Int.random(in: 3..<3))", ""),
    ])
  func trap(_ program: String, _ message: String?) {
    let errors = runInTime(program).diagnostics.filter { $0.severity == .error }
    guard let message else { return #expect(errors.isEmpty, "\(errors)") }
    #expect(errors.count == 1, "\(errors)")
    #expect(errors.first?.message.contains(message) ?? false, "\(errors)")
    #expect(errors.first?.range.isEmpty == false)
  }
}
