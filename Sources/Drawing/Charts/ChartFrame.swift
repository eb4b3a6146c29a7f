import LessonOutput

/// The rectangle of a figure with axes, and all that stands around it: title, legend, names of the
/// axes, ticks, grid.
struct ChartFrame {
  let size: ChartSize
  let x: AxisScale
  let y: AxisScale
  /// The rectangle.
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  private let labels: ChartLabels
  private let titleLines: [String]
  private let legend: ChartLegend
  private let tickLabels: Bool

  /// - Parameters:
  ///   - legend: what stands over the rectangle, one entry for each series.
  ///   - endLabels: the names at the right ends of lines.
  ///   - hasColumnTicks: off where something else stands under the horizontal axis.
  init(
    _ size: ChartSize, _ labels: ChartLabels, x: AxisScale, y: AxisScale,
    legend: [ChartLegend.Entry] = [], endLabels: [String] = [], hasColumnTicks: Bool = true
  ) {
    self.size = size
    let labels = size.isBare ? ChartLabels(logX: labels.logX, logY: labels.logY) : labels
    let legend = size.isBare ? [] : legend
    self.labels = labels
    tickLabels = hasColumnTicks
    titleLines = wrapped(labels.title, width: size.width - 8, size: size.titleSize)
    let tickWidth = y.ticks.map { size.width(of: $0.text) }.max() ?? 0
    left = (tickWidth + 10).rounded(.up)
    // The last tick's label may stick out by half.
    let lastTick = hasColumnTicks ? (x.ticks.last.map { size.width(of: $0.text) / 2 } ?? 0) : 0
    // They are semibold, and so a little wider.
    let ends = endLabels.map { 1.12 * size.width(of: $0) + 12 }.max() ?? 0
    right = size.width - max(lastTick, ends, 8).rounded(.up)
    self.legend = ChartLegend(legend, left: left, right: size.width, size)
    var top = 6 + Double(titleLines.count) * (size.titleSize + 5)
    top += self.legend.height + (labels.y.isEmpty ? 0 : size.lineHeight)
    // The axis' name is no entry of the legend.
    if !labels.y.isEmpty, self.legend.height > 0 { top += 6 }
    self.top = top + 8
    bottom =
      size.height - 6 - (hasColumnTicks ? size.lineHeight : 0)
      - (labels.x.isEmpty ? 0 : size.lineHeight)
    self.x = x.moved(from: left, to: right)
    self.y = y.moved(from: bottom, to: self.top)
  }

  /// Title, legend and axes: what lies under the data.
  func drawn(hasGrid: Bool = true) -> Markup {
    var markup = Markup()
    var baseline = 4 + size.titleSize
    for line in titleLines {
      markup += chartText(line, .chartTitle, x: 0, y: baseline)
      baseline += size.titleSize + 5
    }
    markup += legend.drawn(top: 6 + Double(titleLines.count) * (size.titleSize + 5))
    if !labels.y.isEmpty {
      let name = fitted(labels.y, width: size.width - 8, size: size.labelSize)
      markup += chartText(name, .chartLabel, x: 0, y: top - 14)
    }
    markup += rows(hasGrid: hasGrid) + columns()
    if !labels.x.isEmpty {
      let name = fitted(labels.x, width: size.width - 8, size: size.labelSize)
      markup += chartText(name, .chartLabel, x: right, y: size.height - 6, anchor: "end")
    }
    return markup
  }

  private func rows(hasGrid: Bool) -> Markup {
    var markup = Markup()
    for tick in y.ticks {
      guard let height = y.position(tick.value) else { continue }
      if hasGrid { markup += chartLine(.chartGrid, left, height, right, height) }
      markup += chartText(
        tick.text, .chartTick, x: left - 8, y: height + 0.35 * size.labelSize, anchor: "end")
    }
    return markup
  }

  /// Labels that would run into the one before are left out.
  private func columns() -> Markup {
    var markup = chartLine(.chartAxis, left, bottom, right, bottom)
    guard tickLabels else { return markup }
    var free = -Double.infinity
    for tick in x.ticks {
      guard let place = x.position(tick.value) else { continue }
      markup += chartLine(.chartAxis, place, bottom, place, bottom + 4)
      let half = size.width(of: tick.text) / 2
      guard place - half > free else { continue }
      free = place + half + 6
      markup += chartText(
        tick.text, .chartTick, x: place, y: bottom + size.lineHeight, anchor: "middle")
    }
    return markup
  }
}

/// The names of series over a figure, each after a sample of its mark.
struct ChartLegend {
  struct Entry {
    let name: String
    /// A sample of the mark, drawn in a box of 18 × 10 pixels around the point given.
    let sample: (_ x: Double, _ y: Double) -> Markup
  }

  private let entries: [(entry: Entry, x: Double, row: Int)]
  private let size: ChartSize

  init(_ entries: [Entry], left: Double, right: Double, _ size: ChartSize) {
    self.size = size
    var placed: [(entry: Entry, x: Double, row: Int)] = []
    var (x, row) = (0.0, 0)
    for entry in entries {
      let name = fitted(entry.name, width: size.width - 40, size: size.labelSize)
      let width = 24 + size.width(of: name)
      if x > 0, x + width > right {
        x = 0
        row += 1
      }
      placed.append((Entry(name: name, sample: entry.sample), x, row))
      x += width + 16
    }
    self.entries = placed
  }

  var height: Double { entries.last.map { Double($0.row + 1) * size.lineHeight } ?? 0 }

  func drawn(top: Double) -> Markup {
    var markup = Markup()
    for (entry, x, row) in entries {
      let baseline = top + Double(row) * size.lineHeight + size.labelSize
      markup += entry.sample(x + 9, baseline - 0.35 * size.labelSize)
      markup += chartText(entry.name, .chartLabel, x: x + 24, y: baseline)
    }
    return markup
  }
}

/// `text`, cut at its end where it is wider.
func fitted(_ text: String, width: Double, size: Double) -> String {
  let text = spelledOut(text)
  guard textWidth(text, size: size) > width else { return text }
  var kept = ""
  var used = size * 0.86
  for character in text {
    used += textWidth(String(character), size: size)
    if used > width { break }
    kept.append(character)
  }
  return kept + "…"
}

/// `text` in lines of at most `width`, cut between words; nothing for an empty text.
func wrapped(_ text: String, width: Double, size: Double) -> [String] {
  var lines: [String] = []
  for word in text.split(separator: " ") {
    let word = fitted(String(word), width: width, size: size)
    if let last = lines.last, textWidth(last + " " + word, size: size) <= width {
      lines[lines.count - 1] = last + " " + word
    } else if lines.count < 4 {
      lines.append(word)
    }
  }
  return lines
}
