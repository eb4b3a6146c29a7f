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

  @Test func ofALongLineThereIsWhatStandsAroundThePlace() {
    let line = String(repeating: "a", count: 500) + "xyz" + String(repeating: "b", count: 500)
    #expect(
      rendered(line, 500..<503) == """
        lessons/en/02-svm.md:1:501: error: message
         1 | …\(String(repeating: "a", count: 60))xyz\(String(repeating: "b", count: 117))…
           | \(String(repeating: " ", count: 61))^~~

        """)
    #expect(
      rendered(line, 0..<1_003).contains("\n   | ^" + String(repeating: "~", count: 119) + "\n"))
    let short = String(repeating: "c", count: 200)
    #expect(rendered(short, 199..<200).contains(" 1 | \(short)\n"))
  }

  @Test func nobodyReadsMoreThanAHundredErrors() {
    let many = (0..<30_000).reversed().map { Diagnostic("wrong", at: $0..<$0 + 1) }
    let shortened = (many + [Diagnostic("odd", at: 7..<8, severity: .warning)]).shortened()
    #expect(shortened.map { $0.range.lowerBound } == Array(0..<8) + [7] + Array(8..<100) + [100])
    #expect(shortened.last?.message == "more than 100 errors; these are the first ones")
  }
}
