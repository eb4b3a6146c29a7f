import Drawing
import Testing

@Suite struct MarkupTests {
  @Test func textsAreEscaped() {
    #expect(Markup("a < b && c > \"d\" 'e'").text == "a &lt; b &amp;&amp; c &gt; \"d\" 'e'")
    #expect(Markup("</text><script>alert(1)</script>").text.contains("<") == false)
    #expect(Markup("&lt;").text == "&amp;lt;")
  }

  @Test func attributeValuesStayInTheirQuotes() {
    let markup = Markup.void("path", [Attribute("d", "\" onload=\"alert('1')")])
    #expect(markup.text == "<path d=\"&quot; onload=&quot;alert(&#39;1&#39;)\"/>")
  }

  @Test func controlCharactersAreDropped() {
    #expect(Markup("a\u{0}b\u{1B}[31m\u{7F}\u{85}c\r\n\td\u{FFFE}").text == "ab[31mc\n\td")
    #expect(Attribute("x", "a\u{0}b") != Attribute("x", "ab"))
    #expect(Markup.void("a", [Attribute("x", "a\u{0}b")]).text == "<a x=\"ab\"/>")
  }

  @Test func lettersOfAllScriptsStay() {
    #expect(Markup("pierdere șăîâț 損失 🐸 e\u{301}").text == "pierdere șăîâț 損失 🐸 e\u{301}")
  }

  @Test func elementsNest() {
    let row = Markup.element("tr", [], .element("td", [Attribute("class", "a b")], "1 < 2"))
    #expect(row.text == "<tr><td class=\"a b\">1 &lt; 2</td></tr>")
    #expect((Markup("a") + Markup(verbatim: "<br>") + Markup("b")).text == "a<br>b")
  }

  /// Everything but the five characters and the controls passes unchanged, and none of the five
  /// passes as it is.
  @Test func everyScalarBelowTwoBytes() {
    for value in UInt32(0x20)...0x7FF {
      guard let scalar = Unicode.Scalar(value), !(0x7F...0x9F).contains(value) else { continue }
      let text = Markup.void("a", [Attribute("x", String(scalar))]).text
      // By scalars: a combining mark is one character with the quote before it.
      let inside = String(text.unicodeScalars.dropFirst(6).dropLast(3))
      if "&<>\"'".unicodeScalars.contains(scalar) {
        #expect(inside.hasPrefix("&") && inside.hasSuffix(";"))
      } else {
        #expect(inside == String(scalar))
      }
    }
  }
}
