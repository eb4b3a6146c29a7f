import LessonDocument
import SourceText
import SwiftML
import Synchronization
import Weaving

/// What the builds of this process made of each lesson, and from what: a lesson of which nothing has
/// changed is not parsed, run or woven again. A build without a memory gives the same site.
///
/// Meant for builds with the same settings, of which `files` and `data` may have changed.
public final class BuildMemory: Sendable {
  /// A lesson as the last build found it.
  private struct Known {
    let bytes: [UInt8]
    let document: LessonDocument
    var run: (result: LessonRun, read: [String: String])?
    var weaving: (result: WovenLesson, inputs: WeavingInputs)?
  }

  /// What a page is woven from beside the lesson's own text and run.
  private struct WeavingInputs {
    let number: Int?
    /// Of the surroundings.
    let version: Int
    /// The hashes of the files that the page shows.
    let shown: [String: String]
  }

  /// What links may lead to, and how often that has changed.
  private struct Surroundings {
    var version = 0
    var pages: [String: LessonPlace.Page] = [:]
    var files: Set<String> = []
  }

  private let lessons = Mutex<[String: Known]>([:])
  private let surroundings = Mutex(Surroundings())

  /// A memory of nothing.
  public init() {}

  /// The lesson as parsed.
  func document(of source: LessonSource) -> LessonDocument {
    let known = lessons.withLock { $0[source.relativePath] }
    if let known, known.bytes == source.file.bytes { return known.document }
    let document = LessonDocument(parsing: source.file)
    lessons.withLock {
      $0[source.relativePath] = Known(bytes: source.file.bytes, document: document)
    }
    return document
  }

  /// What came of the code of a lesson whose `document` was asked for, where no file that it reads has
  /// changed.
  func knownRun(of path: String, reading files: DataFiles) -> LessonRun? {
    guard let known = lessons.withLock({ $0[path]?.run }),
      known.read.allSatisfy({ contentHash(of: $0.key, in: files) == $0.value })
    else { return nil }
    return known.result
  }

  /// Runs the code of a lesson whose `document` was asked for, by `run`, which is given the files.
  func newRun(
    of path: String, reading files: DataFiles, by run: (DataFiles) -> LessonRun
  ) -> LessonRun {
    let notes = ReadingNotes()
    let result = run(notes.noting(files))
    lessons.withLock {
      $0[path]?.run = (result, notes.hashes)
      $0[path]?.weaving = nil
    }
    return result
  }

  /// The files that the code of a lesson whose run is known has read, sorted.
  func dataRead(by path: String) -> [String] {
    lessons.withLock { $0[path]?.run?.read.keys.sorted() } ?? []
  }

  /// Tells what links of lessons may lead to now: where it is something else than it was, every
  /// lesson is woven anew.
  func note(pages: [String: LessonPlace.Page], files: Set<String>) {
    surroundings.withLock {
      if $0.pages == pages && $0.files == files { return }
      $0 = Surroundings(version: $0.version + 1, pages: pages, files: files)
    }
  }

  /// The lesson's page body: known where neither its run nor its place has changed, otherwise by
  /// `weave`, which is given the files.
  func weaving(
    of path: String, number: Int?, showing files: LessonFiles,
    by weave: (LessonFiles) -> WovenLesson
  ) -> WovenLesson {
    let version = surroundings.withLock { $0.version }
    if let known = lessons.withLock({ $0[path]?.weaving }), known.inputs.number == number,
      known.inputs.version == version,
      known.inputs.shown.allSatisfy({ contentHash(of: $0.key, in: files) == $0.value })
    {
      return known.result
    }
    let notes = ReadingNotes()
    let result = weave(notes.noting(files))
    let inputs = WeavingInputs(number: number, version: version, shown: notes.hashes)
    lessons.withLock { $0[path]?.weaving = (result, inputs) }
    return result
  }
}
