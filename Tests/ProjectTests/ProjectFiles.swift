import Foundation
import TestSupport
import Testing

/// A text file of the project.
struct ProjectFile: CustomTestStringConvertible, Sendable {
  /// The path below the project's folder, with `/`.
  let path: String
  /// Its content.
  let text: String

  var testDescription: String { path }

  /// The lines, without their newlines.
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}

/// The project's own files, as they stand on the disk.
enum ProjectFiles {
  /// The folder that holds `Package.swift`.
  static let root = projectFolder

  /// Every file that people write and read, sorted by path; what was built is none of them.
  static let all: [ProjectFile] = {
    let folders = ["Sources", "Tests", "Utilities", "docs", "lessons", ".ci"]
    let top = names(in: "").filter { !isFolder($0) }
    let below = folders.flatMap(filesBelow)
    return (top + below).sorted().compactMap(file)
  }()

  /// The Swift sources of the modules.
  static let sources = all.filter { $0.path.hasPrefix("Sources/") && $0.path.hasSuffix(".swift") }

  /// The documents for people who work on the project.
  static let documents = all.filter {
    $0.path.hasSuffix(".md") && !$0.path.hasPrefix("lessons/") && !$0.path.hasPrefix("Tests/")
  }

  /// A file by its path; `nil` where there is none or it is no text.
  static func file(_ path: String) -> ProjectFile? {
    guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8) else {
      return nil
    }
    return ProjectFile(path: path, text: text)
  }

  /// Whether a file or folder is there.
  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path(percentEncoded: false))
  }

  private static func filesBelow(_ folder: String) -> [String] {
    names(in: folder).flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      return isFolder(path) ? filesBelow(path) : [path]
    }
  }

  private static func names(in folder: String) -> [String] {
    let path = root.appending(path: folder).path(percentEncoded: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0 != ".git" && $0 != "__pycache__" && $0 != "Package.resolved" }
  }

  private static func isFolder(_ path: String) -> Bool {
    let values = try? root.appending(path: path).resourceValues(forKeys: [.isDirectoryKey])
    return values?.isDirectory ?? false
  }
}
