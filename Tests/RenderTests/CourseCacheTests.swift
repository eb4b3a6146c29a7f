import Foundation
import TestSupport
import Testing

/// The whole course, built with a memory and without.
struct CourseCacheTests {
  @Test("after edits a build that remembers gives the bytes of one that does not")
  func sameBytes() throws {
    let here = try Workplace()
    try FileManager.default.copyItem(
      at: projectFolder.appending(path: "lessons"),
      to: URL(filePath: here.path).appending(path: "lessons"))
    let first = try here.render("lessons", "-o", "site", "--cache", "kept", "--explain")
    #expect(first.status == 0, "\(first.errors)")
    let lessons = try here.names("lessons/en").filter { $0.hasSuffix(".md") && $0 != "README.md" }
    try #require(lessons.count > 10)
    try edit(lessons[3], here) { $0 + "\n## One more section\n\nWith a text.\n" }
    try edit(lessons[7], here) { $0.replacing("title: ", with: "title: More ", maxReplacements: 1) }

    let again = try here.render("lessons", "-o", "site", "--cache", "kept", "--explain")
    let built = again.output.split(separator: "\n").filter { $0.contains(": built: ") }
    #expect(built.filter { $0.hasSuffix("its text has changed") }.count == 2)
    #expect(built.count < lessons.count)
    let fresh = try here.render("lessons", "-o", "fresh", "--cache", "other")
    #expect(fresh.status == 0)
    #expect(again.errors == fresh.errors)
    let (tree, expected) = (try here.tree("site"), try here.tree("fresh"))
    #expect(tree.keys.sorted() == expected.keys.sorted())
    for (path, content) in expected where tree[path] != content { Issue.record("\(path) differs") }
  }

  private func edit(_ name: String, _ here: Workplace, _ change: (String) -> String) throws {
    let path = "lessons/en/" + name
    try here.write(change(try #require(here.text(path))), to: path)
  }
}
