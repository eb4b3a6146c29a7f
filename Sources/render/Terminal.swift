import Foundation

/// What a terminal can do that a file cannot.
enum Terminal {
  /// Whether errors go to a terminal on which lines can be written over.
  static let isOnErrors = isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb"

  /// Whether errors may be coloured: on a terminal, unless NO_COLOR is set (https://no-color.org).
  static let hasColours = isOnErrors && (variable("NO_COLOR") ?? "").isEmpty

  /// Goes back to the beginning of the line and empties it.
  static let clearedLine = "\r\u{1B}[K"

  /// `text` in bold red.
  static func error(_ text: String) -> String { "\u{1B}[1;31m\(text)\u{1B}[0m" }
  /// `text` in bold magenta.
  static func warning(_ text: String) -> String { "\u{1B}[1;35m\(text)\u{1B}[0m" }

  private static func variable(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }
}
