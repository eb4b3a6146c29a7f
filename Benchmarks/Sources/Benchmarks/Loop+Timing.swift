/// What a loop takes for one of its operations.
extension Loop {
  /// By the interpreter; `nil` where the program has errors.
  func interpretedNanoseconds() -> Double? {
    let lesson = program(swift)
    let result = lesson.run()
    guard result.diagnostics.allSatisfy({ $0.severity == .warning }) else {
      print(result.diagnostics)
      return nil
    }
    return shortest(of: 7) { _ = lesson.run() } * 1e9 / Double(operations)
  }

  /// Compiled by swiftc, optimised.
  func nativeNanoseconds() -> Double? {
    var sink = 0.0
    let time = shortest { sink += native(Loop.turns) }
    return sink.isNaN ? nil : time * 1e9 / Double(operations)
  }

  /// By CPython; `nil` where there is no python3.
  func pythonNanoseconds() -> Double? {
    let timed = """
      import time
      \(python)
      print(min(f() for _ in range(3)))
      """
    let seconds = output(of: ["python3", "-c", timed]).map { lastNumber(in: $0) }
    return seconds.map { $0 * 1e9 / Double(operations) }
  }
}
