import LessonLanguage
import Testing
import Weaving

@testable import LessonSite

/// A lesson is built again where something that it is made from has changed, and nowhere else.
@Suite("Why lessons are built")
struct BuildReasonTests {
  private func builds() throws -> CachedBuilds {
    let builds = try CachedBuilds([
      "en/a.md": """
      ---
      title: A
      order: 1
      ---
      [](b.md#there), ![x](x.svg), [data](d.csv)

      ```swift-ml
      let data = loadCSV("en/d.csv", label: "c")
      print(data.count)
      ```
      """,
      "en/b.md": "---\ntitle: B\norder: 2\n---\n## There\n\nText.\n",
      "en/c.md": "---\ntitle: C\norder: 3\n---\n```swift-m\n```\n",
    ])
    builds.files = [
      "en/d.csv": "a,b,c\n1,2,0\n3,4,1\n", "en/x.svg": "<svg width='1' height='1'/>",
      "en/e.csv": "1",
    ]
    #expect(builds.reasons() == ["en/a.md": .new, "en/b.md": .new, "en/c.md": .new])
    return builds
  }

  @Test("nothing has changed: no lesson, and the warnings are said again")
  func nothing() throws {
    let builds = try builds()
    #expect(builds.reasons() == [:])
    #expect(builds.build().messages == builds.fresh().messages)
    #expect(builds.build().messages.count == 1)
  }

  @Test("its text; the others stay, whatever is said in it")
  func text() throws {
    let builds = try builds()
    builds.lessons["en/b.md"]? += "More.\n"
    #expect(builds.reasons() == ["en/b.md": .text])
  }

  @Test("a heading or a title: also those whose links lead there")
  func links() throws {
    let builds = try builds()
    builds.lessons["en/b.md"]? += "\n## Another\n"
    #expect(builds.reasons() == ["en/a.md": .link("en/b.md"), "en/b.md": .text])
    builds.lessons["en/c.md"] = "---\ntitle: Other\norder: 3\n---\n"
    #expect(builds.reasons() == ["en/c.md": .text])
  }

  @Test("the data that it reads, the files that it shows, and no other files")
  func files() throws {
    let builds = try builds()
    builds.files["en/d.csv"]? += "5,6,0\n"
    #expect(builds.reasons() == ["en/a.md": .data("en/d.csv")])
    builds.files["en/x.svg"] = "<svg width='2' height='1'/>"
    #expect(builds.reasons() == ["en/a.md": .file("en/x.svg")])
    builds.files["en/e.csv"] = "2"
    builds.files["en/new.csv"] = "2"
    #expect(builds.reasons() == [:])
  }

  @Test("the options that matter in lessons, and not those of pages")
  func options() throws {
    let builds = try builds()
    builds.configure = { $0.solutions = .omit }
    #expect(Set(builds.reasons().values.map(\.isOptions)) == [true])
    builds.configure = {
      $0.solutions = .omit
      $0.limits[.steps] = 1_000_000
    }
    #expect(builds.reasons().count == 3)
    builds.configure = {
      $0.solutions = .omit
      $0.limits[.steps] = 1_000_000
      $0.baseURL = "https://example.org/"
      $0.jobs = 1
    }
    #expect(builds.reasons() == [:])
  }

