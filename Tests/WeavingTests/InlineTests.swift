import Drawing
import LessonDocument
import Testing

@Suite("Pieces of a line become HTML")
struct InlineTests {
  @Test(arguments: [
    (Inline.text("a < b & \"c"), "a &lt; b &amp; \"c"),
    (.softBreak, "\n"),
    (.lineBreak, "<br/>\n"),
    (.code("x < y"), "<code>x &lt; y</code>"),
    (.emphasis([.text("a")]), "<em>a</em>"),
    (.strong([.emphasis([.text("a")])]), "<strong><em>a</em></strong>"),
    (.strikethrough([.text("a")]), "<del>a</del>"),
    (.html("<img src=x onerror=alert(1)>"), "&lt;img src=x onerror=alert(1)&gt;"),
    (.html("<!-- -->"), "&lt;!-- --&gt;"),
    (.text("a\u{0}b\u{1B}c"), "abc"),
  ])
  func piece(inline: Inline, expected: String) {
    #expect(line(inline) == expected)
  }

  @Test("code cannot turn the reading direction unseen")
  func directionControls() {
    #expect(line(.code("a\u{202E}b")).contains("U+202E"))
    #expect(!line(.code("a\u{202E}b")).unicodeScalars.contains("\u{202E}"))
  }
}
