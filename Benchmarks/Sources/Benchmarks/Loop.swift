/// A loop of operations, written three times. A simple operation is an addition, a multiplication, a
/// comparison, an assignment of its result, or the turn of the loop.
struct Loop: Sendable {
  let name: String
  /// How many operations the program does.
  let operations: Int
  let swift: String
  /// A function `f` that returns the seconds that the loop took.
  let python: String
  let native: @Sendable (Int) -> Double

  static let all =
    [sums, integers, branches, functionLocals]
    + [functionCalls, methodCalls, closureCalls, elements, elementWrites]

  static let turns = 2_000_000

  private static let sums = Loop(
    name: "Double sums", operations: 5 * turns,
    swift: """
      var s = 0.0
      var x = 0.5
      for _ in 0..<\(turns) {
        s += x * 1.5
        x = x + 0.25
      }
      print(s)
      """,
    python: """
      def f():
        t = time.perf_counter()
        s = 0.0
        x = 0.5
        for _ in range(\(turns)):
          s += x * 1.5
          x = x + 0.25
        return time.perf_counter() - t
      """,
    native: { turns in
      var s = 0.0
      var x = 0.5
      for _ in 0..<turns {
        s += x * 1.5
        x = x + 0.25
      }
      return s
    })

  private static let integers = Loop(
    name: "Int arithmetic", operations: 6 * turns,
    swift: """
      var s = 0
      for i in 0..<\(turns) {
        s = (s * 31 + i) % 65521
      }
      print(s)
      """,
    python: """
      def f():
        t = time.perf_counter()
        s = 0
        for i in range(\(turns)):
          s = (s * 31 + i) % 65521
        return time.perf_counter() - t
      """,
    native: { turns in
      var s = 0
      for i in 0..<turns { s = (s * 31 + i) % 65521 }
      return Double(s)
    })

  private static let branches = Loop(
    name: "Comparisons and branches", operations: 5 * turns,
    swift: """
      var i = 0
      var n = 0
      while i < \(turns) {
        if n > 100 { n -= 100 } else { n += 7 }
        i += 1
      }
      print(n)
      """,
    python: """
      def f():
        t = time.perf_counter()
        i = 0
        n = 0
        while i < \(turns):
          if n > 100: n -= 100
          else: n += 7
          i += 1
        return time.perf_counter() - t
      """,
    native: { turns in
      var i = 0
      var n = 0
      while i < turns {
        if n > 100 { n -= 100 } else { n += 7 }
        i += 1
      }
      return Double(n)
    })

  private static let functionLocals = Loop(
    name: "Locals of a function", operations: 7 * turns,
    swift: """
      func g(_ n: Int) -> Double {
        var a = 0.0
        var b = 1.0
        for i in 1...n {
          let t = a + b * 0.5
          a = b
          if i % 2 == 0 { b = t }
        }
        return a + b
      }
      print(g(\(turns)))
      """,
    python: """
      def f():
        t0 = time.perf_counter()
        a = 0.0
        b = 1.0
        for i in range(1, \(turns) + 1):
          t = a + b * 0.5
          a = b
          if i % 2 == 0: b = t
        return time.perf_counter() - t0
      """,
    native: { turns in
      var a = 0.0
      var b = 1.0
      for i in 1...turns {
        let t = a + b * 0.5
        a = b
        if i % 2 == 0 { b = t }
      }
      return a + b
    })
}
