import SourceText
import Testing

@Suite struct DiagnosticTests {
  private func rendered(
    _ text: String, _ range: Range<Int>, _ message: String = "message", notes: [String] = [],
    severity: Diagnostic.Severity = .error
  ) -> String {
    Diagnostic(message, at: range, severity: severity, notes: notes)
      .rendered(in: SourceFile(path: "lessons/en/02-svm.md", text: text))
  }

  @Test func lineCaretAndNote() {
    let text = String(repeating: "prose\n", count: 41) + "let p = sofmax(s)\n"
    let start = 41 * 6 + 8
    #expect(
      rendered(
        text, start..<start + 6, "cannot find 'sofmax' in scope",
        notes: ["did you mean 'softmax'?"]) == """
          lessons/en/02-svm.md:42:9: error: cannot find 'sofmax' in scope
           42 | let p = sofmax(s)
              |         ^~~~~~
              = did you mean 'softmax'?

          """)
  }

  @Test func aPlaceIsACaretAlone() {
    #expect(
      rendered("ab\n", 2..<2, severity: .warning) == """
        lessons/en/02-svm.md:1:3: warning: message
         1 | ab
           |   ^

        """)
  }

  @Test func tabsAndLettersOfTwoBytesKeepTheCaretInPlace() {
    #expect(
      rendered("\tșă + b\n", 8..<9) == """
        lessons/en/02-svm.md:1:7: error: message
         1 | \tșă + b
           | \t     ^

        """)
  }

  @Test func aRangeOverLinesIsUnderlinedToTheEndOfTheFirst() {
    #expect(
      rendered("f(1,\n  2)\n", 1..<9) == """
        lessons/en/02-svm.md:1:2: error: message
         1 | f(1,
           |  ^~~

        """)
  }

  @Test func aPlaceBehindTheEndIsTheEnd() {
    #expect(
      rendered("ab", 70..<80) == """
        lessons/en/02-svm.md:1:3: error: message
         1 | ab
           |   ^

        """)
  }
}
