import Drawing
import LessonDocument
import SourceText
import Testing
import Weaving

@Suite("Links: what may leave a lesson")
struct LinkTests {
  @Test(
    "scripts in every disguise are refused",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)",
      "\u{1}javascript:alert(1)",
      "java\nscript:alert(1)", "java\tscript:alert(1)", "java\u{0}script:alert(1)",
      "\u{A0}javascript:alert(1)", "javascript\u{9}:alert(1)", "java\u{200B}script:alert(1)",
      "javascript://%0aalert(1)", "%6aavascript:alert(1)", "vbscript:msgbox(1)",
      "data:text/html,<script>alert(1)</script>", "data:image/svg+xml,<svg onload=alert(1)>",
      "blob:https://a/b", "view-source:https://a", "file:///etc/passwd", "ftp://a/b",
      "filesystem:a",
      "//evil.example", "///evil.example", "\\\\evil.example", "/\\evil.example", "/root",
      "https:evil", "http:/evil", "https:\\\\evil", "https://", "https:///a", ":a", "a:b",
      "a.md?x=1", "..\\b.md", "", " ",
    ])
  func refused(destination: String) {
    let lesson = linking(to: destination)
    #expect(lesson.diagnostics.count == 1)
    #expect(lesson.diagnostics.first?.severity == .error)
    #expect(lesson.diagnostics.first?.range == 3..<9)
    #expect(lesson.body.text.hasPrefix("<p>text</p>\n"))
  }

  @Test(
    "what is allowed is written as it was meant",
    arguments: [
      ("https://example.org/a?b=1&c=2#d", "https://example.org/a?b=1&amp;c=2#d"),
      ("HTTP://example.org", "HTTP://example.org"),
      ("mailto:a@example.org", "mailto:a@example.org"),
      (
        "https://example.org/\"onmouseover='x'", "https://example.org/&quot;onmouseover=&#39;x&#39;"
      ),
      ("https://example.org/a b", "https://example.org/a%20b"),
      ("https://ex\nample.org", "https://example.org"),
      ("#sec-pasi", "#sec-pasi"),
      ("#pa\u{219}i", "#sec-pasi"),
      ("#pa%C8%99i", "#sec-pasi"),
      ("02-b.md", "02-b.html"),
      ("./02-b.md", "02-b.html"),
      ("02-b.md#there", "02-b.html#sec-there"),
      ("../ro/01-a.md", "../ro/01-a.html"),
      ("../en/01-a.md", "01-a.html"),
      ("sub/3%20%23%25.md", "sub/3%20%23%25.html"),
    ])
  func allowed(destination: String, href: String) {
    let lesson = linking(to: destination)
    #expect(lesson.diagnostics.isEmpty)
    #expect(lesson.body.text.contains("<a href=\"\(href)\">text</a>"))
    #expect(lesson.linkedLessons.isEmpty != destination.contains(".md"))
  }

  @Test(
    "links to nothing are errors that name what is near",
    arguments: [
      (
        "README.md", "there is no lesson 'en/README.md' to link to",
        ["a README.md is for visitors of a code host and has no page"]
      ),
      ("02-c.md", "there is no lesson 'en/02-c.md' to link to", ["did you mean '02-b.md'?"]),
      ("../en/02-c.md", "there is no lesson 'en/02-c.md' to link to", ["did you mean '02-b.md'?"]),
      ("../../x.md", "the link leads out of the lessons' folder", []),
      ("#pa\u{219}", "there is no place '#pa\u{219}' to link to", ["did you mean 'pa\u{219}i'?"]),
      ("02-b.md#nowhere", "there is no place '#nowhere' to link to", []),
      ("02-b", "there is no file 'en/02-b' to link to", ["did you mean '02-b.md'?"]),
      (
        "www.a.example", "there is no file 'en/www.a.example' to link to",
        ["an address on another host begins with 'https://'"]
      ),
      ("02-b.html", "there is no file 'en/02-b.html' to link to", ["did you mean '02-b.md'?"]),
    ])
  func dead(destination: String, message: String, notes: [String]) {
    let diagnostics = linking(to: destination).diagnostics
    #expect(diagnostics.map(\.message) == [message])
    #expect(diagnostics.map(\.notes) == [notes])
  }

  @Test("a link to another host needs a text")
  func withoutText() {
    let link = Inline.link(destination: "https://a.example", title: "", [], range: 3..<9)
    let found = woven([.paragraph([link])]).diagnostics
    #expect(found.map(\.message) == ["this link has no text"])
    #expect(found.first?.notes == ["write one between '[' and ']', or '<https://a.example>'"])
  }

  @Test("a title is an attribute, whatever is in it")
  func title() {
    let link = Inline.link(
      destination: "https://a.example", title: "\"><script>'", [.text("t")], range: 0..<1)
    #expect(
      line(link)
        == "<a href=\"https://a.example\" title=\"&quot;&gt;&lt;script&gt;&#39;\">t</a>")
  }

  @Test(
    "images that cannot be used say so",
    arguments: [
      ("a.png", "there is no image 'en/a.png'"),
      (
        "https://a.example/b.png", "an image cannot come from another host: pages ask no other host"
      ),
      (
        "javascript:x",
        "this image cannot be used: only http, https, mailto, '#…' and paths to "
          + "lessons may be linked"
      ),
    ])
  func images(source: String, message: String) {
    let image = Inline.image(
      source: source, title: "", alternative: [.text("a <b>")], range: 3..<9)
    let lesson = woven([.paragraph([image])])
    #expect(lesson.diagnostics.map(\.message) == [message])
    #expect(lesson.body.text.contains(">a &lt;b&gt;</"))
    #expect(!lesson.body.text.contains("<img"))
  }

  private let there = Anchor(id: "sec-there", kind: .section(number: "2.1", title: "There"))

  /// `[text](destination)` in a lesson with a heading and four neighbours.
  private func linking(to destination: String) -> WovenLesson {
    let link = Inline.link(destination: destination, title: "", [.text("text")], range: 3..<9)
    return woven(
      [.paragraph([link]), .heading(level: 2, [.text("Pa\u{219}i")])],
      pages: [
        "en/01-a.md": .init(path: "en/01-a.html"),
        "en/02-b.md": .init(path: "en/02-b.html", anchors: ["there": there]),
        "en/sub/3 #%.md": .init(path: "en/sub/3 #%.html"),
        "ro/01-a.md": .init(path: "ro/01-a.html"),
      ])
  }
}
