import LessonDocument
import SourceText
import Testing

/// The structural limits: at each of them a lesson is read, beyond it there is an error with a
/// line.
struct LimitTests {
  private func errors(_ text: String) -> [String] {
    let file = SourceFile(path: "lesson.md", text: text)
    return LessonDocument(parsing: file).diagnostics.filter { $0.severity == .error }.map {
      "\(file.position(at: $0.range.lowerBound).line): \($0.message)"
    }
  }

  private func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  @Test("container markers on a line")
  func markers() {
    #expect(errors("a\n\n" + times(32, "> ") + "a") == [])
    #expect(
      errors("a\n\n" + times(33, "> ") + "a") == ["3: more than 32 quote or list markers on a line"]
    )
    #expect(errors(times(17, "> 1. ") + "a") == ["1: more than 32 quote or list markers on a line"])
    #expect(errors(times(40, "- ")) == [], "a rule across the page")
  }

  @Test("text without a blank line")
  func prose() {
    let tooLong = ["3: more than 8 KiB without a blank line"]
    #expect(errors("a\n\n" + times(8191, "a") + "b") == [])
    #expect(errors("a\n\n" + times(4096, "a\n") + "b") == tooLong)
    #expect(errors("a\n \n" + times(9000, "a")) == tooLong)
  }

  @Test(
    "code, tables and HTML without a blank line",
    arguments: ["```\n", "> ~~~\n", "- ```swift\n", "<div>\n", "a|b\n-|-\n"])
  func other(opening: String) {
    let prefix = opening.hasPrefix(">") ? "> " : opening.hasPrefix("-") ? "  " : ""
    let line = prefix + times(60, "x") + "\n"
    #expect(errors(opening + times(300, line)) == [])
    #expect(errors(opening + times(600, line)) == ["1: more than 32 KiB without a blank line"])
  }

  @Test("a fence that has ended makes no code of what follows")
  func endedFence() {
    let prose = times(9000, "a")
    #expect(errors("```\nx\n```\n\n" + prose) == ["5: more than 8 KiB without a blank line"])
    #expect(errors("> ```\n> x\n\n" + prose) == ["4: more than 8 KiB without a blank line"])
  }

  @Test("tables")
  func tables() {
    let wide = { (count: Int) in times(count, "|a") + "|\n" + times(count, "|-") + "|\n" }
    #expect(errors(wide(16)) == [])
    #expect(errors("x\n\n" + wide(17)) == ["4: a table of more than 16 columns"])
    #expect(errors("a|b\n-|-\n" + times(1000, "c\n")) == [])
    #expect(errors("a|b\n-|-\n" + times(1001, "c\n")) == ["1003: a table of more than 1000 rows"])
    let many = times(101, wide(10) + times(100, "c\n") + "\n")
    #expect(errors(many).map { $0.hasSuffix("100000 cells, with those before it") } == [true])
  }

  @Test("definitions")
  func definitions() {
    let url = "[a]: /" + times(4_000, "u")
    let message = "links through definitions such as this one add up to more than 4 MB"
    #expect(errors(url + "\n\n" + times(900, "[A]\n\n")) == [])
    #expect(errors(url + "\n\n" + times(1100, "[A]\n\n")) == ["1: \(message)"])
    #expect(errors("[a\nb]: /" + times(4_000, "u") + "\n\n" + times(1100, "[a b]\n\n")).count == 1)
    #expect(errors("[a]:\n/" + times(4_000, "u") + "\n\n" + times(1100, "[a]\n\n")).count == 1)
    let bibliography = (0..<80).map { "[\($0)]: https://example.org/" + times(60, "x") + "\n" }
    #expect(errors(bibliography.joined() + "\n" + times(400, "[învăț](a) [7]\n\n")) == [])
  }

  @Test("the whole file")
  func size() {
    let paragraph = times(1022, "a") + "\n\n"
    #expect(errors(times(256, paragraph)) == [])
    #expect(errors(times(256, paragraph) + "a") == ["513: a lesson larger than 256 KiB"])
  }

  @Test("bytes that reading a file takes away", arguments: ["a\r\nb", "a\rb", "a\u{0}"])
  func unprepared(text: String) {
    #expect(errors(text) == ["1: a carriage return or NUL"])
  }

  @Test("nesting is cut off where no lesson goes, and said once")
  func nesting() {
    let lists = (0..<120).map { times($0, "  ") + "- a\n\n" }.joined()
    #expect(errors(lists).map { $0.hasSuffix("nested more than 100 levels deep") } == [true])
    let images = times(120, "![") + times(120, "](a)")
    #expect(errors(images).map { $0.hasSuffix("nested more than 100 levels deep") } == [true])
    #expect(errors(times(99, "![") + times(99, "](a)")) == [])
  }
}
