import Foundation

/// What keeps lessons from being read or a site from being written, apart from the lessons
/// themselves.
public struct PublishingError: Error, Equatable, Sendable {
  /// Whose fault it is.
  public enum Cause: Sendable {
    /// The command asked for something that is not done: exit code 2.
    case misuse
    /// The disk, a permission: exit code 3.
    case machine
  }

  /// Whose fault it is.
  public let cause: Cause
  /// One sentence without a full stop.
  public let message: String

  /// The command was misused.
  static func misuse(_ message: String) -> PublishingError {
    PublishingError(cause: .misuse, message: message)
  }

  /// A system call failed: `what` and what the system says about `code`.
  static func machine(_ what: String, code: CInt = errno) -> PublishingError {
    PublishingError(cause: .machine, message: "\(what): \(String(cString: strerror(code)))")
  }
}
