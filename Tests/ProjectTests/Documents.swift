import Foundation

/// The relative links of a document that lead to no file, or to no heading in it.
func brokenLinks(in document: ProjectFile) -> [String] {
  let prose = withoutCode(document.text)
  return prose.matches(of: #/\]\(([^)\s]+)\)/#).map { String($0.output.1) }.filter { link in
    !link.contains("://") && !link.hasPrefix("mailto:") && !leadsSomewhere(link, from: document)
  }
}

private func leadsSomewhere(_ link: String, from document: ProjectFile) -> Bool {
  let pieces = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
  let folder = URL(filePath: "/" + document.path).deletingLastPathComponent()
  let target = folder.appending(path: String(pieces[0])).standardized.path(percentEncoded: false)
  let path = pieces[0].isEmpty ? document.path : String(target.dropFirst())
  guard pieces.count == 2 else { return ProjectFiles.exists(path) }
  let file = path == document.path ? document : ProjectFiles.file(path)
  return file.map { anchors(of: $0.text).contains(String(pieces[1])) } ?? false
}

/// The anchors of a document's headings, as code hosts make them.
private func anchors(of markdown: String) -> Set<String> {
  let headings = markdown.matches(of: #/(?m)^#+ +(.+)$/#).map { $0.output.1.lowercased() }
  return Set(
    headings.map { heading in
      heading.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
        .replacing(" ", with: "-")
    })
}

/// Markdown without fenced blocks and code spans.
private func withoutCode(_ markdown: String) -> String {
  // A fence of four may hold fences of three.
  markdown.replacing(#/(?ms)^ *````.*?^ *````/#, with: "")
    .replacing(#/(?ms)^ *```.*?^ *```/#, with: "").replacing(#/`[^`\n]*`/#, with: "")
}

/// The commands in the `sh` blocks of a document; comments, prompts and output lines are left out.
func shellLines(of markdown: String) -> [String] {
  markdown.matches(of: #/(?ms)^```sh\n(.*?)^```/#).flatMap { block in
    block.output.1.split(separator: "\n").flatMap { $0.split(separator: "&&") }
      .map { line in String(line.prefix { $0 != "#" }).trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }
}

/// What can be typed in the project's folder.
struct Commands {
  /// The targets of the Makefile.
  let makeTargets: Set<String>
  /// The executables of the package.
  let executables: Set<String>

  /// Those of this project.
  static func ofProject() throws -> Commands {
    let makefile = ProjectFiles.file("Makefile")?.text ?? ""
    let modules = try PackageManifest.load().modules
    return Commands(
      makeTargets: Set(makefile.matches(of: #/(?m)^(\w+):/#).map { String($0.output.1) }),
      executables: Set(modules.filter { $0.type == "executable" }.map(\.name)))
  }

  /// Whether a command line begins with something that is there.
  func know(_ line: String) -> Bool {
    let words = line.split(separator: " ").map(String.init)
    guard let program = words.first else { return false }
    let argument = words.dropFirst().first ?? ""
    switch program {
    case "make": return words.dropFirst().allSatisfy(makeTargets.contains)
    case "swift":
      guard argument == "run" else {
        return ["build", "test", "format", "package"].contains(argument)
      }
      return executables.contains(words.dropFirst(2).first ?? "")
    case "cd", "git", "node", "open": return true
    default:
      if program.hasPrefix(".build/debug/") {
        return executables.contains(String(program.dropFirst(".build/debug/".count)))
      }
      return ProjectFiles.exists(program)
    }
  }
}
