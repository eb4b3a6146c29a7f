import LessonOutput

/// The names of lines at their ends, moved apart where lines end close to each other.
func endLabels(_ series: [Plot.Series], _ names: [String], _ frame: ChartFrame) -> Markup {
  var ends: [(index: Int, y: Double)] = []
  for (index, line) in series.enumerated() where line.name != nil {
    // The right end, whichever way the line runs.
    let points = frame.runs(line.x, line.y).joined()
    guard let right = points.max(by: { $0.x < $1.x }) else { continue }
    ends.append((index, right.y))
  }
  ends.sort { ($0.y, $0.index) < ($1.y, $1.index) }
  let gap = 15.0
  let targets = ends.enumerated().map { $1.y - Double($0) * gap }
  let heights = isotonicMeans(targets, weights: targets.map { _ in 1 })
  var markup = Markup()
  let room = frame.bottom - frame.top - Double(ends.count) * gap
  for (place, end) in ends.enumerated() {
    let height = min(max(heights[place], frame.top), frame.top + room) + Double(place) * gap
    markup += chartText(
      names[end.index], .chartSeriesName, x: frame.right + 8,
      y: height + 0.35 * frame.size.labelSize, SeriesStyle(index: end.index).name)
  }
  return markup
}
