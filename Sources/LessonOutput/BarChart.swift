/// Bars over names, or over neighbouring spans of a number line.
public struct BarChart: Equatable, Sendable {
  /// What the bars stand over.
  public enum Base: Equatable, Sendable {
    /// A name for each bar, or for each group of bars.
    case names([String])
    /// A histogram: the ends of the spans, ascending, one more than there are bars.
    case edges([Double])
  }

  /// A bar for each name.
  public struct Series: Equatable, Sendable {
    /// What it is called in the legend; `nil` for nothing.
    public let name: String?
    /// One number a name.
    public let values: [Double]

    /// Bars as given.
    public init(name: String? = nil, values: [Double]) {
      self.name = name
      self.values = values
    }
  }

  /// Names of things around the bars.
  public let labels: ChartLabels
  /// What the bars stand over.
  public let base: Base
  /// Bars beside each other over the same name; a histogram has one series.
  public let series: [Series]
  /// How many numbers a histogram did not count, since they are not finite.
  public let leftOut: Int

  /// A chart as given; `SwiftML.bars` and `histogram` check that it fits.
  public init(labels: ChartLabels = ChartLabels(), base: Base, series: [Series], leftOut: Int = 0) {
    self.labels = labels
    self.base = base
    self.series = series
    self.leftOut = leftOut
  }
}
