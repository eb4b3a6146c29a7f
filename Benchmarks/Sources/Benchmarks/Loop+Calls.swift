/// Loops whose turns are a call, or go into an array; the figure is for the turn as a whole.
extension Loop {
  static let functionCalls = Loop(
    name: "A turn with a function call", operations: turns,
    swift: """
      func next(_ x: Double, _ i: Int) -> Double { x * 0.5 + Double(i) }
      var x = 0.0
      for i in 0..<\(turns) { x = next(x, i) }
      print(x)
      """,
    python: """
      def next(x, i): return x * 0.5 + float(i)
      def f():
        t = time.perf_counter()
        x = 0.0
        for i in range(\(turns)): x = next(x, i)
        return time.perf_counter() - t
      """,
    native: { turns in
      var x = 0.0
      for i in 0..<turns { x = next(x, i) }
      return x
    })

  static let methodCalls = Loop(
    name: "A turn with a method call", operations: turns,
    swift: """
      struct Line {
        var slope: Double
        var start: Double
        func at(_ x: Double) -> Double { slope * x + start }
      }
      let line = Line(slope: 0.5, start: 1)
      var x = 0.0
      for _ in 0..<\(turns) { x = line.at(x) }
      print(x)
      """,
    python: """
      class Line:
        def __init__(self, slope, start):
          self.slope = slope
          self.start = start
        def at(self, x): return self.slope * x + self.start
      def f():
        line = Line(0.5, 1.0)
        t = time.perf_counter()
        x = 0.0
        for i in range(\(turns)): x = line.at(x)
        return time.perf_counter() - t
      """,
    native: { turns in
      let line = Line(slope: 0.5, start: 1)
      var x = 0.0
      for _ in 0..<turns { x = line.at(x) }
      return x
    })

  static let closureCalls = Loop(
    name: "A turn with a closure call", operations: turns,
    swift: """
      let half = { (x: Double, i: Int) -> Double in x * 0.5 + Double(i) }
      var x = 0.0
      for i in 0..<\(turns) { x = half(x, i) }
      print(x)
      """,
    python: """
      half = lambda x, i: x * 0.5 + float(i)
      def f():
        t = time.perf_counter()
        x = 0.0
        for i in range(\(turns)): x = half(x, i)
        return time.perf_counter() - t
      """,
    native: { turns in
      var x = 0.0
      for i in 0..<turns { x = next(x, i) }
      return x
    })

  static let elements = Loop(
    name: "A turn that reads an element", operations: turns,
    swift: """
      let values = (0..<1000).map { Double($0) }
      var s = 0.0
      for i in 0..<\(turns) { s += values[i % 1000] }
      print(s)
      """,
    python: """
      values = [float(i) for i in range(1000)]
      def f():
        t = time.perf_counter()
        s = 0.0
        for i in range(\(turns)): s += values[i % 1000]
        return time.perf_counter() - t
      """,
    native: { turns in
      let values = (0..<1000).map { Double($0) }
      var s = 0.0
      for i in 0..<turns { s += values[i % 1000] }
      return s
    })

  static let elementWrites = Loop(
    name: "A turn that changes an element", operations: turns,
    swift: """
      var counts = [Int](repeating: 0, count: 1000)
      for i in 0..<\(turns) { counts[i % 1000] += i }
      print(counts[7])
      """,
    python: """
      counts = [0] * 1000
      def f():
        t = time.perf_counter()
        for i in range(\(turns)): counts[i % 1000] += i
        return time.perf_counter() - t
      """,
    native: { turns in
      var counts = [Int](repeating: 0, count: 1000)
      for i in 0..<turns { counts[i % 1000] += i }
      return Double(counts[7])
    })
}

@inline(never)
private func next(_ x: Double, _ i: Int) -> Double { x * 0.5 + Double(i) }

private struct Line {
  var slope: Double
  var start: Double

  @inline(never)
  func at(_ x: Double) -> Double { slope * x + start }
}
