import LessonDocument
import SourceText
import Testing

/// What a cell says beyond its place.
struct CellTests {
  private func cells(_ text: String) -> [Cell] {
    LessonDocument(parsing: SourceFile(path: "lesson.md", text: text)).cells
  }

  private func shown(_ code: String) -> String? {
    cells("```swift-ml\n\(code)\n```\n").first.map {
      String(decoding: $0.shownCode.bytes, as: UTF8.self)
    }
  }

  @Test(
    "hides what is not for the reader",
    arguments: [
      ("let a = 1 // hide\nlet b = 2", "let b = 2\n"),
      ("let a = 1 // hide  \n\nlet b = 2\n\n", "let b = 2\n"),
      ("let a = 1 //hide\nb()", "b()\n"),
      ("// hidel\nlet a = \"// hide me\"", "// hidel\nlet a = \"// hide me\"\n"),
      ("//| echo: true\n\nlet a = 1\n\nb()", "let a = 1\n\nb()\n"),
      ("a() // hide", ""),
    ])
  func shownCode(code: String, expected: String) {
    #expect(shown(code) == expected)
  }

  @Test("keeps hidden lines and option lines in the code that runs")
  func wholeCode() throws {
    let cell = try #require(cells("```swift-ml\n//| echo: false\na() // hide\n```\n").first)
    #expect(String(decoding: cell.code.bytes, as: UTF8.self) == "//| echo: false\na() // hide\n")
  }

  @Test("reads every option")
  func options() throws {
    let text = """
      ```swift-ml
      //| label: fig-graph
      //|echo: false
        //|  output:   false
      //| fig-cap: 'it''s: a "graph"'
      //| fig-alt: "x \\"times\\" y\\\\z"
      //| tbl-cap: plain: 3 # of it
      ```
      """
    let options = try #require(cells(text).first).options
    #expect(options.label == "fig-graph")
    #expect(!options.echo)
    #expect(!options.output)
    #expect(options.figureCaption == "it's: a \"graph\"")
    #expect(options.figureAlternative == "x \"times\" y\\z")
    #expect(options.tableCaption == "plain: 3 # of it")
  }

  @Test("counts cells through quotes and lists in the order of the document")
  func order() {
    let text = "```swift-ml\na\n```\n\n> - ```swift-ml\n>   b\n>   ```\n\n```swift-ml\nc\n```\n"
    let code = cells(text).map { String(decoding: $0.code.bytes, as: UTF8.self) }
    #expect(code == ["a\n", "b\n", "c\n"])
  }

  @Test("maps every byte of a nested cell to the same byte of the file")
  func everyByte() throws {
    let text = "> 1. a\n>\n>    ```swift-ml\n>    let ă = \"😀\"\n>      b\n>\n>    c\n>    ```\n"
    let file = SourceFile(path: "lesson.md", text: text)
    let code = try #require(LessonDocument(parsing: file).cells.first).code
    for (offset, byte) in code.bytes.enumerated() {
      #expect(file.bytes[code.fileOffset(of: offset)] == byte)
    }
  }
}
