#if os(Linux)
import Foundation
import TestSupport

/// What a `render` asked of the system: the files that it opened or tried to, and calls of the network.
struct TracedCommand {
  let outcome: Outcome
  /// Paths as they were asked for, in order.
  private(set) var opened: [String] = []
  private(set) var networkCalls: [String] = []

  /// Whether strace is here and may watch other processes.
  static let isPossible: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["strace", "-o", "/dev/null", "-e", "trace=none", "true"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// Runs `render` in a workplace, with whatever else it starts.
  init(_ arguments: String..., in here: Workplace) throws {
    outcome = try here.render(
      arguments,
      throughShell: "exec strace -f -qq -s 4096 -e trace=%network,open,openat,openat2,creat,execve"
        + " -o trace \"$@\"")
    for line in (here.text("trace") ?? "").split(separator: "\n") {
      // A call that another thread interrupts has its arguments on its first line.
      // 1234  openat(AT_FDCWD, "path", O_RDONLY) = 3
      guard let call = line.split(separator: " ", maxSplits: 1).last?.drop(while: { $0 == " " }),
        let name = call.split(separator: "(").first
      else { continue }
      switch name {
      case "open", "openat", "openat2", "creat", "execve":
        let parts = call.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
        if parts.count == 3 { opened.append(String(parts[1])) }
      case _ where name.hasPrefix("<...") || name.hasPrefix("---") || name.hasPrefix("+++"): break
      default: networkCalls.append(String(call))
      }
    }
  }
}
#endif
