import Foundation
import Testing

/// Scripts that take code out of a copy of the project know it by its text. `--texts` prints what they do not
/// find, and nothing else.
@Suite("Code that scripts take out")
struct ReplacedTextTests {
  @Test(
    "is where they look for it",
    arguments: ["Utilities/check-mutations.py", "Utilities/measure-limits.py"])
  func texts(_ script: String) throws {
    let printed = String(decoding: try output(of: [script, "--texts"]), as: UTF8.self)
    #expect(printed == "")
  }

  @Test("is missed where it is not")
  func missing() throws {
    let program = """
      import sys; sys.path.insert(0, "Utilities")
      from project_copy import lacking
      print(lacking([("render/Run.swift", "import", ""), ("SourceText/Diagnostic.swift", "no such text", "")]))
      """
    let printed = String(decoding: try output(of: ["python3", "-c", program]), as: UTF8.self)
    #expect(printed.contains("render/Run.swift has not once: import"))
    #expect(printed.contains("Diagnostic.swift has not once: no such text"))
  }
}
