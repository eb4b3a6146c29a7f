import Foundation
import Testing

@testable import LessonSite

/// Writing a site; most of it is tested through the command, in RenderTests.
struct PublishingWritingTests {
  private func publish(_ files: [String: String], in here: PublishingFolder) throws {
    let publisher = try SitePublisher.claiming(
      here.path + "/site", lessons: here.path + "/lessons", force: false)
    let files = files.map { SiteFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let done = try publisher.publish(Site(files: files, reports: []))
    #expect(done.notes.isEmpty)
  }

  @Test("files become folders and folders files when the site says so")
  func changingKinds() throws {
    let here = try PublishingFolder()
    try publish(["a": "1", "b/c": "2", "b/d/e": "3"], in: here)
    try publish(["a/x": "4", "b": "5"], in: here)
    #expect(here.text("site/a/x") == "4")
    #expect(here.text("site/b") == "5")
    #expect(here.names == ["site"])
  }

  @Test("a large file that stays the same is the same file, one that changes is another")
  func largeFiles() throws {
    let here = try PublishingFolder()
    let large = String(repeating: "0123456789", count: 100_000)
    try publish(["large": large, "other": large, "small": "1"], in: here)
    let before = try #require(FileIdentity(at: here.path + "/site/large"))
    try publish(["large": large, "other": large + "!", "small": "2"], in: here)
    #expect(FileIdentity(at: here.path + "/site/large") == before)
    #expect(here.text("site/large") == large && here.text("site/other") == large + "!")
    #expect(here.names == ["site"])
  }

  @Test("a hash is the same whether the bytes come at once, in pieces or from a file")
  func hashes() throws {
    let here = try PublishingFolder()
    let text = String(repeating: "a line of a file\n", count: 20_000)
    try here.write(text, to: "file")
    let whole = contentHash(text.utf8)
    var pieces = ContentHash()
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: 1000) {
      pieces.add(Array(bytes[start..<min(start + 1000, bytes.count)]))
    }
    #expect(pieces.text == whole)
    #expect(try contentHash(ofFileAt: here.path + "/file") == whole)
    // FNV-1a of nothing and of "a" (http://www.isthe.com/chongo/tech/comp/fnv/).
    #expect(contentHash([UInt8]()) == "cbf29ce484222325")
    #expect(contentHash("a".utf8) == "af63dc4c8601ec8c")
  }

  @Test("two spellings of one name are two files")
  func spellings() throws {
    let here = try PublishingFolder()
    try publish(["\u{103}.html": "page"], in: here)
    try here.write("page", to: "site/a\u{306}.html")
    try publish(["other.html": "page"], in: here)
    #expect(here.text("site/\u{103}.html") == nil)
    #expect(here.text("site/a\u{306}.html") == "page")
  }

  @Test("no path leads out of the site", arguments: ["../a", "/a", "a//b", "a/../../b", "", "."])
  func unsafePath(path: String) throws {
    let here = try PublishingFolder()
    #expect(throws: PublishingError.self) { try publish([path: "x"], in: here) }
    #expect(here.names == [])
  }

  @Test("what a killed build left is removed, but not somebody's only copy of a file")
  func leftovers() throws {
    let here = try PublishingFolder()
    try publish(["a.html": "1", "b/c.html": "2"], in: here)
    try here.write("mine", to: "site/mine.txt")
    let place = try OutputPlace(here.path + "/site", lessons: here.path + "/lessons")
    // No process has this number.
    let leftover = place.temporaryPrefix + "99999999"
    let files = FileManager.default
    try files.copyItem(atPath: here.path + "/site", toPath: here.path + "/" + leftover)
    try files.removeItem(atPath: here.path + "/\(leftover)/mine.txt")
    try files.linkItem(
      atPath: here.path + "/site/mine.txt", toPath: here.path + "/\(leftover)/mine.txt")
    try here.write("half", to: leftover + "/b/c.html")
    try publish(["a.html": "1"], in: here)
    #expect(here.names == ["site"])
    #expect(here.text("site/mine.txt") == "mine")

    try here.write("only copy", to: leftover + "/other.txt")
    try publish(["a.html": "1"], in: here)
    #expect(here.text(leftover + "/other.txt") == "only copy")
  }

  @Test("an exchange in two steps that was cut in the middle is undone")
  func interruptedExchange() throws {
    let here = try PublishingFolder()
    try publish(["a.html": "1"], in: here)
    try here.write("mine", to: "site/mine.txt")
    let place = try OutputPlace(here.path + "/site", lessons: here.path + "/lessons")
    #expect(rename(place.path, place.temporaryPath(Leftovers.asideSuffix)) == 0)
    try publish(["a.html": "2"], in: here)
    #expect(here.text("site/mine.txt") == "mine")
    #expect(here.names == ["site"])
  }

  @Test("the hash is FNV-1a")
  func hash() {
    // Test vectors of draft-eastlake-fnv.
    #expect(contentHash("".utf8) == "cbf29ce484222325")
    #expect(contentHash("a".utf8) == "af63dc4c8601ec8c")
    #expect(contentHash("foobar".utf8) == "85944171f73967e8")
  }
}
