import Drawing
import LessonDocument
import Testing

@Suite("Code of other languages is coloured, and nothing of it is lost")
struct ShownCodeTests {
  @Test(arguments: [
    (
      "python", "def f(x):  # it's\n  return 'a # b' + \"\"\"c\nd\"\"\" * 2.5",
      "code-keyword\">def<"
    ),
    ("python", "x = 'don\\'t'  # c", "code-string\">'don\\'t'<"),
    ("bash", "if [ -f a ]; then echo \"b\"; fi  # c", "code-comment\"># c<"),
    ("js", "const a = `b\n${c}`; /* d\ne */", "code-comment\">/* d<"),
    ("json", "{\"a\": [1, true]}", "code-number\">1<"),
    ("rust", "let x: Vec<&'a str> = 1;", "code-type\">Vec<"),
    ("yaml", "a: it's  # b", "code-comment\"># b<"),
  ])
  func colours(language: String, code: String, piece: String) {
    let text = html(.code(language: language, text: code))
    #expect(text.contains(piece))
    #expect(plain(text) == code.split(separator: "\n").joined(separator: "\n") + "\n")
  }

  @Test("an unknown one is plain")
  func unknown() {
    #expect(!html(.code(language: "brainfuck", text: "+ \"a\" 1")).contains("code-string"))
  }

  /// The text of a listing.
  private func plain(_ html: String) -> String {
    var text = ""
    var isTag = false
    for character in html.dropLast() {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" { isTag = false }
    }
    return [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")].reduce(text) { text, entity in
      text.split(separator: entity.0, omittingEmptySubsequences: false).joined(separator: entity.1)
    }
  }
}
