import LessonOutput

/// Numbers on lines of equal height, where they have room.
struct LevelLabels {
  private let frame: ChartFrame
  /// What numbers keep away from: points of the ways.
  private let obstacles: [(x: Double, y: Double)]
  private var places: [(x: Double, y: Double)] = []
  private var numbered: Set<Double> = []
  private(set) var markup = Markup()

  init(_ frame: ChartFrame, _ paths: [Surface.Path]) {
    self.frame = frame
    var obstacles: [(x: Double, y: Double)] = []
    for run in paths.flatMap({ frame.runs($0.x, $0.y) }) {
      for (a, b) in zip(run, run.dropFirst()) {
        for step in 0...10 {
          let part = Double(step) / 10
          obstacles.append((a.x + part * (b.x - a.x), a.y + part * (b.y - a.y)))
        }
      }
    }
    self.obstacles = obstacles.filter {
      frame.left - 40 < $0.x && $0.x < frame.right + 40 && frame.top - 40 < $0.y
        && $0.y < frame.bottom + 40
    }
  }

  /// Each height has its number once, on the first line that leaves room for it; where lines are close
  /// to each other numbers may be, too.
  mutating func add(_ level: AxisScale.Tick, along lines: [[(x: Double, y: Double)]]) {
    for (x, y) in [(56.0, 20.0), (34, 15)] {
      for line in lines where line.count > 12 && !numbered.contains(level.value) {
        add(level, along: line, keeping: x, y)
      }
    }
  }

  private mutating func add(
    _ level: AxisScale.Tick, along line: [(x: Double, y: Double)], keeping x: Double, _ y: Double
  ) {
    // Starting points differ from line to line, so that numbers do not stand in a row.
    let shift = (places.count * 3 + 1) * line.count / 7
    for step in stride(from: 0, to: line.count, by: max(1, line.count / 200)) {
      let point = line[(step + shift) % line.count]
      guard point.x > frame.left + 30, point.x < frame.right - 30, point.y > frame.top + 14,
        point.y < frame.bottom - 14
      else { continue }
      let isFree =
        places.allSatisfy { ($0.x - point.x).magnitude > x || ($0.y - point.y).magnitude > y }
        && obstacles.allSatisfy {
          ($0.x - point.x).magnitude > 26 || ($0.y - point.y).magnitude > 12
        }
      guard isFree else { continue }
      places.append(point)
      numbered.insert(level.value)
      markup += chartText(level.text, .levelNumber, x: point.x, y: point.y + 4, anchor: "middle")
      return
    }
  }
}