  @Test("a lesson before it: its number")
  func number() throws {
    let builds = try builds()
    builds.lessons["en/0.md"] = "---\ntitle: First\norder: 0\n---\n"
    #expect(
      builds.reasons() == [
        "en/0.md": .new, "en/a.md": .number, "en/b.md": .number, "en/c.md": .number,
      ])
  }

  @Test("a lesson with errors until it has none, and not the others")
  func errors() throws {
    let builds = try builds()
    builds.lessons["en/b.md"]? += "[x](missing.md)\n"
    for _ in 0..<2 { #expect(builds.reasons() == ["en/b.md": .text]) }
    #expect(builds.build().hasErrors)
    builds.lessons["en/missing.md"] = "---\ntitle: Found\norder: 9\n---\n"
    #expect(builds.reasons() == ["en/b.md": .text, "en/missing.md": .new])
    #expect(builds.reasons() == [:])
  }

  @Test("in one process a lesson with errors is built again when they may be mended")
  func errorsInMemory() throws {
    let builds = try builds()
    let memory = BuildMemory()
    builds.configure = { $0.memory = memory }
    #expect(builds.reasons().count == 3)
    builds.lessons["en/b.md"]? += "[x](missing.md)\n"
    #expect(builds.reasons() == ["en/b.md": .text])
    #expect(builds.reasons() == [:])
    #expect(builds.build().hasErrors)
    builds.lessons["en/missing.md"] = "---\ntitle: Found\norder: 9\n---\n"
    #expect(builds.reasons() == ["en/b.md": .surroundings, "en/missing.md": .new])
    #expect(!builds.build().hasErrors)
  }

  @Test("in one process a link to a lesson that becomes a draft, or is none any more")
  func drafts() throws {
    let builds = try builds()
    let memory = BuildMemory()
    builds.configure = { $0.memory = memory }
    builds.lessons["en/b.md"]? += "[x](d.md)\n"
    #expect(builds.reasons().count == 3)
    builds.lessons["en/d.md"] = "---\ntitle: D\norder: 9\ndraft: true\n---\n"
    #expect(builds.reasons() == ["en/b.md": .surroundings, "en/d.md": .new])
    #expect(builds.build().messages.contains { $0.contains("'en/d.md' is a draft") })
    builds.lessons["en/d.md"] = "---\ntitle: D\norder: 9\n---\n"
    #expect(builds.reasons() == ["en/b.md": .surroundings, "en/d.md": .text])
    #expect(!builds.build().hasErrors)
  }

  @Test(
    "a lesson that another links to becomes a draft, and a draft that a draft links to a lesson")
  func linkedDrafts() throws {
    let builds = try builds()
    let draft = "---\ntitle: D\norder: 9\ndraft: true\n---\n"
    builds.lessons["en/d.md"] = draft
    builds.lessons["en/e.md"] = draft + "[](d.md)\n"
    #expect(builds.reasons().count == 2)
    builds.lessons["en/d.md"] = "---\ntitle: D\norder: 9\n---\n"
    #expect(builds.reasons() == ["en/d.md": .text, "en/e.md": .link("en/d.md")])
    #expect(!builds.build().hasErrors)
    builds.lessons["en/c.md"]? += "\n[](d.md)\n"
    #expect(builds.reasons() == ["en/c.md": .text])
    builds.lessons["en/d.md"] = draft
    #expect(builds.reasons()["en/c.md"] == .link("en/d.md"))
    #expect(builds.build().hasErrors)
  }

  @Test("files of solutions that are left out, which are not in the site")
  func solutionFiles() throws {
    let builds = try builds()
    builds.configure = { $0.solutions = .omit }
    builds.lessons["en/b.md"]? += "\n> [!SOLUTION]\n> [e](e.csv)\n"
    #expect(builds.reasons().count == 3)
    #expect(builds.build().files.contains { $0.path == "en/d.csv" })
    #expect(!builds.build().files.contains { $0.path == "en/e.csv" })
    builds.files["en/e.csv"] = nil
    #expect(builds.reasons() == ["en/b.md": .file("en/e.csv")])
    #expect(builds.build().messages.contains { $0.contains("there is no file 'en/e.csv'") })
  }

  @Test("entries of another program count for nothing, nor do the files that it made")
  func tool() throws {
    let builds = try builds()
    let program = builds.folder.path + "/builds/program"
    let other = SectionedFile(path: program)
    var writer = ByteWriter()
    var reader = ByteReader(try other.read(0, of: 1))
    writer.write(try reader.fingerprint())
    writer.write(Fingerprint(of: [1]))
    #expect(other.write([writer.bytes]))
    #expect(builds.reasons() == ["en/a.md": .tool, "en/b.md": .tool, "en/c.md": .tool])
  }
}

extension BuildReason {
  fileprivate var isOptions: Bool { self == .options }
}
