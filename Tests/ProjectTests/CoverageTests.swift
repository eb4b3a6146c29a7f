import Foundation
import Testing

/// docs/coverage.md is made here: with `UPDATE=1` the test writes it anew.
@Suite("Every system of the lecture is computed and claimed")
struct CoverageTests {
  static let path = "docs/coverage.md"

  @Test("docs/coverage.md is the table of the claims that the lessons make")
  func table() throws {
    let lessons = try LessonClaims.ofProject()
    let table = try coverageTable(of: coveredSystems, in: lessons)
    if ProcessInfo.processInfo.environment["UPDATE"] != nil {
      try Data(table.utf8).write(to: ProjectFiles.root.appending(path: Self.path))
    }
    let written = ProjectFiles.root.appending(path: Self.path)
    #expect(try String(contentsOf: written, encoding: .utf8) == table)
  }

  @Test("all twenty are there, in both languages")
  func allAreThere() {
    #expect(Set(coveredSystems.map(\.number)) == Set(1...20))
  }

  @Test("a claim that a lesson does not make is seen")
  func missingClaims() throws {
    let lesson = """
      ```swift-ml
      expect(1, 1)
      ```
      > ```swift-ml
      > expect(2, 2)
      > ```
      """
    let lessons = LessonClaims(texts: ["en/01-a.md": lesson, "ro/01-b.md": lesson])
    func row(_ claim: String) throws -> String {
      try coverageTable(of: [CoveredSystem(1, "one", in: "en/01-a.md", claim)], in: lessons)
    }
    #expect(try row("expect(2, 2)").contains("| cell 2 | `expect(2, 2)` |"))
    #expect(throws: MissingClaim.self) { try row("expect(3, 3)") }
    let untranslated = LessonClaims(texts: ["en/01-a.md": lesson, "ro/01-b.md": "nothing"])
    #expect(throws: MissingClaim.self) {
      try coverageTable(
        of: [CoveredSystem(1, "one", in: "en/01-a.md", "expect(1, 1)")], in: untranslated)
    }
  }
}
