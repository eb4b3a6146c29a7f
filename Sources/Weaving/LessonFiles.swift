/// The files beside the lessons: images, data.
public struct LessonFiles: Sendable {
  /// Every file below the lessons folder that is no lesson, by its path with `/`.
  public let paths: Set<String>
  private let reader: @Sendable (String) -> [UInt8]?

  /// No files.
  public init() {
    paths = []
    reader = { _ in nil }
  }

  /// Files, and how to read one of `paths`; `nil` where it cannot be read.
  public init(paths: Set<String>, reader: @escaping @Sendable (String) -> [UInt8]?) {
    self.paths = paths
    self.reader = reader
  }

  /// The content of a file.
  public func bytes(of path: String) -> [UInt8]? { paths.contains(path) ? reader(path) : nil }
}
