import Foundation
import LessonSite

/// How the command ends.
enum ExitStatus: Int32, Error {
  case good = 0
  /// The lessons, or the program of `render run`, have errors.
  case lessonErrors = 1
  case misuse = 2
  /// The disk, a permission.
  case machineFailed = 3
}

/// Runs `body` and words what it throws.
func reportingErrors<Value: ~Copyable>(_ body: () throws(PublishingError) -> Value)
  throws(ExitStatus) -> Value
{
  do throws(PublishingError) {
    return try body()
  } catch {
    write("error: \(error.message)\n")
    throw error.cause == .misuse ? .misuse : .machineFailed
  }
}

/// Writes to standard error. When that is closed there is nobody to tell.
func write(_ message: String) {
  try? FileHandle.standardError.write(contentsOf: Data(message.utf8))
}

/// Writes to standard output.
func writeOutput(_ text: String) throws(ExitStatus) {
  do {
    try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  } catch {
    write("error: cannot write to standard output\n")
    throw .machineFailed
  }
}
