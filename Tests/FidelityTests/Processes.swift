import Foundation

/// What came of a command.
struct Outcome {
  let status: Int32
  let output: String
}

/// Runs a command, found as the shell finds it, and takes its standard output; one that takes
/// longer than a minute is ended.
func run(_ command: String, _ arguments: [String], in folder: URL, withErrors: Bool = false) throws
  -> Outcome
{
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [command] + arguments
  process.currentDirectoryURL = folder
  // A trap is expected of some programs: nobody reads a backtrace, and making one takes seconds.
  process.environment = ProcessInfo.processInfo.environment.merging([
    "SWIFT_BACKTRACE": "enable=no"
  ]) { $1 }
  let pipe = Pipe()
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = pipe
  process.standardError = withErrors ? pipe : FileHandle.nullDevice
  try process.run()
  // Cancelled work is kept until it is due. If it held the process and its pipe, a minute's worth of
  // them would be open at once; and Foundation, which lists the open files for each new process,
  // reads beyond its buffer when there are some 1,360.
  let end = DispatchWorkItem { [weak process] in process?.terminate() }
  DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: end)
  defer {
    end.cancel()
    try? pipe.fileHandleForReading.close()
  }
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  let ended = process.terminationReason == .exit
  return Outcome(
    status: ended ? process.terminationStatus : -1, output: String(decoding: data, as: UTF8.self))
}
