import ArgumentParser
import Foundation
import LessonLanguage
import LessonSite

/// `render tangle`: a lesson as one Swift program.
struct Tangle: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a lesson (.md) or a Swift file as one program for swiftc.",
    discussion: """
      The program imports SwiftML and prints what 'render run' prints, and what cells with \
      'output: false' or 'include: false' keep from the page. Compile it with \
      'swiftc -module-name main'.
      """)

  @Argument(help: "The file; - reads a Swift program from standard input.")
  var file: String

  @Option(name: .shortAndLong, help: "Where to write; without it, to standard output.")
  var output: String?

  func run() throws {
    let source = try ProgramSource(at: file)
    let program = source.program
    let tangled = onDeepStack { program.tangled() }
    try source.show(tangled.diagnostics)
    guard let output else { return try writeOutput(tangled.text) }
    do {
      try Data(tangled.text.utf8).write(to: URL(filePath: output))
    } catch {
      render.write("error: cannot write '\(output)'\n")
      throw ExitStatus.machineFailed
    }
  }
}
