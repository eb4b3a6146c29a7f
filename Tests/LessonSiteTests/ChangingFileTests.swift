import Foundation
import SourceText
import Testing

@testable import LessonSite

/// Lessons that are written on while they are built: their texts are read when they are found, and again
/// when they are built.
@Suite("Files that change during a build")
struct ChangingFileTests {
  private let here: PublishingFolder
  private let memory: BuildMemory

  init() throws {
    here = try PublishingFolder()
    memory = BuildMemory(in: here.path + "/cache")
    try here.write("# A\n\nFirst.\n", to: "lessons/en/a.md")
    try here.write("# B\n", to: "lessons/en/b.md")
  }

  /// A build in which `change` happens between finding the lessons and building them.
  private func build(change: () throws -> Void = {}) throws -> Site {
    let folder = try LessonFolder(at: here.path + "/lessons", outside: nil)
    try change()
    var settings = SiteSettings()
    settings.memory = memory
    return makeSite(from: folder.lessons, settings: settings)
  }

  @Test("one that is saved is built as it is read then, and what is remembered is true")
  func saved() throws {
    let site = try build { try here.write("# A\n\nSecond.\n", to: "lessons/en/a.md") }
    #expect(site.text("en/a.html").contains("Second."))
    #expect(try build().text("en/a.html").contains("Second."))
    try here.write("# A\n\nFirst.\n", to: "lessons/en/a.md")
    #expect(try build().text("en/a.html").contains("First."))
  }

  @Test("one that is removed is an error")
  func removed() throws {
    let file = here.path + "/lessons/en/a.md"
    let site = try build { try FileManager.default.removeItem(atPath: file) }
    let messages = site.reports.flatMap(\.diagnostics).map(\.message)
    #expect(messages == ["the file has gone, or cannot be read any more"])
    #expect(site.hasErrors)
    let next = try build().hasErrors
    #expect(!next)
  }
}
