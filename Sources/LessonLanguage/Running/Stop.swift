import Autodiff
import SourceText

/// Why a program stopped: an error at the exact expression.
struct Stop: Error {
  /// Kept behind a reference, so that a `throws(Stop)` costs one word.
  final class Reason: Sendable {
    let failure: Failure
    let range: Range<Int>

    init(_ failure: Failure, _ range: Range<Int>) {
      self.failure = failure
      self.range = range
    }
  }

  let reason: Reason

  init(_ failure: Failure, at range: Range<Int>) {
    reason = Reason(failure, range)
  }

  @inline(never)
  init(_ error: TensorError, at range: Range<Int>) {
    self.init(.tensor(error), at: range)
  }

  /// Ends an optional chain at a `nil`; `optionalChain` catches it, and it never leaves one.
  static let endOfChain = Stop(.optionalIsNil(advice: false), at: 0..<0)

  var isEndOfChain: Bool { reason === Stop.endOfChain.reason }

  var diagnostic: Diagnostic {
    Diagnostic(reason.failure.message, at: reason.range, notes: reason.failure.notes)
  }
}

extension Diagnostic {
  /// A message for authors and readers alike.
  init(
    _ message: Wording, at range: Range<Int>, severity: Severity = .error, notes: [Wording] = []
  ) {
    self.init(
      message.english, at: range, severity: severity, notes: notes.map { $0.english },
      romanian: Translation(message.romanian, notes: notes.map { $0.romanian }))
  }
}
