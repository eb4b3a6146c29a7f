/// Where builds put away what they made of lessons, for the next.
protocol LessonStore: Sendable {
  /// The program for which it keeps them.
  var tool: Fingerprint { get }
  /// What the last build made of the lesson at a path.
  func lesson(at path: String) -> KnownLesson
  /// A piece of the lesson at a path; `nil` where it is not there, or is not the one with this
  /// fingerprint.
  func piece(_ kind: LessonPieces.Kind, _ print: Fingerprint, at path: String) -> [UInt8]?
  /// Puts a lesson away. Returns whether `piece` will have its pieces.
  func keep(_ record: LessonRecord, _ pieces: LessonPieces, at path: String) -> Bool
  /// What files of the site were made from, and what they were, by their paths.
  func siteFiles() -> [String: KnownFile]
  /// Puts that away.
  func keep(_ siteFiles: [String: KnownFile])
  /// Forgets all lessons but these.
  func forgetAll(but paths: [String])
}

/// What a store knows of a lesson.
indirect enum KnownLesson: Sendable {
  case unknown
  /// There was something, and it cannot be read.
  case damaged
  case known(LessonRecord)

  var record: LessonRecord? {
    if case .known(let record) = self { record } else { nil }
  }
}

/// A file of the site: equal sources give equal content.
struct KnownFile: Equatable, Sendable {
  /// Of everything that the file was made from.
  let source: Fingerprint
  /// The `contentHash` of the file.
  let hash: String
}
