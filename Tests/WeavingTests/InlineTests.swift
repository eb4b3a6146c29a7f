import Drawing
import LessonDocument
import SourceText
import Testing
import Weaving

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

  @Test("short words with a hyphen stay whole in Romanian")
  func hyphens() {
    func words(_ text: String) -> String {
      woven([.paragraph([.text(text)])], language: .romanian).body.text
    }
    #expect(
      words("dă-mi un exemplu, într-o zi")
        == "<p><span class=\"unbroken\">dă-mi</span> un exemplu, "
        + "<span class=\"unbroken\">într-o</span> zi</p>\n")
    // Behind something else a text begins with a blank.
    #expect(
      wovenMarkdown("*la* De-a lungul\n", language: .romanian).body.text
        == "<p><em>la</em> <span class=\"unbroken\">De-a</span> lungul</p>\n")
    #expect(words("a - b, -1 și  x-") == "<p>a - b, -1 și  x-</p>\n")
    #expect(words("supraînvățare-supraînvățare") == "<p>supraînvățare-supraînvățare</p>\n")
    #expect(line(.text("mini-batch")) == "mini-batch")
  }

  @Test("a short formula and the punctuation behind it stay together")
  func punctuation() {
    func math(_ tex: String) -> Inline {
      let file = SourceFile(path: "a.md", text: tex)
      return .math(
        Formula(source: ExcerptedText(wholeOf: file), isDisplay: false, range: 0..<tex.utf8.count))
    }
    let together = line(math("x = 5"), .text(", then"))
    #expect(together.hasPrefix("<span class=\"unbroken\">"))
    #expect(together.hasSuffix(",</span> then"))
    #expect(!line(math("x = 5"), .text(" then")).contains("unbroken"))
    let long = line(math("a + b + c + d + e + f + g + h"), .text(", then"))
    #expect(!long.contains("unbroken"))
  }
}
