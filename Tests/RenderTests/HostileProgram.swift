import Foundation
import TestSupport

/// A program that takes what it can get, and a part of the message that ends it (Tests/Hostile/README.md).
struct HostileProgram: Sendable {
  let name: String
  let text: String
  /// What the command says; `nil` where it does not run the program.
  let message: String?

  /// All programs, by their names.
  static func all() throws -> [HostileProgram] {
    let folder = projectFolder.appending(path: "Tests/Hostile/Programs")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .sorted { $0.path < $1.path }.map(HostileProgram.init)
  }

  private init(file: URL) throws {
    let written = try String(contentsOf: file, encoding: .utf8)
    name = file.deletingPathExtension().lastPathComponent
    message = written.firstMatch(of: /(?m)^\/\/ command: (.+)$/).map { String($0.output.1) }
    text = written.replacing(/«([0-9]+) × ([^»]*)»/) { match in
      (1...(Int(match.output.1) ?? 1)).map { number in
        match.output.2.replacing("#", with: "\(number)")
      }.joined()
    }
  }
}
