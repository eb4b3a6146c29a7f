import ArgumentParser
import Foundation
import LessonDocument
import LessonLanguage
import LessonSite
import SourceText
import Weaving

/// A lesson (.md) or a Swift file, read for one of the verbs that take a single program.
struct ProgramSource {
  let file: SourceFile
  let program: LessonProgram
  /// The lesson; `nil` of a Swift file.
  private let document: LessonDocument?
  /// For each cell whether its outputs are on the page.
  private let showsOutput: [Bool]

  /// Reads the file at a path; `-` is a Swift program from standard input.
  init(at path: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw ValidationError("'\(path)' is a folder; this takes a lesson or a Swift file")
    }
    file = try ProgramSource.read(path)
    document = path.hasSuffix(".md") ? LessonDocument(parsing: file) : nil
    let cells = document?.runningCells
    program = LessonProgram(cells: cells?.map(\.code) ?? [ExcerptedText(wholeOf: file)])
    showsOutput = cells?.map(\.options.showsOutput) ?? [true]
  }

  /// What the page shows of a run of the program, as text.
  func shownText(of result: ProgramResult) -> String {
    var shown = result
    shown.outputs = zip(result.outputs, showsOutput).map { $1 ? $0 : [] }
    return shown.plainText
  }

  /// Shows what was wrong with the document and with the program; throws where one is an error.
  func show(_ found: [Diagnostic]) throws(ExitStatus) {
    let all = document.map { $0.diagnostics + $0.believable(found) } ?? found
    try render.show([Site.Report(file: file, diagnostics: all)])
  }

  private static func read(_ path: String) throws(ExitStatus) -> SourceFile {
    do throws(TextFileError) {
      return try readTextFile(path, shownAs: path == "-" ? "<stdin>" : path)
    } catch {
      switch error {
      case .text(let text):
        try render.show([Site.Report(file: text.file, diagnostics: [text.diagnostic])])
        throw .lessonErrors
      case .file(let problem):
        return try reportingErrors { () throws(PublishingError) in throw problem }
      }
    }
  }
}
