import Drawing
import Foundation
public import SwiftML

/// The files of data that lessons load, each at most this large.
private let largestDataFile = 16 << 20

/// The files that a lesson or a program at a path may load when it is run by itself: those below
/// its folder, or below the one around it where that is a language's (`lessons/en`).
public func dataFiles(besideProgramAt path: String) -> DataFiles {
  guard path != "-" else { return dataFiles(below: ".") }
  let folder = URL(filePath: path).deletingLastPathComponent()
  let isOfLanguage = Language(rawValue: folder.lastPathComponent) != nil
  return dataFiles(below: (isOfLanguage ? folder.deletingLastPathComponent() : folder).path)
}

/// The files in `folder` and below it, for `loadCSV`. Links that lead out of it are refused.
public func dataFiles(below folder: String) -> DataFiles {
  DataFiles { (path) throws(DataFileError) in
    let file = folder + "/" + path
    guard let root = resolvedPath(folder), let target = resolvedPath(file),
      kind(at: target) == .file
    else { throw missing(path, below: folder) }
    guard root == "/" || target.utf8.starts(with: (root + "/").utf8) else {
      throw DataFileError("\(path) is a link that leads out of the lessons' folder")
    }
    let bytes: [UInt8]
    do throws(PublishingError) {
      bytes = try readFile(target, atMost: largestDataFile + 1)
    } catch { throw DataFileError("\(path) cannot be read") }
    guard bytes.count <= largestDataFile else {
      throw DataFileError("\(path) is larger than \(largestDataFile >> 20) MiB")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DataFileError("\(path) is not text in UTF-8")
    }
    return text
  }
}

private func missing(_ path: String, below folder: String) -> DataFileError {
  guard let near = nearPath(to: folder + "/" + path, .file) else { return .missing(path) }
  let start = pathParts(folder).count
  let meant = pathParts(near).dropFirst(start).joined(separator: "/")
  return DataFileError("there is no file \(path); did you mean '\(meant)'?")
}
