public import LessonOutput

/// Curves and points as a figure: a grid of horizontal lines, lines with their names at their ends,
/// points with a legend.
///
/// Long series are thinned to what can be seen, which a line underneath says; so does one about
/// values that have no place on the axes.
public func plotFigure(
  _ plot: Plot, id: String, language: Language, alternative: String?
) -> Markup {
  let words = ChartWords(language)
  let title = alternative ?? chartTitle(plot.labels, words.plot)
  return chartFigure(
    id: id, title: title, description: PlotDescription(plot, words).text,
    notes: plotNotes(plot, words)
  ) { size in drawnPlot(plot, size, words) }
}

func drawnPlot(
  _ plot: Plot, _ size: ChartSize, _ words: ChartWords
) -> (height: Double, content: Markup) {
  let frame = plotFrame(plot, size, words)
  return (frame.size.height, drawn(plot, frame, words))
}

/// The title of a figure, or its kind and what it shows.
func chartTitle(_ labels: ChartLabels, _ kind: String) -> String {
  if !labels.title.isEmpty { return labels.title }
  if labels.y.isEmpty { return kind }
  return kind + ": " + labels.y + (labels.x.isEmpty ? "" : " / " + labels.x)
}

/// Whether lines have their names at their ends, where all end in the same place.
private func labelsEnds(_ plot: Plot, _ size: ChartSize) -> Bool {
  let last = plot.series.compactMap { $0.x.last }.max()
  return size.labelsEnds && plot.series.count <= 6
    && plot.series.allSatisfy { $0.mark == .line && $0.x.last == last }
}

private func endNames(_ plot: Plot, _ size: ChartSize) -> [String] {
  plot.series.map { fitted($0.name ?? "", width: 110, size: size.labelSize) }
}

private func plotFrame(_ plot: Plot, _ size: ChartSize, _ words: ChartWords) -> ChartFrame {
  let hasLines = plot.series.contains { $0.mark == .line }
  let x = AxisScale(
    plot.series.flatMap { $0.x }, isLogarithmic: plot.labels.logX, tickCount: size.columnTicks,
    padding: hasLines ? 0 : 0.04)
  let y = AxisScale(
    plot.series.flatMap { $0.y }, isLogarithmic: plot.labels.logY, tickCount: size.rowTicks,
    padding: hasLines ? 0.03 : 0.06, isRounded: hasLines)
  let endsAreLabelled = labelsEnds(plot, size)
  var legend: [ChartLegend.Entry] = []
  if plot.series.contains(where: { $0.name != nil }), !endsAreLabelled {
    for (index, series) in plot.series.enumerated() {
      legend.append(legendEntry(series, plot.style(index), words))
    }
  }
  if plot.isPlane {
    return .withEqualScales(
      size, plot.labels, x: x.range, y: y.range, usualHeight: size.height, legend: legend)
  }
  return ChartFrame(
    size, plot.labels, x: x, y: y, legend: legend,
    endLabels: endsAreLabelled ? endNames(plot, size) : [])
}

private func drawn(_ plot: Plot, _ frame: ChartFrame, _ words: ChartWords) -> Markup {
  var markup = frame.drawn()
  for (index, series) in plot.series.enumerated() {
    markup += drawnSeries(series, plot.style(index), frame)
  }
  if !frame.size.isBare { markup += StartLabel(plot, frame, words).drawn }
  if labelsEnds(plot, frame.size) {
    markup += endLabels(plot.series, endNames(plot, frame.size), frame)
  }
  return markup
}

private func legendEntry(
  _ series: Plot.Series, _ style: SeriesStyle, _ words: ChartWords
) -> ChartLegend.Entry {
  ChartLegend.Entry(name: series.name ?? "\(words.series) \(style.index + 1)") { x, y in
    series.mark == .line
      ? .void(
        "path",
        [
          .classes(.chartSeries, style.name),
          Attribute("d", "M\(coordinate(x - 9)) \(coordinate(y))h18"),
        ])
      : drawnPoints([(x, y)], style)
  }
}

/// The points of a series as marks of its shape.
func drawnPoints(_ points: [(x: Double, y: Double)], _ style: SeriesStyle) -> Markup {
  .void(
    "path",
    [.classes(style.pointsClass, style.name), Attribute("d", style.pointsPath(points))])
}

