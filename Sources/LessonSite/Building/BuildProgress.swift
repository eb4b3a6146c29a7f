import Synchronization

/// Counts the lessons that are built, and tells whoever wants to know.
final class BuildProgress: Sendable {
  private let count: Int
  private let tell: (@Sendable (_ done: Int, _ count: Int) -> Void)?
  private let done = Mutex(0)

  init(of count: Int, _ tell: (@Sendable (_ done: Int, _ count: Int) -> Void)?) {
    self.count = count
    self.tell = tell
    if count > 0 { tell?(0, count) }
  }

  /// One more is built. Told in order, one at a time.
  func advance() {
    done.withLock {
      $0 += 1
      tell?($0, count)
    }
  }
}
