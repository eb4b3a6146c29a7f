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

/// A file of the finished site.
public struct SiteFile: Equatable, Sendable {
  /// The path below the site folder, with `/`.
  public let path: String
  /// Its content.
  public let bytes: [UInt8]

  /// A file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
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

  /// Every file, sorted by path.
  public let files: [SiteFile]
  /// One report for each lesson that has something to say, sorted by path.
  public let reports: [Report]
  /// Whether pages have cells that could be run again, were there an engine.
  public let lacksEngine: Bool

  /// A site.
  public init(files: [SiteFile], reports: [Report], lacksEngine: Bool = false) {
    self.files = files
    self.reports = reports
    self.lacksEngine = lacksEngine
  }

  /// Whether any report holds an error: then nothing is published.
  public var hasErrors: Bool {
    reports.contains { $0.diagnostics.contains { $0.severity == .error } }
  }
}
