import Foundation
import LessonDocument
import LessonLanguage
import SourceText
import SwiftML
import TestSupport
import Testing

/// Every lesson, tangled, compiled and run, prints what the interpreter shows.
@Suite("Lessons are Swift") struct LessonFidelityTests {
  static let folder = projectFolder.appending(path: "lessons")

  static let lessons = ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".md") && !$0.hasSuffix("README.md") }.sorted()

  /// The data that lessons read, as the interpreter asks for them.
  static let files = DataFiles { path in
    (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)) ?? ""
  }

  @Test("lessons are found")
  func lessonsAreFound() { #expect(!Self.lessons.isEmpty) }

  @Test("a lesson", .enabled(if: Judge.shared != nil), arguments: lessons)
  func lesson(_ path: String) throws {
    let judge = try #require(Judge.shared)
    let text = try String(contentsOf: Self.folder.appending(path: path), encoding: .utf8)
    let document = LessonDocument(parsing: SourceFile(path: path, text: text))
    let running = document.cells.filter { $0.options.eval && !$0.options.error }
    let program = LessonProgram(cells: running.map(\.code))
    let verdict = try judge.verdict(on: program.tangled().text, runIn: Self.folder)
    #expect(verdict.errors == [])
    #expect(verdict.errorsInSwift6 == [])
    #expect(verdict.output == program.run(files: Self.files).plainText)
    #expect(verdict.endsWell)
  }
}
