public import LessonOutput

extension Run {
  /// The most bars that a chart has.
  public static let mostBars = 100

  /// Shows a bar for each name, or several beside each other. `names` are as many as there are
  /// series, or none.
  public mutating func bars(
    _ base: [String], _ series: [[Double]], names: [String], labels: ChartLabels
  ) throws(Failure) {
    try checkNames(names, count: series.count, "series")
    for values in series where values.count != base.count {
      throw Failure("\(counted(values.count, "value")) for \(counted(base.count, "label"))")
    }
    guard !base.isEmpty, !series.isEmpty else {
      throw Failure("there is nothing to draw: no bars are given")
    }
    guard base.count * series.count <= Self.mostBars else {
      throw Failure(
        "a bar chart has at most \(Self.mostBars) bars, and this one would have "
          + "\(base.count * series.count): is it a histogram?")
    }
    for value in series.joined() { try checkSize(value) }
    let drawn = series.enumerated().map { index, values in
      BarChart.Series(name: index < names.count ? names[index] : nil, values: values)
    }
    show(.bars(BarChart(labels: labels, base: .names(base), series: drawn)))
  }

  /// Shows how many numbers lie in each of `bins` spans of the same width; 0 chooses how many.
  /// Numbers that are not finite are left out, which the figure says.
  public mutating func histogram(_ values: [Double], bins: Int, labels: ChartLabels)
    throws(Failure)
  {
    let finite = values.filter { $0.isFinite }
    guard let least = finite.min(), let greatest = finite.max() else {
      throw Failure("there is nothing to draw: no finite numbers are given")
    }
    guard (0...200).contains(bins) else {
      throw Failure("a histogram has 1 through 200 bins, got \(bins)")
    }
    try checkSize(least)
    try checkSize(greatest)
    let count = bins > 0 ? bins : usualBins(finite.count)
    let edges = binEdges(least, greatest, count)
    let width = (edges[count] - edges[0]) / Double(count)
    var counts = [Double](repeating: 0, count: count)
    for value in finite {
      let bin = Int(((value - edges[0]) / width).rounded(.down))
      counts[min(max(bin, 0), count - 1)] += 1
    }
    show(
      .bars(
        BarChart(
          labels: labels, base: .edges(edges), series: [BarChart.Series(values: counts)],
          leftOut: values.count - finite.count)))
  }

  /// As many as Sturges has it, 1 + log₂ n, or a few more where there are many numbers.
  private func usualBins(_ count: Int) -> Int {
    var (bins, covered) = (1, 1)
    while covered < count, bins < 30 {
      covered *= 2
      bins += 1
    }
    return count > 200 ? min(2 * bins, 40) : bins
  }

  /// All numbers the same leave one span around them.
  private func binEdges(_ least: Double, _ greatest: Double, _ count: Int) -> [Double] {
    let size = max(least.magnitude, greatest.magnitude)
    let isConstant = greatest - least <= 1e-12 * size
    let room = size == 0 ? 0.5 : 0.1 * size
    let (low, high) = isConstant ? (least - room, least + room) : (least, greatest)
    return (0...count).map { low + (high - low) * Double($0) / Double(count) }
  }
}
