import Drawing
import LessonDocument
import SourceText
import SwiftML
import Weaving

/// Builds the lessons of a course: parses, runs and weaves those of which something has changed, and
/// takes the others from the store.
struct LessonBuilder: Sendable {
  private let course: Course
  private let settings: SiteSettings
  private let inputs: CurrentInputs
  private var store: any LessonStore { settings.memory.store }

  init(_ course: Course, _ settings: SiteSettings) {
    self.course = course
    self.settings = settings
    inputs = CurrentInputs(course, settings, tool: settings.memory.store.tool)
  }

  /// Those of the course's lessons with these numbers, each by its number.
  func build(_ numbers: [Int]) -> [Int: BuiltLesson] {
    let lessons = course.lessons
    let reasons = inParallel(numbers.count, jobs: settings.jobs) {
      reason(for: lessons[numbers[$0]])
    }
    let waiting = zip(numbers, reasons).compactMap { number, reason in
      reason.map { (number: number, reason: $0) }
    }
    let progress = BuildProgress(of: waiting.count, settings.progress)
    let built = inParallel(waiting.count, jobs: settings.jobs) { index in
      defer { progress.advance() }
      return build(lessons[waiting[index].number], because: waiting[index].reason)
    }
    var all: [Int: BuiltLesson] = [:]
    for number in numbers {
      all[number] = lessons[number].known.record.map {
        BuiltLesson(record: $0, held: nil, reason: nil)
      }
    }
    for (place, built) in zip(waiting, built) {
      all[place.number] = alone(built, lessons[place.number])
    }
    return all
  }

  private func reason(for lesson: Lesson) -> BuildReason? {
    switch lesson.known {
    case .unknown: .new
    case .damaged: .damaged
    case .known(let record): record.inputs.change(in: inputs, of: lesson)
    }
  }

  /// The memory that the process holds is that of all lessons at work: one may have been stopped for
  /// what another took. What it does alone is what counts.
  private func alone(_ built: BuiltLesson, _ lesson: Lesson) -> BuiltLesson {
    guard settings.jobs > 1, built.hasRunErrors else { return built }
    return onDeepStack { build(lesson, because: built.reason) }
  }

  /// Needs a deep stack.
  private func build(_ lesson: Lesson, because reason: BuildReason?) -> BuiltLesson {
    let document = LessonDocument(parsing: lesson.file)
    let read = ReadingNotes()
    giveFreeMemoryBack()
    let run = document.run(limits: settings.limits, files: read.noting(settings.data))
    let shown = ReadingNotes()
    let place = LessonPlace(
      path: lesson.path, language: lesson.language, number: lesson.number, pages: inputs.pages,
      files: shown.noting(settings.files), solutions: settings.solutions)
    let woven = weave(document, run: run, at: place, with: settings.typesetter)
    let need = needOfSolutions(document, run, lesson, reading: read)
    let live =
      need == nil
      ? LiveFiles.template(
        of: lesson, document, reading: Array(read.hashes.keys), solutions: settings.solutions)
      : Markup()
    let pieces = LessonPieces(of: woven, live: live)
    let record = LessonRecord(
      inputs: inputs.of(lesson, woven, read: read.hashes, shown: shown.hashes),
      facts: lesson.facts, numbers: run.outputs.map(shownNumbers),
      places: woven.sections.filter { $0.level <= 3 }.map(\.id), hasFormulas: woven.hasFormulas,
      diagnostics: woven.diagnostics + (need.map { [$0] } ?? []), pieces: pieces.fingerprints)
    let isKept = store.keep(record, pieces, at: lesson.path)
    return BuiltLesson(
      record: record, held: isKept ? nil : pieces, reason: reason, hasRunErrors: run.hasErrors)
  }

  /// A page that leaves solutions out has no code of theirs: what it can run again must not need any.
  private func needOfSolutions(
    _ document: LessonDocument, _ run: LessonRun, _ lesson: Lesson, reading read: ReadingNotes
  ) -> Diagnostic? {
    guard settings.solutions == .omit, !run.hasErrors else { return nil }
    return document.needOfSolutions(
      run, limits: settings.limits, files: read.noting(settings.data), in: lesson.language)
  }

  /// A piece of a built lesson. Where the store has lost it since, the lesson is built again.
  func piece(_ kind: LessonPieces.Kind, of built: BuiltLesson, _ lesson: Lesson)
    throws(PublishingError) -> [UInt8]
  {
    if let held = built.held { return held[kind] }
    if let stored = store.piece(kind, of: built.record, at: lesson.path) { return stored }
    let again = onDeepStack { build(lesson, because: .damaged) }
    guard again.record.pieces == built.record.pieces else {
      throw PublishingError(
        cause: .machine,
        message: "what the cache had of \(lesson.file.path) is gone, and building it again failed")
    }
    return try piece(kind, of: again, lesson)
  }
}

extension LessonRun {
  fileprivate var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension CurrentInputs {
  /// What a lesson that was woven just now was built from.
  fileprivate func of(
    _ lesson: Lesson, _ woven: WovenLesson, read: [String: String], shown: [String: String]
  ) -> LessonInputs {
    let hasErrors = woven.diagnostics.contains { $0.severity == .error }
    return LessonInputs(
      tool: tool, options: options, text: lesson.text, number: lesson.number, data: read,
      shown: shown, files: woven.files,
      links: Dictionary(
        uniqueKeysWithValues: woven.linkedLessons.compactMap { path in
          link(path).map { (path, $0) }
        }),
      surroundings: hasErrors ? surroundings : nil)
  }
}
