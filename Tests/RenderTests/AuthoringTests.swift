import Foundation
import TestSupport
import Testing

/// docs/authoring.md leads from an empty file to a page: its pieces are put together here as it says.
@Suite("The lesson in docs/authoring.md")
struct AuthoringTests {
  private static let name = "lessons/en/20-slope.md"
  let pieces: [String]
  let message: String

  init() throws {
    let guide = try String(
      contentsOf: projectFolder.appending(path: "docs/authoring.md"), encoding: .utf8)
    pieces = guide.matches(of: #/(?ms)^````markdown\n(.*?)^````/#).map { String($0.output.1) }
    let message = try #require(guide.firstMatch(of: #/(?ms)^```\n(lessons.*?)^```/#))
    self.message = String(message.output.1)
  }

  @Test("builds after each piece")
  func builds() throws {
    #expect(pieces.count == 5)
    let workplace = try Workplace()
    for count in 1...pieces.count {
      try workplace.write(pieces.prefix(count).joined(), to: Self.name)
      let outcome = try workplace.render("lessons", "-o", "site", "--strict")
      #expect(outcome.status == 0, "piece \(count): \(outcome.errors)")
    }
    let page = try #require(workplace.text("site/en/20-slope.html"))
    for shown in ["0.75", ">Figure 1</a>", ">2.0</span>", "<details class=\"solution\">"] {
      #expect(page.contains(shown), "\(shown)")
    }
  }

  @Test("fails with the message that the guide quotes, and the page stays")
  func failsAsQuoted() throws {
    let workplace = try Workplace()
    try workplace.write(pieces.joined(), to: Self.name)
    #expect(try workplace.render("lessons", "-o", "site").status == 0)
    let page = workplace.text("site/en/20-slope.html")
    try workplace.write(
      pieces.joined().replacing("expect(slope, 2)", with: "expect(slope, 3)"), to: Self.name)
    let outcome = try workplace.render("lessons", "-o", "site")
    #expect(outcome.status == 1)
    #expect(outcome.errors == message)
    #expect(workplace.text("site/en/20-slope.html") == page)
  }

  @Test("pairs with its translation")
  func translation() throws {
    let workplace = try Workplace()
    try workplace.write(pieces.joined(), to: Self.name)
    let translated = pieces.joined().replacing(
      "title: How steep is it?", with: "title: Cât de abrupt?\ntranslation-of: ../en/20-slope.md")
    try workplace.write(translated, to: "lessons/ro/20-panta.md")
    #expect(try workplace.render("lessons", "-o", "site", "--strict").status == 0)
    let page = try #require(workplace.text("site/ro/20-panta.html"))
    #expect(page.contains("href=\"../en/20-slope.html\""))
    try workplace.write(
      translated.replacing("let position: Tensor = 1.5", with: "let position: Tensor = 1.25")
        .replacing("expect(slope, 2)", with: "expect(slope, 1.5)"),
      to: "lessons/ro/20-panta.md")
    #expect(try workplace.render("lessons", "-o", "site").status == 1)
  }
}
