import SourceText
import Testing

@Suite struct SourceFileTests {
  /// Line 2 has an ă (two bytes), line 3 is empty, line 4 has an emoji (four bytes) and no newline.
  let file = SourceFile(path: "a.md", text: "ab\nsă c\n\n🐸x")

  @Test(arguments: [
    (0, 1, 1), (1, 1, 2), (2, 1, 3), (3, 2, 1), (4, 2, 2), (6, 2, 3), (8, 2, 5), (9, 3, 1),
    (10, 4, 1), (14, 4, 2), (15, 4, 3), (-5, 1, 1), (99, 4, 3),
  ])
  func columnsCountScalarsNotBytes(_ offset: Int, _ line: Int, _ column: Int) {
    #expect(file.position(at: offset) == SourcePosition(line: line, column: column))
  }

  @Test func linesHaveNoNewline() {
    let lines = (1...file.lineCount).map { file.text(file.lineRange($0)) }
    #expect(lines == ["ab", "să c", "", "🐸x"])
  }

  @Test func aLastNewlineOpensAnEmptyLine() {
    let file = SourceFile(path: "a.md", text: "ab\n")
    #expect(file.lineCount == 2)
    #expect(file.lineRange(2) == 3..<3)
    #expect(file.position(at: 3) == SourcePosition(line: 2, column: 1))
  }

  @Test func anEmptyTextHasOneLine() {
    let file = SourceFile(path: "a.md", text: "")
    #expect(file.lineCount == 1)
    #expect(file.lineRange(1) == 0..<0)
    #expect(file.position(at: 0) == SourcePosition(line: 1, column: 1))
  }

  @Test func whatIsNotThereIsClamped() {
    #expect(file.offset(ofLine: 0) == 0)
    #expect(file.offset(ofLine: 9) == file.bytes.count)
    #expect(file.text(10..<1_000) == "🐸x")
    #expect(file.lineRange(9) == file.bytes.count..<file.bytes.count)
  }

  @Test func everyOffsetLiesInItsLine() {
    for offset in 0...file.bytes.count {
      let line = file.position(at: offset).line
      let range = file.lineRange(line)
      #expect(range.lowerBound <= offset && offset <= range.upperBound)
    }
  }
}
