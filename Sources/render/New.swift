import ArgumentParser
import Foundation

/// `render new`: a lesson to start from.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a lesson to start from.",
    discussion: "An existing file is never replaced.")

  @Argument(help: "The file, such as lessons/en/04-loss.md; .md may be left out.")
  var name: String

  func run() throws {
    let path = name.hasSuffix(".md") ? name : name + ".md"
    let url = URL(filePath: path)
    let title = titleOfFile(url.deletingPathExtension().lastPathComponent)
    let folder = url.deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(startingLesson(titled: title, in: startingWords(at: url)).utf8).write(
        to: url, options: .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      render.write("error: '\(path)' is there already\n")
      throw ExitStatus.misuse
    } catch {
      render.write("error: cannot write '\(path)'\n")
      throw ExitStatus.machineFailed
    }
    try writeOutput("\(path)\n")
  }
}

/// `04-hinge-loss` becomes `Hinge loss`.
private func titleOfFile(_ name: String) -> String {
  let rest = name.drop { $0.isNumber || $0 == "-" || $0 == "_" }
  let words = (rest.isEmpty ? name[...] : rest).split { $0 == "-" || $0 == "_" }
  let text = words.joined(separator: " ")
  return text.prefix(1).uppercased() + text.dropFirst()
}
