import LessonOutput

/// The ways over a surface: a line with a mark at each step, a ring where it starts and a star where
/// it ends.
struct SurfacePaths {
  private let paths: [Surface.Path]

  init(_ paths: [Surface.Path]) { self.paths = paths }

  /// The ways by their names, and what ring and star are.
  func legend(_ words: ChartWords) -> [ChartLegend.Entry] {
    guard paths.contains(where: { $0.count > 0 }) else { return [] }
    var legend: [ChartLegend.Entry] = []
    for (index, path) in paths.enumerated() where paths.count > 1 || path.name != nil {
      let style = SeriesStyle(index: index)
      legend.append(
        ChartLegend.Entry(name: path.name ?? "\(words.path) \(index + 1)") { x, y in
          .void(
            "path",
            [
              .classes(.chartSeries, style.name),
              Attribute("d", "M\(coordinate(x - 9)) \(coordinate(y))h18"),
            ]) + drawnPoints([(x, y)], style)
        })
    }
    legend.append(ChartLegend.Entry(name: words.start) { x, y in Self.ring((x, y), nil) })
    legend.append(ChartLegend.Entry(name: words.end) { x, y in Self.star((x, y), nil) })
    return legend
  }

  /// Rings and stars lie on all lines.
  func drawn(_ frame: ChartFrame) -> Markup {
    var (lines, marks) = (Markup(), Markup())
    for (index, path) in paths.enumerated() {
      let style = SeriesStyle(index: index)
      let runs = frame.runs(path.x, path.y).map { run in run.map { frame.kept($0) } }
      lines += line(runs, style)
      guard let start = runs.first?.first, let end = runs.last?.last else { continue }
      marks += Self.ring(start, style)
      if path.count > 1 { marks += Self.star(end, style) }
    }
    return frame.clipped(lines + marks)
  }

  /// A line with a point at each step, as far as they can be told apart.
  private func line(_ runs: [[(x: Double, y: Double)]], _ style: SeriesStyle) -> Markup {
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
    // The first one has a ring.
    points.removeFirst(min(1, points.count))
    return points.isEmpty ? markup : markup + drawnPoints(points, style)
  }

  private static func ring(_ point: (x: Double, y: Double), _ style: SeriesStyle?) -> Markup {
    .void(
      "circle",
      [
        .classes([.pathStart] + (style.map { [$0.name] } ?? [])),
        Attribute("cx", coordinate(point.x)), Attribute("cy", coordinate(point.y)),
        Attribute("r", "4.5"),
      ])
  }

  private static func star(_ point: (x: Double, y: Double), _ style: SeriesStyle?) -> Markup {
    let outline = "m0-7.5l1.9 4.8 5.2 .4-4 3.3 1.3 5.1-4.4-2.8-4.4 2.8 1.3-5.1-4-3.3 5.2-.4z"
    return .void(
      "path",
      [
        .classes([.pathEnd] + (style.map { [$0.name] } ?? [])),
        Attribute("d", "M\(coordinate(point.x)) \(coordinate(point.y))" + outline),
      ])
  }
}

extension ChartFrame {
  /// A place far outside the rectangle, brought near: what is clipped needs no exact place.
  fileprivate func kept(_ point: (x: Double, y: Double)) -> (x: Double, y: Double) {
    (min(max(point.x, -2_000), 4_000), min(max(point.y, -2_000), 4_000))
  }
}
