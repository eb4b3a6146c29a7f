import Foundation
import Testing

/// `render --engine FILE`, and what is said where there is none.
struct EngineTests {
  private func lessons() throws -> Workplace {
    let here = try Workplace()
    try here.write("---\ntitle: One\n---\n\n```swift-ml\nprint(1)\n```\n", to: "lessons/en/one.md")
    return here
  }

  @Test("without an engine the pages are static, one note says so, and all is good")
  func noEngine() throws {
    let here = try lessons()
    let outcome = try here.render("lessons", "--engine", "/dev/null")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors
        == "note: the pages' cells cannot be run again: 'make engine' compiles what runs them\n")
    #expect(here.text("site/en/one.html")?.contains("live") == false)
    #expect(try here.render("lessons", "--engine", "/dev/null", "--quiet").errors == "")
  }

  @Test("the engine named is the one in the site")
  func named() throws {
    let here = try lessons()
    try here.write(Data([1, 2, 3]), to: "engine.packed")
    let outcome = try here.render("lessons", "--engine", "engine.packed")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(here.text("site/engine.js")?.contains("liveEngine(\"AQID\")") == true)
    #expect(here.text("site/en/one.html")?.contains("live.js") == true)
  }

  @Test("an engine that is not there is a misuse")
  func missing() throws {
    let outcome = try lessons().render("lessons", "--engine", "nowhere.packed")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--engine: there is no file nowhere.packed"))
  }
}
