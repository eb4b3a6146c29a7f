public import LessonOutput

/// Bars as a figure: rows with their names at the left and their numbers at the end, or, over spans
/// of a number line, columns of a histogram.
public func barsFigure(
  _ chart: BarChart, id: String, language: Language, alternative: String?
) -> Markup {
  let words = ChartWords(language)
  let notes = chart.leftOut > 0 ? [words.notDrawn(chart.leftOut)] : []
  switch chart.base {
  case .names(let names):
    return chartFigure(
      id: id, title: alternative ?? chartTitle(chart.labels, words.bars),
      description: barsDescription(chart, names, words), notes: notes
    ) { size in
      let height = BarRows(chart, names, size, words).height
      return (height, BarRows(chart, names, size.with(height: height), words).drawn())
    }
  case .edges(let edges):
    return chartFigure(
      id: id, title: alternative ?? chartTitle(chart.labels, words.histogram),
      description: histogramDescription(chart, edges, words), notes: notes
    ) { size in (size.height, histogram(chart, edges, size)) }
  }
}

/// Bars that lie, one row for each.
private struct BarRows {
  private let chart: BarChart
  private let names: [String]
  private let size: ChartSize
  private let scale: AxisScale
  /// Whether all bars are whole numbers, which are written as such: `157` beside `68`.
  private let areWhole: Bool
  private let titleLines: [String]
  private let legend: ChartLegend
  private let nameWidth: Double
  private let left: Double
  private let right: Double

  private let barHeight = 18.0
  private let groupGap = 10.0

  init(_ chart: BarChart, _ names: [String], _ size: ChartSize, _ words: ChartWords) {
    self.chart = chart
    self.size = size
    let widest = 0.35 * size.width
    self.names = names.map { fitted(withMinusSigns($0), width: widest, size: size.labelSize) }
    nameWidth = (self.names.map { size.width(of: $0) }.max() ?? 0).rounded(.up) + 4
    let values = chart.series.flatMap { $0.values }
    areWhole = values.allSatisfy { $0 == $0.rounded() && $0.magnitude < 1e6 }
    let text = areWhole ? { fixedNumber($0, decimals: 0) } : figureNumber
    let numberWidth = values.map { size.width(of: text($0)) }.max() ?? 0
    let hasNegative = values.contains { $0 < 0 }
    left = nameWidth + 10 + (hasNegative ? numberWidth + 6 : 0)
    right = size.width - numberWidth - 8
    scale = AxisScale(values, tickCount: 4, including: true).moved(from: left, to: right)
    titleLines = wrapped(chart.labels.title, width: size.width - 8, size: size.titleSize)
    var entries: [ChartLegend.Entry] = []
    if chart.series.contains(where: { $0.name != nil }) {
      for (index, series) in chart.series.enumerated() {
        let style = SeriesStyle(index: index)
        entries.append(
          ChartLegend.Entry(name: series.name ?? "\(words.series) \(index + 1)") { x, y in
            chartRectangle([.bar, style.name], x: x - 8, y: y - 5, width: 16, height: 10)
          })
      }
    }
    legend = ChartLegend(entries, left: 0, right: size.width, size)
  }

  private var groupHeight: Double { barHeight * Double(chart.series.count) + groupGap }
  private var top: Double {
    6 + Double(titleLines.count) * (size.titleSize + 5) + legend.height
      + (chart.labels.y.isEmpty ? 0 : size.lineHeight)
  }

  var height: Double {
    top + groupHeight * Double(names.count) + (chart.labels.x.isEmpty ? 6 : size.lineHeight + 8)
  }

  func drawn() -> Markup {
    var markup = Markup()
    var baseline = 4 + size.titleSize
    for line in titleLines {
      markup += chartText(line, .chartTitle, x: 0, y: baseline)
      baseline += size.titleSize + 5
    }
    markup += legend.drawn(top: 6 + Double(titleLines.count) * (size.titleSize + 5))
    if !chart.labels.y.isEmpty {
      markup += chartText(chart.labels.y, .chartLabel, x: 0, y: top - 5)
    }
    for (place, name) in names.enumerated() {
      let y = top + groupHeight * Double(place) + groupGap / 2
      let middle = y + (groupHeight - groupGap) / 2
      markup += chartText(
        name, .chartLabel, x: nameWidth, y: middle + 0.35 * size.labelSize, anchor: "end")
      for (index, series) in chart.series.enumerated() where place < series.values.count {
        markup += bar(series.values[place], index, y: y + barHeight * Double(index))
      }
    }
    let zero = scale.position(0) ?? left
    markup += chartLine(.chartAxis, zero, top, zero, top + groupHeight * Double(names.count))
    if !chart.labels.x.isEmpty {
      markup += chartText(
        chart.labels.x, .chartLabel, x: size.width, y: size.height - 6, anchor: "end")
    }
    return markup
  }

  /// A bar with its number behind its end; what is not finite has a number alone.
  private func bar(_ value: Double, _ series: Int, y: Double) -> Markup {
    let zero = scale.position(0) ?? left
    let end = scale.position(value) ?? zero
    let isNegative = value < 0 && value.isFinite
    return chartRectangle(
      [.bar, SeriesStyle(index: series).name], x: min(zero, end), y: y + 2,
      width: max((end - zero).magnitude, 0.5), height: barHeight - 4)
      + chartText(
        areWhole ? fixedNumber(value, decimals: 0) : figureNumber(value), .chartTick,
        x: end + (isNegative ? -6 : 6),
        y: y + barHeight / 2 + 0.35 * size.labelSize, anchor: isNegative ? "end" : "start")
  }
}

private func histogram(_ chart: BarChart, _ edges: [Double], _ size: ChartSize) -> Markup {
  let counts = chart.series.first?.values ?? []
  let x = AxisScale(edges, tickCount: size.columnTicks)
  let y = AxisScale(counts, tickCount: size.rowTicks, isRounded: true, including: true)
  let frame = ChartFrame(size, chart.labels, x: x, y: y)
  var markup = frame.drawn()
  for (index, count) in counts.enumerated() where index + 1 < edges.count {
    guard let left = frame.x.position(edges[index]), let right = frame.x.position(edges[index + 1]),
      let top = frame.y.position(count)
    else { continue }
    markup += chartRectangle(
      [.bar, .series1], x: left, y: top, width: max(right - left - 1, 0.5),
      height: frame.bottom - top)
  }
  return markup
}

private func barsDescription(_ chart: BarChart, _ names: [String], _ words: ChartWords) -> String {
  var text = words.axes(chart.labels)
  for series in chart.series {
    text += (text.isEmpty ? "" : " ") + (series.name.map { spelledOut($0) + ": " } ?? "")
    for (place, value) in series.values.enumerated() where place < names.count {
      text += (place == 0 ? "" : ", ") + spelledOut(names[place]) + " " + figureNumber(value)
    }
    text += "."
  }
  return text
}

private func histogramDescription(
  _ chart: BarChart, _ edges: [Double], _ words: ChartWords
) -> String {
  var text = words.axes(chart.labels)
  for (index, count) in (chart.series.first?.values ?? []).enumerated()
  where index + 1 < edges.count {
    text += (text.isEmpty ? "" : " ") + sentenceCase(words.span(edges[index], edges[index + 1]))
    text += ": " + fixedNumber(count, decimals: 0) + "."
  }
  return text
}
