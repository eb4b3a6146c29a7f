import Foundation

/// Runs `work` on a thread of its own whose stack is as deep as lessons may need, and waits.
///
/// The language allows 1,000 calls inside calls and 256 levels of nesting in the code of each. The
/// deepest such program that the tests know (`DeepStackTests`) takes less than an eighth of this. The
/// other need is freeing: values inside each other are freed one inside the other, at some 300 bytes
/// each, and `Limits.valueBytes` leaves room for two to three million of them. The pages of a stack
/// that nothing touches cost no memory.
public func onDeepStack<Result: Sendable>(_ work: @escaping @Sendable () -> Result) -> Result {
  DeepThread(work).result()
}

/// A thread with a deep stack that is at work on something.
final class DeepThread<Result: Sendable>: Sendable {
  private let answer = Answer<Result>()

  /// Starts `work`.
  init(_ work: @escaping @Sendable () -> Result) {
    let thread = Thread { [answer] in answer.give(work()) }
    thread.stackSize = deepStackBytes
    thread.start()
  }

  /// What came of the work; waits for it.
  func result() -> Result { answer.wait() }
}

private let deepStackBytes = 1 << 30

/// A value that another thread gives once; the lock orders the two.
private final class Answer<Value: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private var value: Value?

  func give(_ value: Value) {
    condition.lock()
    self.value = value
    condition.signal()
    condition.unlock()
  }

  func wait() -> Value {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if let value { return value }
      condition.wait()
    }
  }
}
