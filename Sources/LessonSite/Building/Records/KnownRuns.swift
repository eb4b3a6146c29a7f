import Synchronization
import Weaving

/// What the code of lessons showed in earlier builds of this process: who writes on a lesson's prose need
/// not wait for its code.
final class KnownRuns: Sendable {
  /// A run without anything to complain about.
  struct Known: Sendable {
    let key: [[UInt8]]
    /// The hashes of the files that the code read.
    let data: [String: String]
    let run: LessonRun
  }

  private struct State {
    var runs: [String: Known] = [:]
    /// The lessons, the one that was run last at the end.
    var order: [String] = []
  }

  /// Those of large courses do not all stay.
  private static let most = 64
  private let state = Mutex(State())

  /// The last run of the lesson at a path, where its key is this one.
  func run(at path: String, key: [[UInt8]]) -> Known? {
    state.withLock { $0.runs[path] }.flatMap { $0.key == key ? $0 : nil }
  }

  func keep(_ known: Known, at path: String) {
    state.withLock { state in
      if state.runs.updateValue(known, forKey: path) != nil {
        state.order.removeAll { $0 == path }
      }
      state.order.append(path)
      if state.order.count > Self.most {
        state.runs[state.order.removeFirst()] = nil
      }
    }
  }
}
