public import LessonOutput

/// A function of two numbers as lines of equal height, the lower the darker, each with its number,
/// and the ways of optimizers over it.
public func surfaceFigure(
  _ surface: Surface, id: String, language: Language, alternative: String?
) -> Markup {
  let words = ChartWords(language)
  let lines = levelLines(surface)
  return chartFigure(
    id: id, title: alternative ?? chartTitle(surface.labels, words.surface),
    description: surfaceDescription(surface, words)
  ) { size in drawnSurface(surface, lines, size, words) }
}

/// A height and the lines around everything lower, in parts of the rectangle, from its lower left
/// corner.
typealias LevelLines = (level: AxisScale.Tick, loops: [[(x: Double, y: Double)]])

/// Into how many parts a step between two samples is cut.
private let refinement = 4

func levelLines(_ surface: Surface) -> [LevelLines] {
  let grid = RefinedGrid(columns: surface.columns, values: surface.values, factor: refinement)
  guard grid.columns > 1 else { return [] }
  let squares = MarchingSquares(columns: grid.columns, values: grid.values)
  let (right, top) = (Double(grid.columns - 1), Double(grid.values.count / grid.columns - 1))
  return heightLevels(surface.values).map { level in
    (level, squares.lines(at: level.value).map { loop in loop.map { ($0.x / right, $0.y / top) } })
  }
}

func drawnSurface(
  _ surface: Surface, _ lines: [LevelLines], _ size: ChartSize, _ words: ChartWords
) -> (height: Double, content: Markup) {
  let paths = SurfacePaths(surface.paths)
  let frame = ChartFrame.withEqualScales(
    size, surface.labels, x: surface.x, y: surface.y, legend: paths.legend(words))
  var levels = Markup()
  var labels = LevelLabels(frame, surface.paths)
  for line in lines {
    let loops = line.loops.map { loop in loop.map { frame.place($0) } }
    labels.add(line.level, along: loops)
    var path = ""
    for loop in loops { path += linePath(simplifiedLoop(loop, tolerance: 0.25)) + "z" }
    // What is lower lies on what is higher, and makes it darker; so no shade lies on a line.
    if !path.isEmpty { levels = .void("path", [.classes(.level), Attribute("d", path)]) + levels }
  }
  func rectangle(_ style: FigureClass) -> Markup {
    chartRectangle(
      [style], x: frame.left, y: frame.top, width: frame.right - frame.left,
      height: frame.bottom - frame.top)
  }
  var markup = frame.drawn(hasGrid: false) + rectangle(.levelGround) + levels
  markup += rectangle(.chartFrame)
  if !size.isBare { markup += labels.markup }
  return (frame.size.height, markup + paths.drawn(frame))
}

extension ChartFrame {
  /// The place of a point given in parts of the rectangle, from its lower left corner.
  fileprivate func place(_ point: (x: Double, y: Double)) -> (x: Double, y: Double) {
    (left + point.x * (right - left), bottom - point.y * (bottom - top))
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

private func surfaceDescription(_ surface: Surface, _ words: ChartWords) -> String {
  var text = words.axes(surface.labels)
  let finite = surface.values.filter { $0.isFinite }
  text += text.isEmpty ? "" : " "
  text += "x " + words.span(surface.x.lowerBound, surface.x.upperBound) + ", y "
  text += words.span(surface.y.lowerBound, surface.y.upperBound) + "; f "
  text += words.span(finite.min() ?? 0, finite.max() ?? 0) + ". " + words.darkerIsLower
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
