import Foundation
import LessonSite
import SourceText
import Testing

/// Which files are lessons.
struct PublishingFindingTests {
  private func found(_ here: PublishingFolder, outside output: String? = nil) throws -> LessonFolder
  {
    try LessonFolder(at: here.path + "/lessons", outside: output.map { here.path + "/" + $0 })
  }

  private func errors(_ folder: LessonFolder, in here: PublishingFolder) -> [String] {
    folder.reports.map { report in
      let path = report.file.path.dropFirst(here.path.count + 1)
      return "\(path): \(report.diagnostics.map(\.message).joined(separator: "; "))"
    }
  }

  @Test("every .md file in the order of bytes, but README.md and what is hidden")
  func lessons() throws {
    let here = try PublishingFolder()
    for name in [
      "b.md", "a/z.md", "a.md", "Z.md", "ă.md", "a/README.md", "readme.md", ".hidden.md",
      ".git/x.md", "data/points.csv", "c.markdown", "d.MD", "b/README.MD", "a b?#%.md", "-x.md",
    ] {
      try here.write("# \(name)\n", to: "lessons/" + name)
    }
    let folder = try found(here)
    #expect(
      folder.lessons.map(\.relativePath)
        == ["-x.md", "Z.md", "a b?#%.md", "a.md", "a/z.md", "b.md", "ă.md"])
    #expect(folder.lessons.map(\.file.path).first == here.path + "/lessons/-x.md")
    let message = "this is no lesson: the names of lessons end in '.md'"
    #expect(
      errors(folder, in: here) == [
        "lessons/c.markdown: \(message)", "lessons/d.MD: \(message)",
      ])
    #expect(folder.reports.flatMap(\.diagnostics).allSatisfy { $0.severity == .warning })
  }

  @Test("a folder in which all lessons have other names has none")
  func otherNames() throws {
    let here = try PublishingFolder()
    try here.write("# A\n", to: "lessons/a.MD")
    #expect(throws: PublishingError.self) { try found(here) }
  }

  @Test("links within the lessons are lessons, links out of them errors, loops nothing")
  func links() throws {
    let here = try PublishingFolder()
    try here.write("# A\n", to: "lessons/a/a.md")
    try here.write("# Secret\n", to: "lessons-too/secret.md")
    try here.link("lessons/b.md", to: "a/a.md")
    try here.link("lessons/loop", to: ".")
    try here.link("lessons/a/up", to: "..")
    try here.link("lessons/c.md", to: "../lessons-too/secret.md")
    try here.link("lessons/d", to: "../lessons-too")
    try here.link("lessons/e.md", to: "nowhere")
    try here.link("lessons/f.md", to: "f.md")
    let folder = try found(here)
    #expect(folder.lessons.map(\.relativePath) == ["a/a.md", "b.md"])
    #expect(
      errors(folder, in: here) == [
        "lessons/c.md: a link that leads out of the lessons folder",
        "lessons/d: a link that leads out of the lessons folder",
        "lessons/e.md: a link that leads to nothing",
        "lessons/f.md: a link that leads to nothing",
      ])
  }

  @Test("a pipe is passed over and not waited for")
  func pipe() throws {
    let here = try PublishingFolder()
    try here.write("# A\n", to: "lessons/a.md")
    #expect(mkfifo(here.path + "/lessons/b.md", 0o600) == 0)
    #expect(try found(here).lessons.map(\.relativePath) == ["a.md"])
  }

  @Test("a lesson larger than 256 KiB is not even read")
  func size() throws {
    let here = try PublishingFolder()
    try here.write("# A\n", to: "lessons/a.md")
    #expect(truncate(here.path + "/lessons/a.md", 1 << 33) == 0)
    #expect(errors(try found(here), in: here) == ["lessons/a.md: a file larger than 256 KiB"])
  }

  @Test("the site's own folder is passed over")
  func site() throws {
    let here = try PublishingFolder()
    try here.write("# A\n", to: "lessons/a.md")
    try here.write("# B\n", to: "lessons/out/b.md")
    #expect(try found(here, outside: "lessons/out").lessons.map(\.relativePath) == ["a.md"])
  }
}
