public import Autodiff
public import LessonOutput

/// What a lesson program shows while it runs, collected as plain values.
///
/// `table`, `graph`, `expect` and the like exist once, as functions of a run. An interpreter holds a
/// run of its own and takes its outputs; in a compiled program global functions of the same names
/// print the outputs of a run of their own as text.
public struct Run {
  /// Why something could not be shown, or which claim does not hold.
  public struct Failure: Error, Equatable, Sendable {
    /// What went wrong, as a clause for people, in each language of the pages.
    public let wording: Wording

    /// The same in English.
    public var message: String { wording.english }

    /// A failure that readers can bring about.
    public init(_ wording: Wording) { self.wording = wording }

    /// One that says how to call a function, as the manual does, in English.
    public init(_ message: String) { wording = Wording(message, ro: message) }

    /// Whether two say the same.
    public static func == (a: Failure, b: Failure) -> Bool { a.message == b.message }
  }

  /// What was shown since the outputs were last taken, in order.
  public private(set) var outputs: [Output] = []

  /// A run that has shown nothing yet.
  public init() {}

  /// The outputs so far, which the run then forgets: what a cell has shown.
  public mutating func takeOutputs() -> [Output] {
    let taken = outputs
    outputs = []
    return taken
  }

  /// Shows text as `print` writes it; it continues a text that was shown just before.
  public mutating func write(_ text: String) {
    guard case .text(var whole) = outputs.last else {
      outputs.append(.text(text))
      return
    }
    // The list lets go of the text first: it grows in place.
    outputs.removeLast()
    whole += text
    outputs.append(.text(whole))
  }

  /// Shows the text of a value on a line of its own.
  public mutating func show(_ text: String) { write(text + "\n") }

  /// Shows an output.
  public mutating func show(_ output: Output) { outputs.append(output) }
}
