import SourceText
import Testing

@Suite struct ExcerptedTextTests {
  /// Two cells in a blockquote, as a lesson has them.
  let file = SourceFile(path: "a.md", text: "> let x = 1\n> let y = 2\n\nprose\n\n> x + y\n")

  private func excerpt(_ lines: ClosedRange<Int>, skipping prefix: Int) -> ExcerptedText {
    var text = ExcerptedText()
    for line in lines {
      let range = file.lineRange(line)
      text.append(range.lowerBound + prefix..<range.upperBound, of: file)
    }
    return text
  }

  @Test func linesLoseTheirPrefixAndKeepTheirPlace() throws {
    let cell = excerpt(1...2, skipping: 2)
    #expect(String(decoding: cell.bytes, as: UTF8.self) == "let x = 1\nlet y = 2\n")
    let y = try #require(cell.bytes.firstIndex(of: UInt8(ascii: "y")))
    #expect(file.position(at: cell.fileOffset(of: y)) == SourcePosition(line: 2, column: 7))
  }

  @Test func everyByteComesFromWhereItSays() {
    var program = excerpt(1...2, skipping: 2)
    program.append(excerpt(6...6, skipping: 2))
    for (offset, byte) in program.bytes.enumerated() {
      #expect(file.bytes[program.fileOffset(of: offset)] == byte)
    }
  }

  @Test func theEndOfTheTextIsTheEndOfItsLastLine() {
    let cell = excerpt(6...6, skipping: 2)
    let newline = cell.bytes.count - 1
    #expect(cell.fileOffset(of: newline) == file.lineRange(6).upperBound)
    #expect(cell.fileOffset(of: cell.bytes.count) == file.bytes.count)
  }

  @Test func rangesOverSeveralLinesKeepBothEnds() {
    let cell = excerpt(1...2, skipping: 2)
    let range = cell.fileRange(of: 4..<15)
    #expect(file.text(range) == "x = 1\n> let y")
    #expect(cell.fileRange(of: 3..<3) == 5..<5)
  }

  @Test func theWholeOfAFileMapsToItself() {
    let whole = ExcerptedText(wholeOf: file)
    for offset in file.bytes.indices { #expect(whole.fileOffset(of: offset) == offset) }
  }

  @Test func anEmptyTextHasNoPlaceButTheFirst() {
    #expect(ExcerptedText().fileOffset(of: 7) == 0)
    #expect(ExcerptedText().fileRange(of: 2..<5) == 0..<0)
  }
}
