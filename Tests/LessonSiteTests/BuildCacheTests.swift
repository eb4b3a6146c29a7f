import Foundation
import Testing

@testable import LessonSite

/// The memory of builds in a folder: it changes no byte, and nothing in it is trusted.
@Suite("Builds that remember")
struct BuildCacheTests {
  private func builds() throws -> CachedBuilds {
    try CachedBuilds([
      "ro/a.md": "---\ntitle: Unu\norder: 1\npart: Întâi\n---\n## Pas\n\n$x^2$ și „text”.\n",
      "ro/b.md":
        "---\ntitle: Doi\norder: 2\n---\n```swift-ml\nlet x = variable(2)\ngraph(x * x)\n```\n",
      "en/a.md":
        "---\ntitle: One\norder: 1\ntranslation-of: ../ro/a.md\n---\n## Step\n\n[x](b.md) $x^2$\n",
      "en/b.md": """
      ---
      title: Two
      order: 2
      translation-of: ../ro/b.md
      description: A "circuit" & more.
      ---
      ```swift-ml
      let x = variable(2)
      graph(x * x)
      ```

      ```swift-m
      ```
      """,
    ])
  }

  /// Each changes the course in another way; they are made one after the other.
  static let changes: [@Sendable (CachedBuilds) -> Void] = [
    { _ in },
    { $0.lessons["en/a.md"]? += "\nMore text.\n" },
    { $0.lessons["en/b.md"] = $0.lessons["en/b.md"]?.replacing("title: Two", with: "title: 2") },
    { $0.lessons["ro/a.md"] = $0.lessons["ro/a.md"]?.replacing("Întâi", with: "Partea") },
    { $0.lessons["en/c.md"] = "---\ntitle: New\norder: 0\n---\n" },
    { $0.lessons["ro/a.md"]? += "\n## Al doilea pas\n" },
    { $0.lessons["en/a.md"]? += "\n## The second step\n" },
    {
      $0.lessons["ro/b.md"] = nil; $0.lessons["en/b.md"] = nil
    },
    { $0.configure = { $0.baseURL = "https://example.org/ml/" } },
    { $0.lessons["en/c.md"]? += "```swift-ml\nbars([1, 2])\n```\n" },
    { $0.lessons = $0.lessons.filter { $0.key.hasPrefix("en/") } },
  ]

  @Test("gives the bytes of a build without a memory, whatever has changed")
  func sameBytes() throws {
    let builds = try builds()
    for (number, change) in Self.changes.enumerated() {
      change(builds)
      let site = builds.build()
      let fresh = builds.fresh()
      #expect(site.messages == fresh.messages, "change \(number)")
      let contents = try site.contents
      #expect(try contents == fresh.contents, "change \(number)")
      // What is known of files is what they are.
      for file in site.files {
        guard let hash = file.hash, let bytes = contents[file.path] else { continue }
        #expect(contentHash(bytes) == hash, "\(file.path), change \(number)")
      }
      BuildMemory(in: builds.folder.path).keep(site, hashes: contents.mapValues { contentHash($0) })
    }
  }

  @Test("after a build without changes every page is known without being made")
  func known() throws {
    let builds = try builds()
    let site = builds.build()
    BuildMemory(in: builds.folder.path).keep(
      site, hashes: try site.contents.mapValues { contentHash($0) })
    let again = builds.build()
    #expect(again.files.filter { $0.source != nil }.count > 8)
    for file in again.files where file.source != nil { #expect(file.hash != nil, "\(file.path)") }
  }

  @Test("a file that is cut anywhere, or has one wrong byte, is never trusted")
  func damage() throws {
    let builds = try builds()
    let fresh = builds.fresh()
    let good = try fresh.contents
    let site = builds.build()
    BuildMemory(in: builds.folder.path).keep(site, hashes: good.mapValues { contentHash($0) })
    var random = SystemRandomNumberGenerator()
    #expect(builds.entries.count == 6)
    for entry in builds.entries {
      let saved = try Data(contentsOf: URL(filePath: entry))
      for attempt in 0..<12 {
        let place = Int.random(in: 0..<saved.count, using: &random)
        var broken = saved
        if attempt % 2 == 0 { broken = broken.prefix(place) } else { broken[place] ^= 0x20 }
        try broken.write(to: URL(filePath: entry))
        let site = builds.build()
        #expect(try site.contents == good, "\(entry), byte \(place), attempt \(attempt)")
        #expect(site.messages == fresh.messages)
      }
    }
  }

  @Test("what is deleted during a build is built again")
  func deleted() throws {
    let builds = try builds()
    _ = builds.build()
    let site = builds.build()
    #expect(site.lessons.allSatisfy { $0.reason == nil })
    try FileManager.default.removeItem(atPath: builds.folder.path + "/builds")
    #expect(try site.contents == builds.fresh().contents)
  }

  @Test("lessons that are gone are forgotten, and so are files that a killed build left")
  func forgetting() throws {
    let builds = try builds()
    let names = { builds.entries.map { String($0.split(separator: "/").last ?? "") } }
    let (kept, gone) = (contentHash("en/a.md".utf8), contentHash("en/b.md".utf8))
    _ = builds.build()
    #expect(names().contains(kept) && names().contains(gone))
    builds.lessons["en/b.md"] = nil
    let half = "0123456789abcdef.99999999-1"
    try builds.folder.write("half", to: "builds/" + half)
    _ = builds.build()
    #expect(names().contains(kept) && !names().contains(gone) && !names().contains(half))
  }

  @Test("where nothing can be written a build is the same")
  func unwritable() throws {
    let builds = try builds()
    let good = try builds.fresh().contents
    builds.configure = { $0.memory = BuildMemory(in: "/proc/nowhere") }
    #expect(try builds.build().contents == good)
  }

  @Test("builds at the same time in one folder do not spoil each other's")
  func parallel() throws {
    let builds = try builds()
    let good = try builds.fresh().contents
    let folder = builds.folder.path
    let build = { @Sendable (lessons: [LessonSource]) -> [String: [UInt8]]? in
      var settings = SiteSettings()
      settings.memory = BuildMemory(in: folder)
      return try? makeSite(from: lessons, settings: settings).contents
    }
    let sources = builds.sources
    for contents in inParallel(4, jobs: 4, { _ in build(sources) }) { #expect(contents == good) }
    #expect(builds.reasons() == [:])
  }
}
