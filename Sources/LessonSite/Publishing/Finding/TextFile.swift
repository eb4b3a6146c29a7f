import Foundation
public import LessonDocument
public import SourceText

/// Why a file could not be read as a text.
public enum TextFileError: Error, Sendable {
  /// The file itself is at fault.
  case text(UnreadableText)
  /// It cannot be read at all.
  case file(PublishingError)
}

/// Reads a lesson or a program of at most `LessonDocument.largestFile` bytes.
///
/// `shownPath` is the path that messages show; `-` as `path` is standard input.
public func readTextFile(_ path: String, shownAs shownPath: String? = nil) throws(TextFileError)
  -> SourceFile
{
  let shownPath = shownPath ?? path
  let bytes = try savedBytes(of: path)
  let limit = LessonDocument.largestFile
  guard bytes.count <= limit else {
    let message = "a file larger than \(limit / 1024) KiB"
    throw .text(
      UnreadableText(
        file: SourceFile(path: shownPath, text: ""), diagnostic: Diagnostic(message, at: 0..<0)))
  }
  do throws(UnreadableText) {
    return try SourceFile(path: shownPath, savedBytes: bytes)
  } catch {
    throw .text(error)
  }
}

private func savedBytes(of path: String) throws(TextFileError) -> [UInt8] {
  let limit = LessonDocument.largestFile + 1
  do throws(PublishingError) {
    if path == "-" {
      guard let bytes = readAll(STDIN_FILENO, atMost: limit) else {
        throw .machine("cannot read standard input")
      }
      return bytes
    }
    guard FileIdentity(at: path) != nil || errno != ENOENT else {
      throw noSuch(.file, path)
    }
    return try readFile(path, atMost: limit)
  } catch {
    throw .file(error)
  }
}
