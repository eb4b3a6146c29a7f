import Drawing
import LessonDocument
import SourceText
import Testing
import Weaving

@Suite("Files beside a lesson")
struct LessonFileTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    + [0, 0, 2, 128, 0, 0, 1, 224]
  private static let contents: [String: [UInt8]] = [
    "en/a.png": png, "en/b.svg": Array("<svg><path d='M0 0'/></svg>".utf8),
    "en/evil.svg": Array("<svg onload=\"alert(1)\"/>".utf8),
    "en/linked.svg": Array("<svg><image href='https://a.example/x.png'/></svg>".utf8),
    "favicon.svg": [], "en/page.html": [], "data/iris.csv": [], "en/.secret.csv": [],
  ]
  private let files = LessonFiles(paths: Set(contents.keys)) { contents[$0] }

  @Test("an image has its size, and alone in a paragraph it is a figure")
  func images() {
    let woven = wovenMarkdown("![A *b*](a.png \"Caption\")\n\nIn line ![c](b.svg).\n", files: files)
    #expect(woven.messages == [])
    #expect(woven.files == ["en/a.png", "en/b.svg"])
    #expect(
      woven.body.text.contains(
        "<figure class=\"image-figure\"><img src=\"a.png\" alt=\"A b\" loading=\"lazy\" width=\"640\" "
          + "height=\"480\"/><figcaption>Caption</figcaption></figure>"))
    #expect(woven.body.text.contains("In line <img src=\"b.svg\" alt=\"c\" loading=\"lazy\"/>."))
  }

  @Test("a file is linked, and copied")
  func links() {
    let woven = wovenMarkdown("[data](../data/iris.csv) []( ../data/iris.csv )\n", files: files)
    #expect(woven.messages == [])
    #expect(woven.files == ["data/iris.csv"])
    #expect(woven.body.text.contains("<a href=\"../data/iris.csv\">data</a>"))
    #expect(woven.body.text.contains("<a href=\"../data/iris.csv\">iris.csv</a>"))
  }

  @Test(
    "that are missing or could run scripts",
    arguments: [
      ("![](c.png)", "there is no image 'en/c.png'"),
      ("![](../../x.png)", "the image is outside the lessons' folder"),
      ("![](../data/iris.csv)", "'data/iris.csv' is no image that pages show"),
      (
        "![](evil.svg)",
        "the image 'en/evil.svg' cannot be used: this SVG can run scripts or load other files"
      ),
      (
        "![](linked.svg)",
        "the image 'en/linked.svg' cannot be used: this SVG can run scripts or load other files"
      ),
      (
        "[x](page.html)",
        "the file 'en/page.html' cannot be part of the site: a file of this kind can run scripts"
      ),
      ("[x](.secret.csv)", "the file 'en/.secret.csv' cannot be part of the site: it is hidden"),
      (
        "![x](../favicon.svg)",
        "the image 'favicon.svg' cannot be used: the site has a file of its own there"
      ),
      ("[x](none.csv)", "there is no file 'en/none.csv' to link to"),
    ])
  func mistakes(text: String, message: String) {
    let woven = wovenMarkdown(text + "\n", files: files)
    #expect(woven.messages == [message])
    #expect(woven.files.isEmpty)
  }
}
