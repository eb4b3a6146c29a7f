public import SourceText

/// A lesson's file as found below the lessons folder.
public struct LessonSource: Sendable {
  /// The path below the lessons folder, with `/`: `ro/01-scoruri.md`.
  public let relativePath: String
  /// The file; its `path` is the one that messages show.
  public let file: SourceFile

  /// A lesson's file.
  public init(relativePath: String, file: SourceFile) {
    self.relativePath = relativePath
    self.file = file
  }
}

/// A file of the finished site. Its content is made whenever it is asked for, and not held.
public struct SiteFile: Sendable {
  /// The path below the site folder, with `/`.
  public let path: String
  /// Of everything that the content is made from; `nil` where that is not known beforehand.
  let source: Fingerprint?
  /// The `contentHash` of the content, where it is known beforehand.
  let hash: String?
  private let make: @Sendable () throws(PublishingError) -> [UInt8]

  /// A file with this content.
  public init(path: String, bytes: [UInt8]) {
    self.init(path: path) { () throws(PublishingError) in bytes }
  }

  /// A file of which is known what it is made from, and, where it was made from the same before, what it
  /// was then.
  init(
    path: String, source: Fingerprint, among known: [String: KnownFile],
    make: @escaping @Sendable () throws(PublishingError) -> [UInt8]
  ) {
    let hash = known[path].flatMap { $0.source == source ? $0.hash : nil }
    self.init(path: path, source: source, hash: hash, make: make)
  }

  init(
    path: String, source: Fingerprint? = nil, hash: String? = nil,
    make: @escaping @Sendable () throws(PublishingError) -> [UInt8]
  ) {
    self.path = path
    self.source = source
    self.hash = hash
    self.make = make
  }

  /// The same file with its content made, and held.
  public func held() throws(PublishingError) -> SiteFile {
    let bytes = try make()
    return SiteFile(path: path, source: source, hash: hash) { () throws(PublishingError) in bytes }
  }

  /// Whether it is known what it is made from.
  public var saysItsSource: Bool { source != nil }

  /// Whether it is known to be what `other` is: made from the same, by the same program.
  public func hasSourceOf(_ other: SiteFile) -> Bool { source != nil && source == other.source }

  /// Its content; throws where a file that it is made from cannot be read any more.
  public var bytes: [UInt8] { get throws(PublishingError) { try make() } }
}

/// A whole site, or what keeps it from being one.
public struct Site: Sendable {
  /// The diagnostics of one lesson.
  public struct Report: Sendable {
    /// The lesson's file.
    public let file: SourceFile
    /// What is wrong with it, in order of place.
    public let diagnostics: [Diagnostic]

    /// The diagnostics of one lesson.
    public init(file: SourceFile, diagnostics: [Diagnostic]) {
      self.file = file
      self.diagnostics = diagnostics
    }
  }

  /// A lesson of the site.
  public struct Lesson: Equatable, Sendable {
    /// The path below the lessons folder, with `/`.
    public let path: String
    /// The path that messages show.
    public let file: String
    /// The path of its page below the site folder.
    public let page: String
    /// Why it was built; `nil` where it is as an earlier build left it.
    public let reason: BuildReason?
  }

  /// Every file, sorted by path.
  public let files: [SiteFile]
  /// One report for each lesson that has something to say, sorted by path.
  public let reports: [Report]
  /// Every lesson, drafts included, sorted by path.
  public let lessons: [Lesson]
  /// Whether pages have cells that could be run again, were there an engine.
  public let lacksEngine: Bool

  /// A site.
  public init(
    files: [SiteFile], reports: [Report], lessons: [Lesson] = [], lacksEngine: Bool = false
  ) {
    self.files = files
    self.reports = reports
    self.lessons = lessons
    self.lacksEngine = lacksEngine
  }

  /// Whether any report holds an error: then nothing is published.
  public var hasErrors: Bool {
    reports.contains { $0.diagnostics.contains { $0.severity == .error } }
  }
}
