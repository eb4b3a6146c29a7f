import Foundation
import TestSupport
import Testing

/// A temporary folder in which the real `render` is run; it goes with the value.
final class Workplace: Sendable {
  let path: String

  init() throws {
    let name = "render-tests-\(UUID().uuidString)"
    path = FileManager.default.temporaryDirectory.appending(path: name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A workplace with two lessons, of which nothing is wrong.
  static func withLessons() throws -> Workplace {
    let workplace = try Workplace()
    try workplace.write("---\ntitle: One\n---\n\nText.\n", to: "lessons/en/one.md")
    try workplace.write("---\ntitle: Unu\n---\n\nText.\n", to: "lessons/ro/unu.md")
    return workplace
  }

  /// Writes a file and the folders above it.
  func write(_ text: String, to file: String) throws {
    try write(Data(text.utf8), to: file)
  }

  /// Writes a file and the folders above it.
  func write(_ data: Data, to file: String) throws {
    let url = URL(filePath: path).appending(path: file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// The text of a file; `nil` when it is not there.
  func text(_ file: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + file).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Every file below a folder with its bytes (of a link where it leads to), every folder with
  /// none.
  func tree(_ folder: String) throws -> [String: Data] {
    let root = path + "/" + folder
    var tree: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      let file = root + "/" + name
      let link = try? FileManager.default.destinationOfSymbolicLink(atPath: file)
      tree[name] =
        link.map { Data($0.utf8) } ?? FileManager.default.contents(atPath: file) ?? Data()
    }
    return tree
  }

  /// The names in a folder, sorted; without the cache that every build leaves beside the site.
  func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
      .filter { $0 != ".swift-ml-cache" }
  }
}

/// What came of a run.
struct Outcome {
  let status: Int32
  let output: String
  let errors: String
}

extension Workplace {
  static let program = builtProducts.appending(path: "render")

  /// Runs `render` here.
  func render(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(Self.program, arguments, input: input)
  }

  /// Runs a line of shell here that ends in `exec "$@"`, which is `render` with its arguments. (It
  /// must not wait for it: Foundation starts processes with SIGCHLD blocked.)
  func render(_ arguments: [String], throughShell line: String) throws -> Outcome {
    try run(
      URL(filePath: "/bin/sh"), ["-c", line, "sh", Self.program.path] + arguments, input: "")
  }

  private func run(_ program: URL, _ arguments: [String], input: String) throws -> Outcome {
    // Files and no pipes: nothing waits for a reader.
    let id = UUID().uuidString
    let files = ["in", "out", "err"].map {
      FileManager.default.temporaryDirectory.appending(path: "render-tests-\(id).\($0)")
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try Data(input.utf8).write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: path)
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOf: files[1], encoding: .utf8),
      errors: try String(contentsOf: files[2], encoding: .utf8))
  }
}
