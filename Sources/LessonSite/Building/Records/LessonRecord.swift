import SourceText
import Weaving

/// What came of building a lesson, apart from the long pieces of its pages.
struct LessonRecord: Sendable {
  let inputs: LessonInputs
  let facts: LessonFacts
  /// The numbers that each cell shows, for the comparison with a translation.
  let numbers: [[String]]
  /// Those that each value in prose shows.
  let values: [[String]]
  /// The sections of the page, as the switch of languages knows them.
  let places: [String]
  let hasFormulas: Bool
  /// In order of place; ranges in the lesson's file.
  let diagnostics: [Diagnostic]
  /// Of each piece, in the order of `LessonPieces.Kind`.
  let pieces: [Fingerprint]

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// A lesson that is built, as an earlier build left it or anew: what its page, the indexes and the reports
/// need of its record. Of large courses there are many at once.
struct BuiltLesson: Sendable {
  /// Of each piece, in the order of `LessonPieces.Kind`.
  let pieces: [Fingerprint]
  let hasFormulas: Bool
  /// The files that its page needs.
  let files: Set<String>
  /// The files of data that its code reads.
  let data: [String]
  /// In order of place.
  let diagnostics: [Diagnostic]
  /// What a translation is compared with, where there is one.
  let compared: ComparedParts?
  /// The pieces themselves, where no store keeps them.
  let held: LessonPieces?
  /// Why it was built; `nil` where it is as an earlier build left it.
  let reason: BuildReason?
  /// Its code stopped with an error in this build, perhaps for the memory that another took.
  let hasRunErrors: Bool

  /// What a lesson and its translation have in common, or should.
  struct ComparedParts: Sendable {
    let numbers: [[String]]
    let values: [[String]]
    let places: [String]
  }

  /// A built lesson; `isPaired` says whether it is a translation or has one.
  init(
    _ record: LessonRecord, isPaired: Bool, held: LessonPieces? = nil, reason: BuildReason? = nil,
    hasRunErrors: Bool = false
  ) {
    pieces = record.pieces
    hasFormulas = record.hasFormulas
    files = record.inputs.files
    data = Array(record.inputs.data.keys)
    diagnostics = record.diagnostics
    compared =
      isPaired
      ? ComparedParts(numbers: record.numbers, values: record.values, places: record.places) : nil
    self.held = held
    self.reason = reason
    self.hasRunErrors = hasRunErrors
  }

  /// Whether the page has cells that readers can change.
  var hasLiveCells: Bool { pieces[LessonPieces.Kind.live.rawValue] != Fingerprint(of: []) }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
