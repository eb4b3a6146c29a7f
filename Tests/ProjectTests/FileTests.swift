import Testing

@Suite("Files")
struct FileTests {
  static let code = ProjectFiles.all.filter { file in
    [".swift", ".c", ".h", ".py", ".mjs", ".js", ".sh"].contains { file.path.hasSuffix($0) }
  }

  @Test("no source is longer than 300 lines", arguments: code)
  func isShort(_ file: ProjectFile) {
    #expect(file.lines.count <= 300)
  }

  @Test("no file knows the machine it was written on", arguments: ProjectFiles.all)
  func knowsNoMachine(_ file: ProjectFile) {
    #expect(machinePaths(in: file.text) == [])
  }

  @Test("sources are there, of every kind")
  func sourcesAreFound() {
    let paths = Set(ProjectFiles.all.map(\.path))
    #expect(paths.isSuperset(of: ["Package.swift", "Makefile", ".ci/run", "README.md"]))
    #expect(Self.code.contains { $0.path == "Sources/CMath/include/CMath.h" })
  }

  @Test("a machine's path is seen, others are not")
  func machinePathsAreSeen() {
    for folder in machineFolders { #expect(machinePaths(in: "see \(folder)x.md") == [folder]) }
    #expect(machinePaths(in: "/usr/include, site/home/index.html, ~/site, homework/1") == [])
  }
}

/// Folders that exist on one machine or for one person; written in two pieces, since this file is
/// checked too.
private let machineFolders = [
  "/ho" + "me/", "/ro" + "ot/", "/wo" + "rk/", "/Us" + "ers/", "/o" + "pt/",
]

/// The machine's folders that a text names with a path that begins there.
private func machinePaths(in text: String) -> [String] {
  machineFolders.filter { folder in
    text.ranges(of: folder).contains { range in
      guard range.lowerBound > text.startIndex else { return true }
      let before = text[text.index(before: range.lowerBound)]
      return !(before.isLetter || before.isNumber || "./-_~}".contains(before))
    }
  }
}
