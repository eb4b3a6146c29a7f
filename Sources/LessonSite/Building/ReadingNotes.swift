import SwiftML
import Synchronization
import Weaving

/// Notes what was read of files: the hash of each, by path.
final class ReadingNotes: Sendable {
  private let noted = Mutex<[String: String]>([:])

  /// The hash of each file that was asked for.
  var hashes: [String: String] { noted.withLock { $0 } }

  /// The same files, with every reading noted here.
  func noting(_ files: DataFiles) -> DataFiles {
    DataFiles { [self] (path) throws(DataFileError) in
      noted.withLock { $0[path] = contentHash(of: path, in: files) }
      return try files.text(of: path)
    }
  }

  /// The same files, with every reading noted here.
  func noting(_ files: LessonFiles) -> LessonFiles {
    LessonFiles(paths: files.paths) { [self] path in
      noted.withLock { $0[path] = contentHash(of: path, in: files) }
      return files.bytes(of: path)
    }
  }
}

/// Tells a file of data from what it was; one that cannot be read has a hash as well.
func contentHash(of path: String, in files: DataFiles) -> String {
  do throws(DataFileError) {
    return contentHash(try files.text(of: path).utf8)
  } catch { return error.message }
}

/// Tells a file from what it was; one that cannot be read has a hash as well.
func contentHash(of path: String, in files: LessonFiles) -> String {
  files.bytes(of: path).map { contentHash($0) } ?? "missing"
}
