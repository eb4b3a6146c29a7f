import Foundation
import TestSupport
import Testing

/// `render <lessons> -o <site>`.
struct BuildTests {
  @Test("makes a site and says so in one line")
  func success() throws {
    let here = try Workplace.withLessons()
    let outcome = try here.render("lessons/", "-o", "out")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let line = /out\/: [0-9]+ pages from 2 lessons\n/
    #expect(outcome.output.wholeMatch(of: line) != nil)
    #expect(here.text("out/en/one.html") != nil)
    #expect(here.text("out/ro/unu.html") != nil)
  }

  @Test("takes 'site' for the output, and is quiet when told")
  func defaults() throws {
    let here = try Workplace.withLessons()
    let outcome = try here.render("lessons", "--quiet")
    #expect(outcome.status == 0)
    #expect(outcome.output + outcome.errors == "")
    #expect(try here.names() == ["lessons", "site"])
  }

  @Test("writes the same bytes twice, and from any folder")
  func sameBytes() throws {
    let here = try Workplace.withLessons()
    _ = try here.render("lessons")
    let first = try here.tree("site")
    _ = try here.render("./lessons/", "-o", "site/")
    #expect(try here.tree("site") == first)
    _ = try here.render(here.path + "/lessons", "-o", here.path + "/deep/er/site")
    #expect(try here.tree("deep/er/site") == first)
  }

  @Test("writes the same bytes with any number of jobs, in any language and time zone")
  func sameBytesEverywhere() throws {
    let here = try Workplace()
    try FileManager.default.copyItem(
      at: projectFolder.appending(path: "docs/gallery"),
      to: URL(filePath: here.path).appending(path: "lessons"))
    let first = try here.render("lessons", "--jobs", "1", "--cache", "one")
    #expect(first.status == 0, "\(first.errors)")
    let tree = try here.tree("site")
    let line = "LC_ALL=ro_RO.UTF-8 LANG=ro_RO.UTF-8 TZ=Asia/Kathmandu exec \"$@\""
    _ = try here.render(
      ["lessons", "--jobs", "8", "-o", "other", "--cache", "two"], throughShell: line)
    #expect(try here.tree("other") == tree)
  }

  @Test("shows the errors of all lessons, sorted, and leaves the old site as it was")
  func errors() throws {
    let here = try Workplace.withLessons()
    _ = try here.render("lessons")
    let before = try here.tree("site")
    try here.write("---\ntitle: One\nordre: 1\n---\n", to: "lessons/en/one.md")
    try here.write("```swift-ml\n//| echo: x\n//| eco: true\n```\n", to: "lessons/en/b.md")
    let outcome = try here.render("lessons")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.errors == """
        lessons/en/b.md:2:11: error: cell option 'echo' is either true or false
         2 | //| echo: x
           |           ^
        lessons/en/b.md:3:5: error: unknown cell option 'eco'
         3 | //| eco: true
           |     ^~~
           = did you mean 'echo'?
        lessons/en/one.md:3:1: error: unknown key 'ordre' in the front matter
         3 | ordre: 1
           | ^~~~~
           = did you mean 'order'?

        """)
    #expect(try here.tree("site") == before)
    #expect(try here.names() == ["lessons", "site"])
  }

  @Test("lessons whose pages some disks take for one are an error, said once")
  func samePage() throws {
    let here = try Workplace()
    for name in ["A.md", "a.md"] { try here.write("# A\n", to: "lessons/en/" + name) }
    // A file system that takes them for one leaves nothing to test.
    try #require(try here.names("lessons/en").count == 2)
    let outcome = try here.render("lessons")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        lessons/en/a.md:1:1: error: the page 'en/a.html' would also be that of 'en/A.md'
         1 | # A
           | ^

        """)
  }

  @Test("makes no site of lessons with errors")
  func nothingNew() throws {
    let here = try Workplace()
    try here.write("---\ntitel: x\n---\n", to: "lessons/a.md")
    #expect(try here.render("lessons").status == 1)
    #expect(try here.names() == ["lessons"])
  }

  @Test("takes pages away whose lessons are gone, and nothing else")
  func goneLessons() throws {
    let here = try Workplace.withLessons()
    _ = try here.render("lessons")
    try FileManager.default.removeItem(atPath: here.path + "/lessons/ro")
    #expect(try here.render("lessons").status == 0)
    #expect(here.text("site/ro/unu.html") == nil)
    #expect(here.text("site/en/one.html") != nil)
  }

  @Test("a site inside the lessons is not taken for lessons")
  func inside() throws {
    let here = try Workplace.withLessons()
    _ = try here.render("lessons", "-o", "lessons/site")
    try here.write("# Mine\n", to: "lessons/site/mine.md")
    let outcome = try here.render("lessons", "-o", "lessons/site")
    #expect(outcome.output.contains("from 2 lessons"))
    #expect(here.text("lessons/site/mine.md") == "# Mine\n")
  }

  @Test("a file that is no text is an error with its place")
  func notText() throws {
    let here = try Workplace.withLessons()
    try here.write(Data([0x61, 0x0A, 0xFF]), to: "lessons/bad.md")
    let outcome = try here.render("lessons")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("lessons/bad.md:2:1: error: not UTF-8: byte 2 is 0xFF\n"))
  }
}
