import LessonDocument
import LessonLanguage
import LessonOutput
import SourceText
import Testing
import Weaving

@testable import LessonSite

@Suite("Builds in one process run a lesson's code again only when it has changed")
struct KnownRunTests {
  private static let path = "en/a.md"

  private func page(_ text: String, _ memory: BuildMemory) throws -> String {
    var settings = SiteSettings()
    settings.memory = memory
    let source = LessonSource(
      relativePath: Self.path, file: SourceFile(path: Self.path, text: text))
    let site = makeSite(from: [source], settings: settings)
    let hasErrors = site.hasErrors
    #expect(!hasErrors)
    let file = try #require(site.files.first { $0.path == "en/a.html" })
    return String(decoding: try file.bytes, as: UTF8.self)
  }

  private func lesson(_ prose: String, _ code: String) -> String {
    "# A\n\n\(prose)\n\n```swift-ml\n\(code)\n```\n"
  }

  @Test("a change of prose leaves what the code showed, a change of code does not")
  func prose() throws {
    let memory = BuildMemory()
    _ = try page(lesson("One.", "print(1)"), memory)
    let runs = try #require(memory.runs)
    let parsed = LessonSource(
      relativePath: Self.path, file: SourceFile(path: Self.path, text: lesson("", "print(1)")))
    let key = try #require(LessonDocument(parsing: parsed.file).runKey(limits: .measured))
    let known = try #require(runs.run(at: Self.path, key: key))
    #expect(known.run.outputs == [[.text("1\n")]])
    // What is known is taken: it is the page that shows it, not a run.
    var run = known.run
    run.outputs = [[.text("as it was known")]]
    runs.keep(KnownRuns.Known(key: key, data: [:], run: run), at: Self.path)
    #expect(try page(lesson("Two.", "print(1)"), memory).contains("as it was known"))
    #expect(try !page(lesson("Two.", "print(2)"), memory).contains("as it was known"))
  }

  @Test("pages are those of a build without a memory, whatever is edited")
  func edits() throws {
    let memory = BuildMemory()
    let texts = [
      lesson("One.", "let x = 3\nprint(x)"),
      lesson("More\n\nprose.", "let x = 3\nprint(x)") + "\nOne: `{swift-ml} x + 1`.\n",
      lesson("One.", "//| eval: false\nprint(0)\n```\n\n```swift-ml\nlet x = 3\nprint(x)"),
      lesson("One.", "let x = 3\nprint(x)\n```\n\n```swift-ml\nprint(x + 1)"),
      lesson("One.", "let x = 3\nprint(x)"),
      lesson("One.", "let x = 4\nprint(x)"),
    ]
    for text in texts { #expect(try page(text, memory) == page(text, BuildMemory())) }
  }

  @Test("of lessons that are run one after the other the last 64 stay")
  func bounds() throws {
    let runs = KnownRuns()
    let run = LessonRun(outputs: [])
    for number in 0..<100 {
      runs.keep(KnownRuns.Known(key: [], data: [:], run: run), at: "\(number)")
    }
    #expect((0..<100).filter { runs.run(at: "\($0)", key: []) != nil } == Array(36..<100))
  }
}
