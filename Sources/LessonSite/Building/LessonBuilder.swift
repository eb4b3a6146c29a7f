import Drawing
import LessonDocument
import SourceText
import SwiftML
import Weaving

/// Builds the lessons of a course: parses, runs and weaves those of which something has changed, and
/// takes the others from the store.
struct LessonBuilder: Sendable {
  private let settings: SiteSettings
  private let inputs: CurrentInputs
  private var store: any LessonStore { settings.memory.store }

  init(_ course: Course, _ settings: SiteSettings) {
    self.settings = settings
    inputs = CurrentInputs(course, settings, tool: settings.memory.store.tool)
  }

  /// Those of the lessons with these numbers, each by its number. `known` is what earlier builds made of
  /// lessons, by their paths.
  func build(_ numbers: [Int], of lessons: [Lesson], known: [String: KnownLesson])
    -> [Int: BuiltLesson]
  {
    let reasons = inParallel(numbers.count, jobs: settings.jobs) {
      let lesson = lessons[numbers[$0]]
      return reason(for: lesson, known: known[lesson.path] ?? .unknown)
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
      all[number] = known[lessons[number].path]?.record.map {
        BuiltLesson($0, isPaired: lessons[number].isPaired)
      }
    }
    for (place, built) in zip(waiting, built) {
      all[place.number] = alone(built, lessons[place.number])
    }
    return all
  }

  private func reason(for lesson: Lesson, known: KnownLesson) -> BuildReason? {
    switch known {
    case .unknown: .new
    case .damaged: .damaged
    case .known(let record): record.inputs.change(in: inputs, of: lesson)
    }
  }

  /// The memory that the process holds is that of all lessons at work: one may have been stopped for
  /// what another took. What it does alone is what counts.
  private func alone(_ built: BuiltLesson, _ lesson: Lesson) -> BuiltLesson {
    guard settings.jobs > 1, built.hasRunErrors, let reason = built.reason else { return built }
    return onDeepStack { build(lesson, because: reason) }
  }

  /// Needs a deep stack.
  private func build(_ lesson: Lesson, because reason: BuildReason) -> BuiltLesson {
    let file = lesson.file
    let document = LessonDocument(parsing: file)
    let (run, read) = run(document, of: lesson)
    let shown = ReadingNotes()
    let place = LessonPlace(
      path: lesson.path, language: lesson.language, number: lesson.number, pages: inputs.pages,
      files: shown.noting(settings.files), solutions: settings.solutions)
    let woven = weave(document, run: run, at: place, with: settings.typesetter)
    let need = needOfSolutions(document, run, lesson)
    let live =
      need == nil
      ? LiveFiles.template(
        of: lesson, document, reading: Array(read.keys), solutions: settings.solutions)
      : Markup()
    let pieces = LessonPieces(of: woven, live: live)
    // The file may be another than it was when it was found: the record is of the one read here.
    let text = Fingerprint(of: file.bytes)
    let record = LessonRecord(
      inputs: inputs.of(text, lesson.number, woven, read: read, shown: shown.hashes),
      facts: text == lesson.text ? lesson.facts : LessonFacts(of: document),
      numbers: run.outputs.map(shownNumbers), values: run.values.map(shownNumbers),
      places: woven.sections.filter { $0.level <= 3 }.map(\.id), hasFormulas: woven.hasFormulas,
      diagnostics: lesson.isGone(file) ? [hasGone] : woven.diagnostics + (need.map { [$0] } ?? []),
      pieces: pieces.fingerprints)
    let isKept = store.keep(record, pieces, at: lesson.path)
    return BuiltLesson(
      record, isPaired: lesson.isPaired, held: isKept ? nil : pieces, reason: reason,
      hasRunErrors: run.hasErrors)
  }

  /// What a lesson's code shows, and the hashes of the files that it reads: as an earlier build of this
  /// process knows it, where neither the code nor a file is another.
  private func run(_ document: LessonDocument, of lesson: Lesson)
    -> (run: LessonRun, read: [String: String])
  {
    let key = document.runKey(limits: settings.limits)
    if let key, let known = settings.memory.runs?.run(at: lesson.path, key: key),
      known.data.allSatisfy({ inputs.dataHash($0.key) == $0.value })
    {
      return (known.run, known.data)
    }
    let read = ReadingNotes()
    giveFreeMemoryBack()
    let run = document.run(limits: settings.limits, files: read.noting(settings.data))
    if let key, run.diagnostics.isEmpty {
      settings.memory.runs?.keep(
        KnownRuns.Known(key: key, data: read.hashes, run: run), at: lesson.path)
    }
    return (run, read.hashes)
  }

  /// A page that leaves solutions out has no code of theirs: what it can run again must not need any.
  private func needOfSolutions(_ document: LessonDocument, _ run: LessonRun, _ lesson: Lesson)
    -> Diagnostic?
  {
    guard settings.solutions == .omit, !run.hasErrors else { return nil }
    return document.needOfSolutions(
      run, limits: settings.limits, files: settings.data, in: lesson.language)
  }

  /// A piece of a built lesson. Where the store has lost it since, the lesson is built again.
  func piece(_ kind: LessonPieces.Kind, of built: BuiltLesson, _ lesson: Lesson)
    throws(PublishingError) -> [UInt8]
  {
    if let held = built.held { return held[kind] }
    let print = built.pieces[kind.rawValue]
    if let stored = store.piece(kind, print, at: lesson.path) { return stored }
    let again = onDeepStack { build(lesson, because: .damaged) }
    guard again.pieces == built.pieces else {
      throw PublishingError(
        cause: .machine,
        message: "what the cache had of \(lesson.shownPath) is gone, and building it again failed")
    }
    return try piece(kind, of: again, lesson)
  }
}

private let hasGone = Diagnostic("the file has gone, or cannot be read any more", at: 0..<0)

extension LessonRun {
  fileprivate var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension CurrentInputs {
  /// What a lesson that was woven just now was built from.
  fileprivate func of(
    _ text: Fingerprint, _ number: Int?, _ woven: WovenLesson, read: [String: String],
    shown: [String: String]
  ) -> LessonInputs {
    let hasErrors = woven.diagnostics.contains { $0.severity == .error }
    return LessonInputs(
      tool: tool, options: options, text: text, number: number, data: read,
      shown: woven.filesLeftOut.reduce(into: shown) { $0[$1] = fileHash($1) }, files: woven.files,
      links: Dictionary(
        uniqueKeysWithValues: woven.linkedLessons.compactMap { path in
          link(path).map { (path, $0) }
        }),
      surroundings: hasErrors ? surroundings : nil)
  }
}
