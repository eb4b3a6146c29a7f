import Synchronization

/// What `work` makes of each of the numbers below `count`, in their order.
///
/// Up to `jobs` threads, each with a deep stack (`onDeepStack`), take the next number as soon as
/// they are free. They begin with the last: the later lessons of a course compute most, and a long one
/// that is taken up late keeps all others waiting.
func inParallel<Result: Sendable>(
  _ count: Int, jobs: Int, _ work: @escaping @Sendable (Int) -> Result
) -> [Result] {
  let numbers = Numbers()
  let threads = (0..<max(1, min(jobs, count))).map { _ in
    DeepThread {
      var done: [(number: Int, result: Result)] = []
      while case let number = count - 1 - numbers.next(), number >= 0 {
        done.append((number, work(number)))
      }
      return done
    }
  }
  return threads.flatMap { $0.result() }.sorted { $0.number < $1.number }.map(\.result)
}

/// 0, 1, 2, … for whichever thread asks.
private final class Numbers: Sendable {
  private let count = Atomic<Int>(0)

  func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).oldValue }
}
