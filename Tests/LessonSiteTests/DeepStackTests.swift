import LessonLanguage
import LessonSite
import SourceText
import Testing

@Suite("The deepest program has room") struct DeepStackTests {
  /// What stands around the call of a function by itself, as often as the language allows.
  struct Around: CustomStringConvertible, Sendable {
    let description: String
    let open: String
    let close: String
    /// How many functions one level calls: closures count as calls too.
    var callsPerLevel = 0
    var isExpression = true
    var levels = 200
  }

  @Test(
    "1,000 calls with deeply nested code around each",
    arguments: [
      Around(description: "parentheses", open: "(", close: ")"),
      Around(description: "sums", open: "(1 + ", close: ")", levels: 100),
      Around(description: "conditions", open: "(true ? ", close: " : 0)", levels: 80),
      Around(description: "calls of the library", open: "abs(", close: ")", levels: 100),
      Around(description: "calls", open: "same(", close: ")", callsPerLevel: 1, levels: 30),
      Around(
        description: "closures", open: "[1].map { _ in ", close: " }[0]", callsPerLevel: 1,
        levels: 30),
      Around(description: "arrays", open: "[", close: "][0]", levels: 80),
      Around(description: "interpolations", open: "\"\\(", close: ")\".count", levels: 20),
      Around(description: "ifs", open: "if true {\n", close: "}\n", isExpression: false),
      Around(description: "if lets", open: "if let p = o {\n", close: "}\n", isExpression: false),
      Around(description: "loops", open: "for _ in 0..<1 {\n", close: "}\n", isExpression: false),
      Around(
        description: "arrays gone through", open: "for _ in [1] {\n", close: "}\n",
        isExpression: false),
      Around(
        description: "endless loops", open: "while true {\n", close: "}\n", isExpression: false),
      Around(
        description: "repeats", open: "repeat {\n", close: "} while true\n", isExpression: false),
      Around(
        description: "switches", open: "switch 1 {\ncase 1:\n", close: "default: break\n}\n",
        isExpression: false),
      Around(
        description: "blocks", open: "do {\nlet o = 1\ntotal += o\n", close: "}\n",
        isExpression: false),
      Around(
        description: "deferring blocks", open: "do {\ndefer { total = 0 }\n", close: "}\n",
        isExpression: false),
    ])
  func deepProgram(_ around: Around) {
    let depth = 990 / (1 + around.callsPerLevel * around.levels)
    let open = String(repeating: around.open, count: around.levels)
    let close = String(repeating: around.close, count: around.levels)
    let body =
      around.isExpression
      ? "return \(open)f(n - 1)\(close)" : "\(open)return f(n - 1)\n\(close)return 0"
    let text = """
      func same(_ n: Int) -> Int { n }
      let o: Int? = 1
      var total = 0
      func f(_ n: Int) -> Int {
        if n == 0 { return 0 }
        \(body)
      }
      print(f(\(depth)))
      """
    let file = SourceFile(path: "deep.swift", text: text)
    let program = LessonProgram(cells: [ExcerptedText(wholeOf: file)])
    let result = onDeepStack { program.run() }
    let errors = result.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map { $0.rendered(in: file) }.joined())")
  }
}
