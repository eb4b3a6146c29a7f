public import LessonOutput

/// What a classifier says where, and the data: regions with their names and with lines between them,
/// points of a shape for each class.
public func regionsFigure(
  _ regions: DecisionRegions, id: String, language: Language, alternative: String?
) -> Markup {
  let words = ChartWords(language)
  return chartFigure(
    id: id, title: alternative ?? chartTitle(regions.labels, words.regions),
    description: regionsDescription(regions, words)
  ) { size in drawnRegions(regions, size, words) }
}

func drawnRegions(
  _ regions: DecisionRegions, _ size: ChartSize, _ words: ChartWords
) -> (height: Double, content: Markup) {
  let frame = regionsFrame(regions, size, words)
  return (frame.size.height, drawn(regions, frame, words))
}

private func regionsFrame(
  _ regions: DecisionRegions, _ size: ChartSize, _ words: ChartWords
) -> ChartFrame {
  var legend: [ChartLegend.Entry] = []
  for (index, series) in regions.points.enumerated() {
    let style = SeriesStyle(index: index)
    legend.append(
      ChartLegend.Entry(name: series.name ?? "\(words.classWord) \(index)") { x, y in
        drawnPoints([(x, y)], style)
      })
  }
  return ChartFrame.withEqualScales(
    size, regions.labels, x: regions.x, y: regions.y, legend: legend)
}

private func drawn(_ regions: DecisionRegions, _ frame: ChartFrame, _ words: ChartWords) -> Markup {
  let grid = RegionGrid(regions, frame)
  var (areas, lines) = (Markup(), Markup())
  for index in regions.points.indices {
    let path = grid.outline(of: index)
    guard !path.isEmpty else { continue }
    areas += .void(
      "path", [.classes(.region, SeriesStyle(index: index).name), Attribute("d", path)])
    lines += .void("path", [.classes(.regionEdge), Attribute("d", path)])
  }
  var markup = frame.drawn(hasGrid: false) + areas + lines
  markup += chartRectangle(
    [.chartFrame], x: frame.left, y: frame.top, width: frame.right - frame.left,
    height: frame.bottom - frame.top)
  var points = Markup()
  let places = regions.points.flatMap { frame.pixels($0.x, $0.y).compactMap { $0 } }
  for (index, series) in regions.points.enumerated() {
    let (xs, ys) = thinnedPoints(series.x, series.y, to: PlotLimits.points)
    points += drawnPoints(frame.pixels(xs, ys).compactMap { $0 }, SeriesStyle(index: index))
  }
  markup += frame.clipped(points)
  for (index, series) in regions.points.enumerated() where !frame.size.isBare {
    let name = fitted(
      series.name ?? "\(words.classWord) \(index)", width: 120, size: frame.size.labelSize)
    let half = frame.size.width(of: name) / 2 + 2
    guard let place = grid.place(of: index, halfWidth: half, clearOf: places) else { continue }
    markup += chartText(
      name, .levelNumber, x: min(max(place.x, frame.left + half), frame.right - half),
      y: place.y + 4, anchor: "middle")
  }
  return markup
}

/// The samples of the rectangle, in pixels.
private struct RegionGrid {
  private let regions: DecisionRegions
  private let columns: Int
  private let rows: Int
  private let frame: ChartFrame
  private var classes: [Int] { regions.classes }

  init(_ regions: DecisionRegions, _ frame: ChartFrame) {
    self.regions = regions
    columns = max(1, regions.columns)
    rows = regions.classes.count / columns
    self.frame = frame
  }

  private func x(_ column: Double) -> Double {
    frame.left + column / Double(max(1, columns - 1)) * (frame.right - frame.left)
  }

  private func y(_ row: Double) -> Double {
    frame.bottom - row / Double(max(1, rows - 1)) * (frame.bottom - frame.top)
  }

  /// The closed lines around where a class is said.
  func outline(of wanted: Int) -> String {
    let behind = classes.indices.map { place -> Double in
      let lead = regions.lead(of: wanted, at: place)
      // A tie goes to the class that is said, by a hair.
      return classes[place] == wanted ? -max(lead, 1e-9) : -min(lead, -1e-9)
    }
    var path = ""
    for loop in MarchingSquares(columns: columns, values: behind).lines(at: 0) {
      path += linePath(simplifiedLoop(loop.map { (x($0.x), y($0.y)) }, tolerance: 0.25)) + "z"
    }
    return path
  }

  /// Where a class can have its name: the middle of the largest square of its samples in which no
  /// point is in the way, or else of the largest of all; `nil` where none leaves room.
  func place(
    of wanted: Int, halfWidth: Double, clearOf points: [(x: Double, y: Double)]
  ) -> (x: Double, y: Double)? {
    var squares = largestSquares(of: wanted)
    squares.sort { ($0.side, $1.corner) > ($1.side, $0.corner) }
    let middles = squares.prefix(200).map { middle($0.side, $0.corner) }
    let free = middles.first { middle in
      points.allSatisfy {
        ($0.x - middle.x).magnitude > halfWidth + 6 || ($0.y - middle.y).magnitude > 12
      }
    }
    return free ?? middles.first
  }

  private func middle(_ side: Int, _ corner: Int) -> (x: Double, y: Double) {
    let half = Double(side - 1) / 2
    return (x(Double(corner % columns) - half), y(Double(corner / columns) - half))
  }

  /// For each sample the largest square that ends there, as far as it is larger than 5.
  private func largestSquares(of wanted: Int) -> [(side: Int, corner: Int)] {
    var sides = [Int](repeating: 0, count: classes.count)
    var squares: [(side: Int, corner: Int)] = []
    for place in classes.indices where classes[place] == wanted {
      var side = 1
      if place >= columns, place % columns > 0 {
        side += min(sides[place - 1], sides[place - columns], sides[place - columns - 1])
      }
      sides[place] = side
      if side > 5 { squares.append((side, place)) }
    }
    return squares
  }
}

private func regionsDescription(_ regions: DecisionRegions, _ words: ChartWords) -> String {
  var text = words.axes(regions.labels)
  for (index, series) in regions.points.enumerated() {
    let cells = regions.classes.count { $0 == index }
    let share = Double(cells) / Double(max(1, regions.classes.count)) * 100
    text += text.isEmpty ? "" : " "
    text += spelledOut(series.name ?? "\(words.classWord) \(index)") + ": "
    text += words.points(series.count) + ", " + fixedNumber(share, decimals: 0) + "%."
  }
  return text
}
