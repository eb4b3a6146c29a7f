import Foundation
import Testing

/// The promises of SECURITY.md name tests that exist.
@Suite("SECURITY.md")
struct PromiseTests {
  /// Whether there is such a test: `Module.Suite`, `Module.Suite/function` or `file.py::function`.
  private func exists(_ name: String) -> Bool {
    if name.contains("::") {
      let parts = name.components(separatedBy: "::")
      return ProjectFiles.file("Tests/BrowserTests/" + parts[0])?.text
        .contains("def \(parts[1])(") ?? false
    }
    let parts = name.components(separatedBy: "/")
    let names = parts[0].split(separator: ".").map(String.init)
    guard names.count == 2 else { return false }
    let files = ProjectFiles.all.filter {
      $0.path.hasPrefix("Tests/\(names[0])/") && $0.text.contains("struct \(names[1]) ")
    }
    return files.contains { file in parts.count == 1 || file.text.contains("func \(parts[1])(") }
  }

  private func names() throws -> [String] {
    let table = try #require(ProjectFiles.file("SECURITY.md")).lines
    return table.filter { $0.hasPrefix("|") }.flatMap { line in
      // The last cell; what stands in code there is the name of a test.
      (line.split(separator: "|").last ?? "").matches(of: #/`([^`]+)`/#).map { String($0.output.1) }
    }
  }

  @Test("each promise has a test, and each test exists")
  func promises() throws {
    let table = try #require(ProjectFiles.file("SECURITY.md")).lines
    let rows = table.filter { $0.hasPrefix("| ") && !$0.hasPrefix("| promise |") }
    #expect(rows.count > 30)
    for row in rows { #expect(row.contains("`"), "\(row)") }
    #expect(try names().filter { !exists($0) } == [])
    print("\(rows.count) promises, proved by \(Set(try names()).count) tests and suites")
  }

  @Test("a name that is none is seen")
  func wrongNames() {
    for name in [
      "RenderTests.NoTests", "NoTests.LimitTests", "RenderTests.LimitTests/nothing",
      "test_live.py::test_nothing", "LimitTests", "",
    ] { #expect(!exists(name), "\(name)") }
  }
}
