import LessonLanguage
import SourceText
import Testing

/// What a message offers in the place of the code that is wrong mends it.
@Suite("Replacements mend") struct ReplacementTests {
  /// A program with one mistake, and the line that comes of it.
  static let mistakes: [(program: String, mended: String)] = [
    ("print(sofmax([1, 2] as Tensor))", "print(softmax([1, 2] as Tensor))"),
    (
      "let 学 = \"é\"\nprint(学 + \"😀\", cunt(1))\nfunc count(_ n: Int) -> Int { n }",
      "print(学 + \"😀\", count(1))"
    ),
    ("let t: Tensr = 1\nprint(t)", "let t: Tensor = 1"),
    ("let t: Tensor = 1\nprint(t.itme)", "print(t.item)"),
    ("enum Gate { case add, multiply }\nlet g: Gate = .mltiply", "let g: Gate = .multiply"),
    ("enum Gate { case add, multiply }\nlet g: Gate = add\nprint(g)", "let g: Gate = .add"),
    (
      "enum Gate { case add, multiply }\nlet g = Gate.add\nswitch g {\ncase .addd: print(1)\ndefault: print(2)\n}",
      "case .add: print(1)"
    ),
    ("lett x = 3\nprint(x)", "let x = 3"),
    ("retrun 3", "return 3"),
    ("let x = 1\nif x > 1 {\n  print(1)\n} elif x > 0 {\n  print(2)\n}", "} else if x > 0 {"),
    ("func f(rate: Double) -> Double { rate }\nprint(f(rat: 1))", "print(f(rate: 1))"),
  ]

  @Test(arguments: mistakes)
  func mistake(_ program: String, _ mended: String) throws {
    let file = SourceFile(path: "program.swift", text: program)
    let first = try #require(errors(of: file).first)
    let replacement = try #require(first.replacement, "\(first.message)")
    let line = file.position(at: first.range.lowerBound).line
    let text = mending(file, first.range, replacement)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[line - 1] == mended)
  }

  /// In all programs of the corpus that are wrong on purpose.
  @Test(arguments: try Corpus.paths(in: Corpus.programs))
  func program(_ path: String) throws {
    let file = try Program(path: path).file
    for error in errors(of: file) {
      guard let replacement = error.replacement else { continue }
      let mended = SourceFile(path: path, text: mending(file, error.range, replacement))
      let isLeft = errors(of: mended).contains {
        $0.message == error.message && $0.range.lowerBound == error.range.lowerBound
      }
      #expect(!isLeft, "\(path): \(error.message), replaced by \(replacement)")
    }
  }

  private func errors(of file: SourceFile) -> [Diagnostic] {
    LessonProgram(cells: [ExcerptedText(wholeOf: file)]).run().diagnostics
      .filter { $0.severity == .error }
  }

  private func mending(_ file: SourceFile, _ range: Range<Int>, _ text: String) -> String {
    let end = file.bytes.count
    return file.text(0..<range.lowerBound) + text + file.text(range.upperBound..<end)
  }
}