private func drawnSeries(_ series: Plot.Series, _ style: SeriesStyle, _ frame: ChartFrame)
  -> Markup
{
  guard series.mark == .line else {
    let (xs, ys) = thinnedPoints(series.x, series.y, to: PlotLimits.points)
    return drawnPoints(frame.pixels(xs, ys).compactMap { $0 }, style)
  }
  let buckets = Int(frame.right - frame.left) / 3
  let (xs, ys) = thinnedLine(series.x, series.y, buckets: buckets)
  let runs = frame.runs(xs, ys)
  var markup = Markup()
  var path = ""
  for run in runs where run.count > 1 { path += linePath(run) }
  if !path.isEmpty {
    // A tangent lies on its curve: a pale band shows it where its dashes hardly do.
    if series.touches {
      markup += .void("path", [.classes(.tangent, style.name), Attribute("d", path)])
    }
    markup += .void("path", [.classes(.chartSeries, style.name), Attribute("d", path)])
  }
  // A point between gaps has no line.
  var alone = runs.filter { $0.count == 1 }.map { $0[0] }
  if let marked = series.marked { alone += frame.pixels([marked.x], [marked.y]).compactMap { $0 } }
  if !alone.isEmpty { markup += drawnPoints(alone, style) }
  return markup
}

extension Plot {
  fileprivate func style(_ index: Int) -> SeriesStyle {
    let isAmongLines = series.contains { $0.mark == .line }
    return SeriesStyle(index: index, isRound: series[index].mark == .points && isAmongLines)
  }
}

extension Plot.Series {
  /// Whether it is a tangent: a straight line with a mark where it touches.
  fileprivate var touches: Bool {
    guard let marked, x.count == 3 else { return false }
    return marked.x == x[1] && marked.y == y[1]
  }
}

/// How much of a long series is drawn.
enum PlotLimits {
  /// Points of a scatter plot.
  static let points = 4_000
}

/// A line through points, with relative steps, which are shorter.
func linePath(_ points: [(x: Double, y: Double)]) -> String {
  var path = ""
  // Steps are taken between rounded places, so that their errors do not add up.
  var (lastX, lastY) = (0.0, 0.0)
  for (index, point) in points.enumerated() {
    let (x, y) = ((point.x * 10).rounded() / 10, (point.y * 10).rounded() / 10)
    if index == 0 {
      path = "M\(coordinate(x)) \(coordinate(y))"
    } else {
      let dy = coordinate(y - lastY)
      path += (index == 1 ? "l" : " ") + coordinate(x - lastX)
      path += (dy.utf8.first == UInt8(ascii: "-") ? "" : " ") + dy
    }
    (lastX, lastY) = (x, y)
  }
  return path
}

extension ChartFrame {
  /// The places of points; `nil` for those that have none.
  func pixels(_ xs: [Double], _ ys: [Double]) -> [(x: Double, y: Double)?] {
    zip(xs, ys).map { x, y in
      guard let column = self.x.position(x), let row = self.y.position(y) else { return nil }
      return (column, row)
    }
  }

  /// The places of the points of a line, cut where a point has none.
  func runs(_ xs: [Double], _ ys: [Double]) -> [[(x: Double, y: Double)]] {
    var runs: [[(x: Double, y: Double)]] = []
    var isOpen = false
    for pixel in pixels(xs, ys) {
      guard let pixel else {
        isOpen = false
        continue
      }
      if isOpen { runs[runs.count - 1].append(pixel) } else { runs.append([pixel]) }
      isOpen = true
    }
    return runs
  }
}

private func plotNotes(_ plot: Plot, _ words: ChartWords) -> [String] {
  var (count, drawn, lost) = (0, 0, 0)
  for series in plot.series {
    count += series.count
    let kept =
      series.mark == .line
      ? thinnedLine(series.x, series.y, buckets: Int(ChartSize.wide.width) / 3)
      : thinnedPoints(series.x, series.y, to: PlotLimits.points)
    drawn += kept.0.count
    for (x, y) in zip(series.x, series.y)
    where !x.isFinite || !y.isFinite || plot.labels.logX && x <= 0 || plot.labels.logY && y <= 0 {
      lost += 1
    }
  }
  var notes: [String] = []
  if drawn < count { notes.append(words.drawn(drawn, of: count)) }
  if lost > 0 { notes.append(words.notDrawn(lost)) }
  return notes
}
