import Foundation
import LessonDocument
import LessonLanguage
import LessonSite
import SourceText
import Typesetting

/// What takes the random bytes.
enum Target: String, CaseIterable {
  /// A program: lexed, parsed, checked, lowered and run.
  case language
  /// A program that is lexed, parsed and checked, and written for swiftc.
  case checker
  /// A lesson: front matter, Markdown, cells, formulas, the pages.
  case lesson
  /// A formula.
  case tex
  /// Names and words in figures.
  case labels
  /// Front matter, and a lesson of a line.
  case matter
  /// The bytes of a request to the preview server.
  case requests

  func take(_ bytes: [UInt8]) {
    switch self {
    case .language: runProgram(bytes)
    case .checker: checkProgram(bytes)
    case .lesson: makePages(bytes)
    case .tex: typeset(bytes)
    case .labels: drawLabels(bytes)
    case .matter: makePages(Array("---\n".utf8) + bytes + Array("\n---\n\nText.\n".utf8))
    case .requests: answer(bytes)
    }
  }
}

private func program(_ bytes: [UInt8]) -> LessonProgram {
  LessonProgram(cells: [ExcerptedText(wholeOf: SourceFile(path: "program.swift", bytes: bytes))])
}

private func runProgram(_ bytes: [UInt8]) {
  let program = program(bytes)
  _ = onDeepStack { program.run(limits: smallLimits) }
}

private func checkProgram(_ bytes: [UInt8]) {
  let program = program(bytes)
  _ = onDeepStack { program.tangled() }
}

private func makePages(_ bytes: [UInt8]) {
  guard let file = try? SourceFile(path: "lesson.md", savedBytes: bytes) else { return }
  var settings = SiteSettings()
  settings.limits = smallLimits
  settings.typesetter = typesetter
  _ = makeSite(
    from: [LessonSource(relativePath: "en/lesson.md", file: file)], settings: settings)
}

private func typeset(_ bytes: [UInt8]) {
  let tex = String(decoding: bytes, as: UTF8.self)
  _ = try? typesetter.markup(of: tex, display: bytes.count % 2 == 0)
}

private let typesetter = Typesetter()

/// A random program that runs long says nothing that a short one does not.
let smallLimits: Limits = {
  var limits = Limits()
  limits.steps = 100_000
  limits.tensorBytes = 8 << 20
  limits.elements = 10_000
  limits.textBytes = 1 << 16
  limits.figures = 5
  limits.points = 500
  return limits
}()
