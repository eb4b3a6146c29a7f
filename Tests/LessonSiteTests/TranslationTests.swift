import LessonSite
import SourceText
import Testing

@Suite("A lesson and its translation compute the same")
struct TranslationTests {
  private func messages(_ ro: String, _ en: String) -> [String] {
    site([
      "ro/a.md": "# A\n\n\(ro)",
      "en/a.md": "---\ntitle: A\ntranslation-of: ../ro/a.md\n---\n\n\(en)",
    ]).messages
  }

  private func cell(_ code: String) -> String { "```swift-ml\n\(code)\n```\n" }

  @Test("words may differ, numbers may not")
  func numbers() {
    #expect(messages(cell("print(\"unu\", 1)"), cell("print(\"one\", 1)")) == [])
    #expect(
      messages(cell("print(\"unu\", 1)"), cell("print(\"one\", 2)"))
        == ["lessons/en/a.md:6: this cell does not compute what the same cell of 'ro/a.md' does"])
    let table = { (value: String) in self.cell("table([[1, \(value)]], rows: [\"a\"])") }
    #expect(messages(table("2"), table("2")) == [])
    #expect(messages(table("2"), table("3")).count == 1)
  }

  @Test("the first difference is named with its place")
  func note() throws {
    let site = site([
      "ro/a.md": "# A\n\n\(cell("print(1, 2)"))",
      "en/a.md": "---\ntitle: A\ntranslation-of: ../ro/a.md\n---\n\(cell("print(1, 3)"))",
    ])
    let diagnostic = try #require(site.reports.first?.diagnostics.first)
    #expect(diagnostic.notes == ["it shows 3 here and 2 there; there it begins on line 3"])
  }

  @Test("as many cells")
  func count() {
    #expect(
      messages(cell("print(1)"), "")
        == ["lessons/en/a.md:1: this lesson has 0 cells and its original 'ro/a.md' has 1"])
  }

  @Test("the values in prose are the same, in any order and by any name, each as often")
  func values() {
    let code = cell("let a = 1.5\nlet b = 2.0")
    let renamed = cell("let c = 1.5\nlet d = 2.0")
    let ro = code + "\nFie `{swift-ml} a`, `{swift-ml} b, decimals: 2` și `{swift-ml} \"doi\"`.\n"
    #expect(messages(ro, renamed + "\nLet `{swift-ml} d` be, `{swift-ml} c` too.\n") == [])
    #expect(
      messages(ro, renamed + "\nLet `{swift-ml} c` be.\n") == [
        "lessons/en/a.md:3: the prose does not say 2.0, a value on line 8 of 'ro/a.md'"
      ])
    #expect(
      messages(ro, renamed + "\nLet `{swift-ml} c` and `{swift-ml} d + 1` be, `{swift-ml} d`.\n")
        == [
          "lessons/en/a.md:11: this value is 3.0, which the prose of 'ro/a.md' does not say"
        ])
    #expect(
      messages(ro, renamed + "\nLet `{swift-ml} c` and `{swift-ml} c` be.\n") == [
        "lessons/en/a.md:11: this value is 1.5, which the prose of 'ro/a.md' does not say",
        "lessons/en/a.md:3: the prose does not say 2.0, a value on line 8 of 'ro/a.md'",
      ])
  }

  @Test("a value that the prose lacks is a warning")
  func severity() {
    let site = site([
      "ro/a.md": "# A\n\nSunt `{swift-ml} 1 + 1`.\n",
      "en/a.md": "---\ntitle: A\ntranslation-of: ../ro/a.md\n---\n\nNone.\n",
    ])
    #expect(site.messages.count == 1 && !site.hasErrors)
  }

  @Test("errors of their own come first")
  func errors() {
    let found = messages(cell("print(1)"), cell("print(x)"))
    #expect(found == ["lessons/en/a.md:7: cannot find 'x' in scope"])
  }
}
