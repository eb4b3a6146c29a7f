import Foundation
import Testing

/// A `render` that is at work; what it says goes to files.
final class RunningCommand {
  private let process = Process()
  private let output: URL
  private let errors: URL

  init(_ program: URL, _ arguments: [String], in folder: String) throws {
    let name = FileManager.default.temporaryDirectory.path + "/render-tests-" + UUID().uuidString
    output = URL(filePath: name + ".out")
    errors = URL(filePath: name + ".err")
    for file in [output, errors] { try Data().write(to: file) }
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
  }

  deinit { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }

  var isRunning: Bool { process.isRunning }

  /// Sends a signal, if it still runs, and waits for its end. Returns its exit code, or the signal that
  /// ended it.
  @discardableResult
  func kill(_ signal: Int32) -> Int32 {
    if process.isRunning { Foundation.kill(process.processIdentifier, signal) }
    process.waitUntilExit()
    return process.terminationStatus
  }

  func wait(forOutput text: String) throws { try wait(in: output) { $0.contains(text) } }
  func wait(forErrors text: String) throws { try wait(in: errors) { $0.contains(text) } }

  /// The first match of `pattern` in what it says.
  func wait<Match>(forOutput pattern: Regex<Match>) throws -> Match {
    let said = try wait(in: output) { $0.contains(pattern) }
    return try #require(try pattern.firstMatch(in: said)).output
  }

  /// What a file holds once it is as `isRight` wants it. Ten seconds are for machines that do other
  /// things too.
  @discardableResult
  private func wait(in file: URL, until isRight: (String) -> Bool) throws -> String {
    var said = ""
    for _ in 0..<1000 {
      said = try String(contentsOf: file, encoding: .utf8)
      if isRight(said) { return said }
      usleep(10_000)
    }
    Issue.record("never came, but: \(said)")
    return said
  }
}

extension Workplace {
  /// Starts `render` here.
  func start(_ arguments: String...) throws -> RunningCommand {
    try RunningCommand(Self.program, arguments, in: path)
  }
}
