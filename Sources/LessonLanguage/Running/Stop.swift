import Autodiff
import SourceText

/// Why a program stopped: an error at the exact expression.
struct Stop: Error {
  /// Kept behind a reference, so that a `throws(Stop)` costs one word.
  final class Reason: Sendable {
    let message: String
    let range: Range<Int>
    let notes: [String]

    init(_ message: String, _ range: Range<Int>, notes: [String]) {
      self.message = message
      self.range = range
      self.notes = notes
    }
  }

  let reason: Reason

  init(_ message: String, at range: Range<Int>, notes: [String] = []) {
    reason = Reason(message, range, notes: notes)
  }

  @inline(never)
  init(_ error: TensorError, at range: Range<Int>) {
    self.init(error.message, at: range)
  }

  /// Ends an optional chain at a `nil`; `optionalChain` catches it, and it never leaves one.
  static let endOfChain = Stop("nil in a chain", at: 0..<0)

  var isEndOfChain: Bool { reason === Stop.endOfChain.reason }

  var diagnostic: Diagnostic {
    Diagnostic(reason.message, at: reason.range, notes: reason.notes)
  }
}
