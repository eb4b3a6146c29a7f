import SourceText
import Weaving

/// What came of building a lesson, apart from the long pieces of its pages.
struct LessonRecord: Sendable {
  let inputs: LessonInputs
  let facts: LessonFacts
  /// The numbers that each cell shows, for the comparison with a translation.
  let numbers: [[String]]
  /// The sections of the page, as the switch of languages knows them.
  let places: [String]
  let hasFormulas: Bool
  /// In order of place; ranges in the lesson's file.
  let diagnostics: [Diagnostic]
  /// Of each piece, in the order of `LessonPieces.Kind`.
  let pieces: [Fingerprint]

  /// Whether the page has cells that readers can change.
  var hasLiveCells: Bool { pieces[LessonPieces.Kind.live.rawValue] != Fingerprint(of: []) }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// A lesson that is built: as an earlier build left it, or anew.
struct BuiltLesson: Sendable {
  let record: LessonRecord
  /// Where no store keeps them.
  let held: LessonPieces?
  /// Why it was built; `nil` where it is as an earlier build left it.
  let reason: BuildReason?
  /// Its code stopped with an error in this build, perhaps for the memory that another took.
  var hasRunErrors = false
}
