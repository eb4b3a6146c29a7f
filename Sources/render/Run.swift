import ArgumentParser
import LessonLanguage
import LessonSite

/// `render run`: a lesson or a program, its outputs as text.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run a lesson (.md) or a Swift file and print what it shows as text.",
    discussion: """
      Of a lesson that is what its page shows: cells with 'output: false' or 'include: false' run and \
      print nothing.
      """)

  @Argument(help: "The file; - reads a Swift program from standard input.")
  var file: String

  @OptionGroup var limits: LimitOptions

  func run() throws {
    let source = try ProgramSource(at: file)
    let program = source.program
    let result = program.runOnDeepStack(
      limits: limits.limits, files: dataFiles(besideProgramAt: file))
    try writeOutput(source.shownText(of: result))
    try source.show(result.diagnostics)
  }
}
