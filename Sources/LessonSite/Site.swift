public import SourceText

/// A lesson's file as found below the lessons folder.
public struct LessonSource: Sendable {
  private enum Origin {
    case held(SourceFile)
    /// The lessons folder.
    case folder(String)
  }

  /// The path below the lessons folder, with `/`: `ro/01-scoruri.md`.
  public let relativePath: String
  /// Of its text when it was found.
  let text: Fingerprint
  private let origin: Origin

  /// A lesson's file; its `path` is the one that messages show.
  public init(relativePath: String, file: SourceFile) {
    self.relativePath = relativePath
    text = Fingerprint(of: file.bytes)
    origin = .held(file)
  }

  /// A lesson below a folder. Its text is read now, and again whenever it is needed: those of a large
  /// course are not all held.
  init(relativePath: String, in folder: String) throws(TextFileError) {
    self.relativePath = relativePath
    let file = try readTextFile(
      folder + "/" + relativePath, shownAs: lessonPath(relativePath, in: folder))
    text = Fingerprint(of: file.bytes)
    origin = .folder(folder)
  }

  /// The path that messages show.
  var shownPath: String {
    switch origin {
    case .held(let file): file.path
    case .folder(let folder): lessonPath(relativePath, in: folder)
    }
  }

  /// The file as it is now: empty where it cannot be read any more.
  public var file: SourceFile {
    switch origin {
    case .held(let file): return file
    case .folder(let folder):
      let file = try? readTextFile(folder + "/" + relativePath, shownAs: shownPath)
      return file ?? SourceFile(path: shownPath, text: "")
    }
  }

  /// Whether `file`, read just now, is empty because the one that was found is not there any more.
  func isGone(_ file: SourceFile) -> Bool { file.bytes.isEmpty && text != Fingerprint(of: []) }
}

/// The path of a lesson as messages show it.
func lessonPath(_ path: String, in folder: String) -> String {
  folder == "." ? path : folder + "/" + path
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
