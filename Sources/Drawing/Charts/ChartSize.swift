/// The measures of figures with axes, in CSS pixels; `charts.css` has the matching sizes of type.
struct ChartSize: Sendable {
  let width: Double
  let height: Double
  /// Ticks that an axis has about.
  let columnTicks: Int
  let rowTicks: Int
  /// Whether lines are labelled at their ends; else over the plot.
  let labelsEnds: Bool
  /// Whether there are no names and no titles.
  var isBare = false

  /// The size of type of ticks, names of axes and of series, and of titles.
  let labelSize = 12.0
  let titleSize = 14.0
  /// From one line of text to the next.
  let lineHeight = 18.0

  /// For a column of text.
  static let wide = ChartSize(
    width: FigureWidth.textColumn, height: 300, columnTicks: 6, rowTicks: 4, labelsEnds: true)
  /// For a phone.
  static let narrow = ChartSize(
    width: 340, height: 250, columnTicks: 4, rowTicks: 4, labelsEnds: false)

  /// For the course's index.
  static let thumbnail = ChartSize(
    width: 250, height: 118, columnTicks: 4, rowTicks: 4, labelsEnds: false, isBare: true)

  /// The same with another height, and another width.
  func with(width: Double? = nil, height: Double) -> ChartSize {
    ChartSize(
      width: width ?? self.width, height: height, columnTicks: columnTicks, rowTicks: rowTicks,
      labelsEnds: labelsEnds, isBare: isBare)
  }

  /// About how wide a label is.
  func width(of label: String) -> Double { textWidth(label, size: labelSize) }
}
