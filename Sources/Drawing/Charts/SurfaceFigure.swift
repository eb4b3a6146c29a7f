public import LessonOutput

/// A function of two numbers as lines of equal height, the lower the darker, each with its number,
/// and the ways of optimizers over it.
public func surfaceFigure(
  _ surface: Surface, id: String, language: Language, alternative: String?
) -> Markup {
  let words = ChartWords(language)
  let grid = MarchingSquares(columns: surface.columns, values: surface.values)
  let levels = heightLevels(surface.values)
  let lines = levels.map { (level: $0, loops: grid.lines(at: $0.value)) }
  return chartFigure(
    id: id, title: alternative ?? chartTitle(surface.labels, words.surface),
    description: surfaceDescription(surface, words)
  ) { size in
    let frame = surfaceFrame(surface, size, words)
    return (frame.size.height, drawn(surface, lines, frame))
  }
}

private typealias Level = (level: AxisScale.Tick, loops: [[(x: Double, y: Double)]])

private func surfaceFrame(
  _ surface: Surface, _ size: ChartSize, _ words: ChartWords
) -> ChartFrame {
  var legend: [ChartLegend.Entry] = []
  for (index, path) in surface.paths.enumerated() where surface.paths.count > 1 || path.name != nil
  {
    legend.append(pathEntry(path, SeriesStyle(index: index), words))
  }
  return ChartFrame.withEqualScales(
    size, surface.labels, x: surface.x, y: surface.y, legend: legend)
}

private func drawn(_ surface: Surface, _ lines: [Level], _ frame: ChartFrame) -> Markup {
  let rows = surface.columns > 0 ? surface.values.count / surface.columns : 0
  var (fills, strokes) = (Markup(), Markup())
  var labels = LevelLabels(frame, surface.paths)
  for line in lines {
    var path = ""
    for loop in line.loops {
      let pixels = loop.map { point in
        (
          x: frame.left + point.x / Double(surface.columns - 1) * (frame.right - frame.left),
          y: frame.bottom - point.y / Double(rows - 1) * (frame.bottom - frame.top)
        )
      }
      path += linePath(pixels) + "z"
      labels.add(line.level, along: pixels)
    }
    guard !path.isEmpty else { continue }
    fills += .void("path", [.classes(.levelFill), Attribute("d", path)])
    strokes += .void("path", [.classes(.level), Attribute("d", path)])
  }
  var markup = frame.drawn(hasGrid: false) + fills + strokes
  markup += chartRectangle(
    [.chartFrame], x: frame.left, y: frame.top, width: frame.right - frame.left,
    height: frame.bottom - frame.top)
  markup += labels.markup
  var paths = Markup()
  for (index, path) in surface.paths.enumerated() {
    paths += drawnPath(path, SeriesStyle(index: index), frame)
  }
  return markup + frame.clipped(paths)
}

private func pathEntry(
  _ path: Surface.Path, _ style: SeriesStyle, _ words: ChartWords
) -> ChartLegend.Entry {
  ChartLegend.Entry(name: path.name ?? "\(words.path) \(style.index + 1)") { x, y in
    .void(
      "path",
      [
        .classes(.chartSeries, style.name),
        Attribute("d", "M\(coordinate(x - 9)) \(coordinate(y))h18"),
      ]) + drawnPoints([(x, y)], style)
  }
}

/// A line with a point at each step, as far as they can be told apart, and at its end.
private func drawnPath(_ path: Surface.Path, _ style: SeriesStyle, _ frame: ChartFrame) -> Markup {
  let runs = frame.runs(path.x, path.y).map { run in run.map { frame.kept($0) } }
  var markup = Markup()
  var line = ""
  for run in runs where run.count > 1 { line += linePath(run) }
  if !line.isEmpty {
    markup += .void("path", [.classes(.chartSeries, style.name), Attribute("d", line)])
  }
  var points: [(x: Double, y: Double)] = []
  for point in runs.joined() {
    guard let last = points.last else {
      points.append(point)
      continue
    }
    let (dx, dy) = (point.x - last.x, point.y - last.y)
    if dx * dx + dy * dy > 36 { points.append(point) }
  }
  if let end = runs.last?.last { points.append(end) }
  return points.isEmpty ? markup : markup + drawnPoints(points, style)
}

extension ChartFrame {
  /// A place far outside the rectangle, brought near: what is clipped needs no exact place.
  fileprivate func kept(_ point: (x: Double, y: Double)) -> (x: Double, y: Double) {
    (min(max(point.x, -2_000), 4_000), min(max(point.y, -2_000), 4_000))
  }

  /// What is drawn over the rectangle, without what sticks out of it: an inner `svg` clips.
  func clipped(_ content: Markup) -> Markup {
    let (width, height) = (right - left, bottom - top)
    return .element(
      "svg",
      [
        Attribute("x", coordinate(left)), Attribute("y", coordinate(top)),
        Attribute("width", coordinate(width)), Attribute("height", coordinate(height)),
        Attribute(
          "viewBox",
          "\(coordinate(left)) \(coordinate(top)) \(coordinate(width)) \(coordinate(height))"),
      ], content)
  }
}

/// Numbers on lines of equal height, where they have room.
private struct LevelLabels {
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
    self.obstacles = obstacles
  }

  /// Each height has its number once, on the first line that leaves room for it.
  mutating func add(_ level: AxisScale.Tick, along line: [(x: Double, y: Double)]) {
    guard line.count > 12, !numbered.contains(level.value) else { return }
    // Starting points differ from line to line, so that numbers do not stand in a row.
    let shift = (places.count * 3 + 1) * line.count / 7
    for step in line.indices {
      let point = line[(step + shift) % line.count]
      guard point.x > frame.left + 30, point.x < frame.right - 30, point.y > frame.top + 14,
        point.y < frame.bottom - 14
      else { continue }
      let isFree =
        places.allSatisfy {
          ($0.x - point.x).magnitude > 56 || ($0.y - point.y).magnitude > 20
        }
        && obstacles.allSatisfy {
          ($0.x - point.x).magnitude > 26 || ($0.y - point.y).magnitude > 12
        }
      guard isFree else { continue }
      places.append(point)
      numbered.insert(level.value)
      markup += chartText(
        level.text, .levelNumber, x: point.x, y: point.y + 4, anchor: "middle")
      return
    }
  }
}

private func surfaceDescription(_ surface: Surface, _ words: ChartWords) -> String {
  var text = words.axes(surface.labels)
  let finite = surface.values.filter { $0.isFinite }
  text += text.isEmpty ? "" : " "
  text += "x " + words.span(surface.x.lowerBound, surface.x.upperBound) + ", y "
  text += words.span(surface.y.lowerBound, surface.y.upperBound) + "; f "
  text += words.span(finite.min() ?? 0, finite.max() ?? 0) + "."
  for (index, path) in surface.paths.enumerated() {
    guard let startX = path.x.first, let startY = path.y.first, let endX = path.x.last,
      let endY = path.y.last
    else { continue }
    text += " " + spelledOut(path.name ?? "\(words.path) \(index + 1)") + ": "
    text += words.points(path.count) + ", " + words.from
    text += " (\(figureNumber(startX)), \(figureNumber(startY))) " + words.to
    text += " (\(figureNumber(endX)), \(figureNumber(endY)))."
  }
  return text
}
