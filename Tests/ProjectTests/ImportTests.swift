import Testing

@Suite("Imports keep to the table of docs/ARCHITECTURE.md")
struct ImportTests {
  static let table = ModuleTable(
    readingFrom: ProjectFiles.file("docs/ARCHITECTURE.md")?.text ?? "")

  @Test("every source", arguments: ProjectFiles.sources)
  func sourceKeepsToTable(_ file: ProjectFile) throws {
    let module = try #require(file.path.split(separator: "/").dropFirst().first)
    #expect(Self.table.complaints(about: file.text, in: String(module)) == [])
  }

  @Test("every module of the package is in the table, and nothing else")
  func tableIsComplete() throws {
    let modules = try PackageManifest.load().modules
    #expect(Set(modules.map(\.name)) == Set(Self.table.modules.keys))
    for module in modules {
      let declared = Set(module.dependencies.map(\.name))
      let excess = declared.subtracting(Self.table.allowed(for: module.name))
      #expect(excess == [], "\(module.name) declares more than its row allows")
    }
  }

  @Test("the table has both floors")
  func tableIsRead() {
    #expect(Self.table.modules["SourceText"] == .init(isPortable: true, mayImport: []))
    #expect(Self.table.modules["LessonDocument"]?.isPortable == false)
    #expect(Self.table.allowed(for: "LessonLanguage").isSuperset(of: ["SwiftML", "CMath"]))
    #expect(Self.table.allowed(for: "Weaving").contains("Foundation"))
  }
}

@Suite("The import check finds what it looks for")
struct ImportCheckTests {
  static let table = ModuleTable(
    readingFrom: """
      | floor | module | owns | may import |
      |---|---|---|---|
      | portable | `Low` | numbers | – |
      | portable | `Middle` | `print` | `Low` |
      | native | `High` | files | `Middle`, `Yams` |
      """)

  @Test(
    "a forbidden import",
    arguments: [
      ("Low", "import Middle"),
      ("Low", "public import Foundation"),
      ("Low", "@preconcurrency internal import struct Middle.Number"),
      ("Middle", "import Low\nimport Glibc"),
      ("Middle", "import Glibc  // native"),
      ("Middle", "#if hasFeature(Embedded)\nimport Glibc  // native\n#endif"),
      ("Middle", "#if !hasFeature(Embedded)\n#endif\nimport Glibc  // native"),
      ("Middle", "#if !hasFeature(Embedded)\nimport Glibc\n#endif"),
      ("High", "@testable import ArgumentParser"),
      ("Unknown", ""),
    ])
  func findsForbiddenImport(module: String, source: String) {
    #expect(Self.table.complaints(about: source, in: module).count == 1)
  }

  @Test(
    "an allowed one",
    arguments: [
      ("Low", "let important = 1  // import Foundation\n/* import\nimport Middle */"),
      ("Low", "let text = \"\"\"\nimport Middle\n\"\"\""),
      ("Middle", "public import Low"),
      ("Middle", "#if !hasFeature(Embedded)\nimport Glibc  // native\n#endif"),
      ("Middle", "#if hasFeature(Embedded)\n#else\nimport Glibc  // native\n#endif"),
      ("High", "import Foundation\nimport Low\nimport Yams"),
    ])
  func passesAllowedImport(module: String, source: String) {
    #expect(Self.table.complaints(about: source, in: module) == [])
  }
}
