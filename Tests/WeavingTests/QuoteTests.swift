import Drawing
import LessonDocument
import Testing
import Weaving

@Suite("Straight quotes become those of the language")
struct QuoteTests {
  @Test(
    "in English, as apostrophes too",
    arguments: [
      (#"He said "yes"."#, "He said “yes”."),
      (#""A 'b' c", ("d")"#, "“A ‘b’ c”, (“d”)"),
      (#""'b' c""#, "“‘b’ c”"),
      ("it's the lessons' end, in the '90s", "it’s the lessons’ end, in the ’90s"),
      (#"a 5" screen and a 6' wall"#, #"a 5" screen and a 6' wall"#),
      (#"open "without end"#, #"open "without end"#),
      (#"a " b " c"#, #"a " b " c"#),
      ("f'(x) stays", "f'(x) stays"),
      ("“already” ‘there’", "“already” ‘there’"),
    ])
  func english(straight: String, expected: String) {
    #expect(quoted(straight, in: .english) == expected)
  }

  @Test(
    "in Romanian",
    arguments: [
      (#"A spus "da"."#, "A spus „da”."),
      (#""A 'b' c""#, "„A «b» c”"),
      ("într-o 'poartă' mică", "într-o «poartă» mică"),
    ])
  func romanian(straight: String, expected: String) {
    #expect(quoted(straight, in: .romanian) == expected)
  }

  @Test("across emphasis, code and formulas, which keep theirs")
  func pieces() {
    let body = wovenMarkdown("\"*a* and `\"b\"`\" \"`c`\"\n\n## The \"end\"\n").body.text
    #expect(body.contains("<p>“<em>a</em> and <code>\"b\"</code>” “<code>c</code>”</p>"))
    #expect(body.contains("The “end”</h2>"))
  }

  @Test("each paragraph by itself, in lists, tables, captions and footnotes")
  func everywhere() {
    let text = """
      - "a"

      | "b" |
      |-----|
      | "c" |

      "d

      e" [^n]

      ```swift-ml
      //| tbl-cap: 'The "f"'
      table([1])
      ```

      [^n]: "g"
      """
    let lesson = wovenMarkdown(text, language: .romanian)
    #expect(lesson.diagnostics.isEmpty)
    for quote in ["„a”", "„b”", "„c”", "<p>\"d</p>", "„f”", "„g”"] {
      #expect(lesson.body.text.contains(quote), "\(quote)")
    }
    #expect(lesson.passages.contains { $0.text.contains("„a”") })
  }
}
