import Foundation
import Testing

/// Formulas are kept from one build to the next, beside the site or where `--cache` says.
struct FormulaCacheTests {
  private func workplace(_ text: String) throws -> Workplace {
    let here = try Workplace()
    try here.write("---\ntitle: One\n---\n\n\(text)\n", to: "lessons/en/one.md")
    return here
  }

  /// A lesson that is known needs no formulas.
  private func forgetLessons(_ here: Workplace) throws {
    try FileManager.default.removeItem(atPath: here.path + "/.swift-ml-cache/builds")
  }

  @Test("by TeX and by the version of KaTeX; the next build has them from there")
  func kept() throws {
    let here = try workplace("A $y^2$ and $z$.")
    #expect(try here.render("lessons").status == 0)
    let page = try #require(here.text("site/en/one.html"))
    let cache = try #require(here.text(".swift-ml-cache/formulas"))
    #expect(
      cache.wholeMatch(of: /swift-ml formulas, KaTeX [0-9.]+\ni 3 [0-9]+\ny\^2<[^\0]+/) != nil)

    // What the cache says is taken: it is the page that shows it, not KaTeX again.
    let changed = cache.replacingOccurrences(of: ">2<", with: ">7<")
    #expect(changed != cache)
    try here.write(changed, to: ".swift-ml-cache/formulas")
    try forgetLessons(here)
    #expect(try here.render("lessons").status == 0)
    #expect(here.text("site/en/one.html") == page.replacingOccurrences(of: ">2<", with: ">7<"))

    let older = changed.replacingOccurrences(of: "KaTeX 0.", with: "KaTeX 9.")
    try here.write(older, to: ".swift-ml-cache/formulas")
    try forgetLessons(here)
    #expect(try here.render("lessons").status == 0)
    #expect(here.text("site/en/one.html") == page)
  }

  @Test("in the folder that --cache names")
  func named() throws {
    let here = try workplace("$y$")
    #expect(try here.render("lessons", "--cache", "kept/here").status == 0)
    #expect(here.text("kept/here/formulas")?.contains("\ny<") == true)
    #expect(try here.names() == ["kept", "lessons", "site"])
  }

  @Test("TeX that is none is an error with file, line and column, in the middle of a formula too")
  func mistakes() throws {
    let here = try workplace("Ă $a + \\alfa$ and\n\n$$\nx\n  + \\frac{1}\n$$")
    let outcome = try here.render("check", "lessons")
    #expect(outcome.status == 1)
    let places = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("lessons/") }
    #expect(
      places.map { $0.split(separator: " ").first } == [
        "lessons/en/one.md:5:8:", "lessons/en/one.md:9:13:",
      ])
  }
}
