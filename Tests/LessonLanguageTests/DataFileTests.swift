import LessonLanguage
import SourceText
import SwiftML
import Testing

/// What a program needs of its surroundings, and what its errors say of numbers.
@Suite("Files of data come in from outside") struct DataFileTests {
  private func run(_ text: String, _ files: DataFiles) -> ProgramResult {
    let file = SourceFile(path: "program.swift", text: text)
    return LessonProgram(cells: [ExcerptedText(wholeOf: file)]).run(files: files)
  }

  private let text = """
    let data = loadCSV("data/points.csv", label: "class")
    print(data.inputs, data.labels, data.classNames)
    """

  @Test func reads() {
    let files = DataFiles { path in path == "data/points.csv" ? "x,class\n1,a\n2,b\n3,a\n" : "" }
    let result = run(text, files)
    #expect(result.diagnostics == [])
    #expect(result.plainText == "[[1.0], [2.0], [3.0]] [0, 1, 0] [\"a\", \"b\"]\n")
  }

  @Test func anErrorHasThePlaceOfTheCall() {
    let missing = run(text, .none).diagnostics
    #expect(missing.map(\.message) == ["there is no file data/points.csv"])
    #expect(missing.map(\.range.lowerBound) == [11])
    let broken = run(text, DataFiles { _ in "x,class\nmany,a\n" }).diagnostics
    #expect(
      broken.map(\.message) == ["data/points.csv, line 2: 'many' in column 'x' is no number"])
  }
}

/// NaN in a claim is traced to where the first number came up that is not finite.
@Suite("NaN is traced to its place") struct NonFinitePlaceTests {
  private func diagnostics(_ text: String) -> [String] {
    let file = SourceFile(path: "program.swift", text: text)
    let result = LessonProgram(cells: [ExcerptedText(wholeOf: file)]).run()
    return result.diagnostics.map {
      "\(file.position(at: $0.range.lowerBound).line): \($0.severity.rawValue)"
    }
  }

  @Test(
    "a warning stands at the place",
    arguments: [
      ("let x: Tensor = [1, 0]\nlet y = log(x)\nlet z = y * 0\nexpect(z.sum(), 0)", 2, 4),
      ("let zero: Tensor = 0\nfunc f() -> Tensor {\n  1 / zero\n}\nexpect(f() - f(), 0)", 3, 5),
      ("let big: Tensor = 800\nexpect(exp(big) / exp(big), 1)", 2, 2),
      ("let x: Tensor = 0\nexpect(gradient(at: x) { sqrt($0) }, 1)", 2, 2),
    ])
  func hasPlace(_ text: String, _ origin: Int, _ claim: Int) {
    let found = diagnostics(text)
    #expect(found.sorted() == ["\(origin): warning", "\(claim): error"].sorted())
  }

  @Test(
    "no other claim is searched", arguments: ["expect(1, 2)", "expect(false)", "print(0.0 / 0.0)"])
  func noWarning(_ text: String) {
    #expect(diagnostics(text).allSatisfy { $0.hasSuffix("error") })
  }
}
