import Drawing
import SourceText
import Testing

@Suite struct CodeListingTests {
  @Test func tokensHaveTheirColours() {
    let markup = codeListing(
      [
        CodeToken("let", .keyword), CodeToken(" s = ", .plain), CodeToken("3.2", .number),
        CodeToken(" < ", .plain), CodeToken("\"a\"", .string), CodeToken("\n", .plain),
      ], numbered: false)
    #expect(
      markup.text == """
        <pre class="code"><code><span class="code-line"><span class="code-keyword">let</span> s = \
        <span class="code-number">3.2</span> &lt; <span class="code-string">"a"</span>
        </span></code></pre>
        """)
  }

  @Test func tokensOverSeveralLinesAreCut() throws {
    let markup = codeListing(
      [CodeToken("/* one\n\n   two */", .comment), CodeToken("\nx", .plain)], numbered: true)
    let elements = try ElementCount(xml: markup.text)
    #expect(elements.text == "/* one\n\n   two */\nx\n")
    #expect(elements.counts["span"] == 4 + 2)
    #expect(markup.text.hasPrefix("<pre class=\"code code-numbered\">"))
  }

  @Test(arguments: [("", 0), ("\n", 1), ("a", 1), ("a\n", 1), ("a\nb\n\n", 3)])
  func lines(_ code: String, _ count: Int) {
    let text = codeListing([CodeToken(code, .plain)], numbered: true).text
    #expect(text.split(separator: "code-line").count - 1 == count)
  }

  @Test func directionControlsAreSpelledOut() {
    let code = "if isAdmin \u{202E}// \u{2066}"
    let text = codeListing([CodeToken(code, .plain)], numbered: false).text
    #expect(text.contains("if isAdmin <span class=\"bidi-mark\">U+202E</span>// "))
    #expect(text.contains("<span class=\"bidi-mark\">U+2066</span>"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func printedTextKeepsItsLines() throws {
    let markup = textOutput("\n  a < b\n")
    #expect(try ElementCount(xml: markup.text).text == "\n  a < b\n")
    #expect(markup.text == "<pre class=\"text-output\"><samp>\n  a &lt; b\n</samp></pre>")
  }
}
