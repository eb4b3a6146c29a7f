import LessonOutput

/// Where a training starts: the first number of a line over 0, 1, 2, …, beside its mark, as far as
/// there is room between the lines.
struct StartLabel {
  private(set) var drawn = Markup()

  init(_ plot: Plot, _ frame: ChartFrame, _ words: ChartWords) {
    guard let line = plot.series.first, let start = line.marked, line.mark == .line,
      line.x.starts(with: [0, 1]), start.x == line.x.first, start.y == line.y.first,
      let point = frame.pixels([start.x], [start.y]).first ?? nil
    else { return }
    let number = figureNumber(start.y)
    let size = frame.size
    let width = 1.12 * size.width(of: number) + 5 + size.width(of: words.atStart)
    let lines = plot.series.map { frame.runs($0.x, $0.y) }
    // Right of the mark, above it, beneath it.
    let shifts: [(x: Double, y: Double)] = [(11, 4), (8, -9), (8, 18)]
    for shift in shifts {
      let box = Box(
        left: point.x + shift.x, right: point.x + shift.x + width,
        top: point.y + shift.y - 0.85 * size.labelSize, bottom: point.y + shift.y + 3)
      guard box.right < frame.right, box.top > frame.top - 8, box.bottom < frame.bottom,
        !lines.joined().contains(where: box.isCrossed)
      else { continue }
      let style = SeriesStyle(index: 0).name
      drawn =
        chartText(number, .chartSeriesName, x: box.left, y: point.y + shift.y, style)
        + chartText(
          words.atStart, .chartTick, x: box.left + 1.12 * size.width(of: number) + 5,
          y: point.y + shift.y)
      return
    }
  }

  private struct Box {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    /// Whether a line goes through the box: one of its points is inside, or one on the straight line
    /// between two of them, looked at every two pixels.
    func isCrossed(by line: [(x: Double, y: Double)]) -> Bool {
      for (a, b) in zip(line, line.dropFirst()) {
        guard max(a.x, b.x) >= left, min(a.x, b.x) <= right, max(a.y, b.y) >= top,
          min(a.y, b.y) <= bottom
        else { continue }
        let steps = max(1, (max((b.x - a.x).magnitude, (b.y - a.y).magnitude) / 2).rounded(.up))
        for step in 0...Int(min(steps, 2_000)) {
          let part = Double(step) / steps
          let (x, y) = (a.x + part * (b.x - a.x), a.y + part * (b.y - a.y))
          if x >= left, x <= right, y >= top, y <= bottom { return true }
        }
      }
      return false
    }
  }
}
