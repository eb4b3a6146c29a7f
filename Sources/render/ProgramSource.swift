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
  /// What was wrong with the lesson as a document.
  private let diagnostics: [Diagnostic]

  /// Reads the file at a path; `-` is a Swift program from standard input.
  init(at path: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw ValidationError("'\(path)' is a folder; this takes a lesson or a Swift file")
    }
    file = try ProgramSource.read(path)
    let document = path.hasSuffix(".md") ? LessonDocument(parsing: file) : nil
    program = LessonProgram(
      cells: document?.runningCells.map(\.code) ?? [ExcerptedText(wholeOf: file)])
    diagnostics = document?.diagnostics ?? []
  }

  /// Shows what was wrong with the document and with the program; throws where one is an error.
  func show(_ found: [Diagnostic]) throws(ExitStatus) {
    try render.show([Site.Report(file: file, diagnostics: diagnostics + found)])
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
