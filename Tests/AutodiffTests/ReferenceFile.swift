import Foundation

/// The lines of a data file that a script of Utilities/Reference wrote, each split at blanks.
func referenceLines(_ name: String) throws -> [[String]] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "References")
  let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  return text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
}
