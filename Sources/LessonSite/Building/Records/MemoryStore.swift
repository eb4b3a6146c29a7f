import Synchronization

/// Lessons of builds in one process.
final class MemoryStore: LessonStore {
  private struct Kept {
    let record: LessonRecord
    let pieces: LessonPieces
  }

  /// A process is one program.
  let tool = Fingerprint()
  private let lessons = Mutex<[String: Kept]>([:])

  func lesson(at path: String) -> KnownLesson {
    lessons.withLock { $0[path] }.map { .known($0.record) } ?? .unknown
  }

  func piece(_ kind: LessonPieces.Kind, _ print: Fingerprint, at path: String) -> [UInt8]? {
    guard let kept = lessons.withLock({ $0[path] }), kept.record.pieces[kind.rawValue] == print
    else { return nil }
    return kept.pieces[kind]
  }

  func keep(_ record: LessonRecord, _ pieces: LessonPieces, at path: String) -> Bool {
    lessons.withLock { $0[path] = Kept(record: record, pieces: pieces) }
    return true
  }

  /// The files of a site in memory are made when they are asked for.
  func siteFiles() -> [String: KnownFile] { [:] }

  func keep(_ siteFiles: [String: KnownFile]) {}

  func forgetAll(but paths: [String]) {
    let kept = Set(paths)
    lessons.withLock { $0 = $0.filter { kept.contains($0.key) } }
  }
}
