import Drawing
import Foundation

/// What a path names that may be a folder of lessons or one of them.
public struct LessonPath: Sendable {
  /// The folder of the lessons.
  public let folder: String
  /// The lesson's path below the folder; `nil` where the folder itself was named.
  public let lesson: String?

  /// The lessons of a single file are those around it: the folder above its language's (`lessons` for
  /// `lessons/en/01.md`), or its own where no folder above it is a language's.
  public init(_ path: String) throws(PublishingError) {
    guard let target = resolvedPath(path) else {
      throw noSuch(path.hasSuffix(".md") ? .file : .folder, path)
    }
    if kind(at: target) == .folder {
      (folder, lesson) = (path, nil)
      return
    }
    let parts = pathParts(path)
    let language = parts.dropLast().lastIndex { Language(rawValue: $0) != nil }
    let start = language ?? parts.count - 1
    let above = parts[..<start].joined(separator: "/")
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    folder = isAbsolute ? "/" + above : above.isEmpty ? "." : above
    lesson = parts[start...].joined(separator: "/")
  }
}
