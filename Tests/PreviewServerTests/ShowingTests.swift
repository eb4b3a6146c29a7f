import LessonSite
import SourceText
import Testing

@testable import PreviewServer

@Suite("Of a site that is shown, only what has changed is made again")
struct ShowingTests {
  private let memory = BuildMemory()

  private func site(_ lessons: [String: String]) -> Site {
    var settings = SiteSettings()
    settings.memory = memory
    let sources = lessons.map { path, text in
      LessonSource(relativePath: path, file: SourceFile(path: path, text: text))
    }
    return makeSite(from: sources, settings: settings)
  }

  @Test("a sentence more changes the lesson's page and the index of the search")
  func changes() throws {
    let pages = PreviewPages()
    var lessons = ["en/a.md": "# A\n\nOne.\n", "en/b.md": "# B\n\nTwo.\n"]
    #expect(try pages.show(site(lessons)).contains("en/b.html"))
    let before = try #require(pages.file(at: "en/b.html"))
    lessons["en/a.md"] = "# A\n\nOne. More.\n"
    #expect(try pages.show(site(lessons)) == ["en/a.html", "search-en.js"])
    let a = try #require(pages.file(at: "en/a.html"))
    #expect(String(decoding: a.bytes, as: UTF8.self).contains("One. More."))
    #expect(a.version == 2)
    #expect(try #require(pages.file(at: "en/b.html")).bytes == before.bytes)
    #expect(try pages.show(site(lessons)) == [])
  }

  @Test("a title changes every page that shows it, and what is shown is what a new build makes")
  func titles() throws {
    let pages = PreviewPages()
    var lessons = ["en/a.md": "# A\n\nOne.\n", "en/b.md": "# B\n\nTwo.\n"]
    try pages.show(site(lessons))
    lessons["en/a.md"] = "# Another\n\nOne.\n"
    let changed = try pages.show(site(lessons))
    #expect(changed == ["en/a.html", "en/b.html", "en/index.html", "search-en.js"])
    var settings = SiteSettings()
    settings.memory = BuildMemory()
    let fresh = makeSite(
      from: lessons.map { path, text in
        LessonSource(relativePath: path, file: SourceFile(path: path, text: text))
      }, settings: settings)
    for file in fresh.files { #expect(try pages.file(at: file.path)?.bytes == file.bytes) }
  }
}
