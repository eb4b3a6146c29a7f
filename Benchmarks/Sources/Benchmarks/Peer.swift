import Foundation

/// A program by somebody else that does the same work: it prints its CPU seconds and one number, by
/// which we see that it is the same work.
struct Peer: Sendable {
  struct Run {
    let seconds: Double
    let check: Double
  }

  let name: String
  private let command: [String]

  /// A program in C or C++, compiled by `Peers/build.sh`.
  static func compiled(_ name: String, _ program: String, _ arguments: [String] = []) -> Peer {
    Peer(name: name, command: [".build/peers/" + program] + arguments)
  }

  /// A Python program with NumPy.
  static func numpy(_ script: String, _ arguments: String...) -> Peer {
    Peer(name: "NumPy", command: [python, "Peers/" + script, "numpy"] + arguments)
  }

  /// The same with PyTorch.
  static func torch(_ script: String, _ arguments: String...) -> Peer {
    Peer(name: "PyTorch", command: [python, "Peers/" + script, "torch"] + arguments)
  }

  private static let python = ProcessInfo.processInfo.environment["PEERS_PYTHON"] ?? ""

  /// `nil` where the peer is not installed.
  func run() -> Run? {
    guard let text = output(of: command) else { return nil }
    let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    return numbers.count == 2 ? Run(seconds: numbers[0], check: numbers[1]) : nil
  }
}

/// What a command prints, `nil` where there is none such or it fails.
func output(of command: [String]) -> String? {
  guard let first = command.first, !first.isEmpty else { return nil }
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = command
  let output = Pipe()
  process.standardOutput = output
  guard (try? process.run()) != nil else { return nil }
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
}
