import Foundation
import Testing

/// Files in the site folder that `render` did not write are never lost.
struct ForeignFileTests {
  @Test("a folder that holds only a .gitignore counts as empty, and keeps it")
  func gitignore() throws {
    let here = try Workplace.withLessons()
    try here.write("*\n", to: "site/.gitignore")
    #expect(try here.render("lessons").status == 0)
    #expect(here.text("site/.gitignore") == "*\n")
    #expect(here.text("site/en/one.html") != nil)
  }

  @Test("files, folders and links stay, in every build")
  func kept() throws {
    let here = try Workplace.withLessons()
    _ = try here.render("lessons")
    try here.write("example.org", to: "site/CNAME")
    try here.write("ref", to: "site/.git/refs/heads/main")
    try here.write("note", to: "site/en/note.txt")
    try here.write("é", to: "site/ și \"altele\"?#%.txt")
    let files = FileManager.default
    try files.createDirectory(atPath: here.path + "/site/empty", withIntermediateDirectories: true)
    try files.createSymbolicLink(
      atPath: here.path + "/site/link", withDestinationPath: "/nowhere")
    try files.setAttributes([.posixPermissions: 0o750], ofItemAtPath: here.path + "/site/.git")
    let before = try here.tree("site")
    for _ in 0..<2 { #expect(try here.render("lessons").status == 0) }
    #expect(try here.tree("site") == before)
    let mode = try files.attributesOfItem(atPath: here.path + "/site/.git")[.posixPermissions]
    #expect(mode as? Int == 0o750)
    try files.removeItem(atPath: here.path + "/lessons/en")
    _ = try here.render("lessons")
    #expect(here.text("site/en/note.txt") == "note")
    #expect(here.text("site/en/one.html") == nil)
    #expect(try here.names() == ["lessons", "site"])
  }

  @Test("a page that somebody changed is replaced only by force, and stays when its lesson goes")
  func changedPage() throws {
    let here = try Workplace.withLessons()
    _ = try here.render("lessons")
    let page = try #require(here.text("site/en/one.html"))
    try here.write("changed", to: "site/en/one.html")
    let refused = try here.render("lessons")
    #expect(refused.status == 2)
    #expect(
      refused.errors.hasPrefix("error: site/en/one.html was changed or put there by somebody"))
    #expect(here.text("site/en/one.html") == "changed")
    let forced = try here.render("lessons", "--force")
    #expect(forced.errors == "note: site/en/one.html was replaced\n")
    #expect(here.text("site/en/one.html") == page)

    try here.write("changed again", to: "site/en/one.html")
    try FileManager.default.removeItem(atPath: here.path + "/lessons/en")
    for _ in 0..<2 { #expect(try here.render("lessons").status == 0) }
    #expect(here.text("site/en/one.html") == "changed again")
  }

  @Test("a folder or a link where a page must stand is in the way, by force too")
  func obstacle() throws {
    let here = try Workplace.withLessons()
    try here.write("mine", to: "site/en/one.html/mine.txt")
    let outcome = try here.render("lessons", "--force")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "error: site/en/one.html is in the way of the site; move it\n")
    #expect(here.text("site/en/one.html/mine.txt") == "mine")
  }

  @Test("the site folder may be a link: what it leads to is the site")
  func linkedSite() throws {
    let here = try Workplace.withLessons()
    try here.write("*\n", to: "elsewhere/.gitignore")
    try FileManager.default.createSymbolicLink(
      atPath: here.path + "/site", withDestinationPath: "elsewhere")
    for _ in 0..<2 { #expect(try here.render("lessons").status == 0) }
    #expect(here.text("elsewhere/en/one.html") != nil)
    #expect(try here.names() == ["elsewhere", "lessons", "site"])
  }
}
