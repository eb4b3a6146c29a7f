import Foundation
import Testing

/// What a build does again, and what it says of that.
@Suite("render --explain")
struct ExplainTests {
  private func explained(_ here: Workplace, _ arguments: String...) throws -> [String] {
    let outcome = try here.render(
      ["lessons", "--explain"] + arguments, throughShell: "exec \"$@\"")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output.split(separator: "\n").map(String.init)
  }

  private func inode(_ file: String, _ here: Workplace) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: here.path + "/" + file)[.systemFileNumber]
      as? Int
  }

  @Test("first every lesson is new, then nothing has changed and nothing is touched")
  func nothingChanged() throws {
    let here = try Workplace.withLessons()
    #expect(
      try explained(here).prefix(2) == [
        "lessons/en/one.md: built: no earlier build is known",
        "lessons/ro/unu.md: built: no earlier build is known",
      ])
    let (tree, folder) = (try here.tree("site"), try inode("site", here))
    #expect(
      try explained(here).prefix(2) == [
        "no lesson had to be built: nothing has changed", "site/: as it should be, not touched",
      ])
    #expect(try here.tree("site") == tree)
    #expect(try inode("site", here) == folder)
  }

  @Test("a lesson whose text has changed is built, and the other pages stay the same files")
  func text() throws {
    let here = try Workplace.withLessons()
    _ = try explained(here)
    let (page, other) = (
      try inode("site/en/one.html", here), try inode("site/ro/unu.html", here)
    )
    try here.write("---\ntitle: One\n---\n\nAnother text.\n", to: "lessons/en/one.md")
    let lines = try explained(here)
    #expect(lines.first == "lessons/en/one.md: built: its text has changed")
    #expect(lines.count == 2)
    #expect(here.text("site/en/one.html")?.contains("Another text.") == true)
    #expect(try inode("site/en/one.html", here) != page)
    #expect(try inode("site/ro/unu.html", here) == other)
  }

  @Test("a page that shows another's title is made again, its lesson is not built")
  func title() throws {
    let here = try Workplace.withLessons()
    try here.write("---\ntitle: Two\n---\n", to: "lessons/en/two.md")
    _ = try explained(here)
    try here.write("---\ntitle: Second\n---\n", to: "lessons/en/two.md")
    let lines = try explained(here)
    #expect(lines.first == "lessons/en/two.md: built: its text has changed")
    #expect(
      lines.dropFirst().first?.hasPrefix("lessons/en/one.md: only its page was made again") == true)
    #expect(!lines.contains { $0.hasPrefix("lessons/ro/unu.md") })
    #expect(here.text("site/en/one.html")?.contains("Second") == true)
  }

  @Test("data, options, a damaged cache")
  func otherReasons() throws {
    let here = try Workplace()
    try here.write("a,b,c\n1,2,0\n", to: "lessons/en/d.csv")
    try here.write(
      "# One\n\n```swift-ml\nprint(loadCSV(\"en/d.csv\", label: \"c\").count)\n```\n",
      to: "lessons/en/one.md")
    _ = try explained(here)
    try here.write("a,b,c\n1,2,0\n3,4,1\n", to: "lessons/en/d.csv")
    #expect(
      try explained(here).first == "lessons/en/one.md: built: the data file en/d.csv has changed")
    #expect(
      try explained(here, "--solutions", "omit").first
        == "lessons/en/one.md: built: the options have changed")
    let builds = here.path + "/.swift-ml-cache/builds/"
    for name in try FileManager.default.contentsOfDirectory(atPath: builds) {
      try Data("broken".utf8).write(to: URL(filePath: builds + name))
    }
    #expect(
      try explained(here, "--solutions", "omit").first
        == "lessons/en/one.md: built: what the cache has of it is damaged")
  }

  @Test("a page that is missing in the site is written again, one that was edited is in the way")
  func siteChanged() throws {
    let here = try Workplace.withLessons()
    _ = try explained(here)
    let tree = try here.tree("site")
    try FileManager.default.removeItem(atPath: here.path + "/site/en/one.html")
    #expect(try explained(here).first == "no lesson had to be built: nothing has changed")
    #expect(try here.tree("site") == tree)
    try here.write("mine", to: "site/en/one.html")
    let outcome = try here.render("lessons")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("site/en/one.html was changed or put there by somebody"))
    #expect(try here.render("lessons", "--force").status == 0)
    #expect(try here.tree("site") == tree)
  }

  @Test("reasons are said also where the lessons have errors; --verbose names files")
  func errorsAndFiles() throws {
    let here = try Workplace.withLessons()
    let outcome = try here.render("lessons", "--verbose")
    #expect(outcome.output.contains("\nsite/en/one.html: written\n"))
    try here.write("---\ntitle: One\n---\n[x](y.md)\n", to: "lessons/en/one.md")
    let failed = try here.render("lessons", "--explain")
    #expect(failed.status == 1)
    #expect(failed.output == "lessons/en/one.md: built: its text has changed\n")
    #expect(try here.render("lessons", "--explain", "--quiet").status == 2)
  }

  @Test("warnings of a lesson that is not built are said again")
  func warnings() throws {
    let here = try Workplace.withLessons()
    try here.write("# A\n\n```swift-m\n```\n", to: "lessons/en/a.md")
    let first = try here.render("lessons")
    #expect(first.errors.contains("warning: "))
    #expect(try here.render("lessons").errors == first.errors)
    #expect(try here.render("lessons", "--strict").status == 1)
  }
}
