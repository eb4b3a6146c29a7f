/// Something took too long.
struct TimeOut: Error {}

/// What comes of `work`, or `TimeOut` when it takes longer.
func within<Result: Sendable>(
  seconds: Double, _ work: @escaping @Sendable () async throws -> Result
) async throws -> Result {
  try await withThrowingTaskGroup(of: Result.self) { group in
    defer { group.cancelAll() }
    group.addTask { try await work() }
    group.addTask {
      try await Task.sleep(for: .seconds(seconds))
      throw TimeOut()
    }
    guard let result = try await group.next() else { throw TimeOut() }
    return result
  }
}
