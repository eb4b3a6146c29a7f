import Foundation

/// What a command prints to its standard output when it runs in the project's folder with
/// `input` as its standard input.
func output(of command: [String], input: String = "") throws -> Data {
  let (stdin, stdout) = (Pipe(), Pipe())
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.currentDirectoryURL = ProjectFiles.root
  process.arguments = command
  process.standardInput = stdin
  process.standardOutput = stdout
  try process.run()
  // Inputs here are shorter than a pipe's buffer, so that this never waits for the command.
  try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
  try stdin.fileHandleForWriting.close()
  let printed = try stdout.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return printed
}
