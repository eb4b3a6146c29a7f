import LessonOutput

extension ChartFrame {
  /// A frame in which a step along one axis is as long as along the other: circles are round, and the
  /// gradient stands square on lines of equal height.
  ///
  /// Ranges whose lengths differ so much that the picture would be a strip fill the usual rectangle
  /// instead.
  static func withEqualScales(
    _ size: ChartSize, _ labels: ChartLabels, x: ClosedRange<Double>, y: ClosedRange<Double>,
    usualHeight: Double? = nil, legend: [ChartLegend.Entry]
  ) -> ChartFrame {
    func frame(_ size: ChartSize) -> ChartFrame {
      ChartFrame(
        size, labels, x: AxisScale([x.lowerBound, x.upperBound], tickCount: size.columnTicks),
        y: AxisScale([y.lowerBound, y.upperBound], tickCount: size.rowTicks + 2), legend: legend)
    }
    let usual = frame(size.with(height: usualHeight ?? size.heightOfPlane))
    let slope = (y.upperBound - y.lowerBound) / (x.upperBound - x.lowerBound)
    // A thumbnail is filled in any case.
    guard slope.isFinite, !size.isBare else { return usual }
    // As high as it needs at full width; where that is too high, as wide as the height allows.
    let width = usual.right - usual.left
    let highest = size.labelsEnds ? 400.0 : 300
    let height = min(slope * width, highest)
    let narrower = min(width, highest / slope)
    guard height >= 0.3 * width, narrower >= 0.4 * width else { return usual }
    let narrow = frame(
      size.with(width: size.width - width + narrower, height: usual.size.height))
    // A narrow legend may have more lines, and the frame must keep its height all the same.
    return frame(narrow.size.with(height: narrow.size.height + height - narrow.bottom + narrow.top))
  }
}

extension ChartSize {
  /// Of a figure both of whose axes measure the same.
  fileprivate var heightOfPlane: Double { isBare ? height : labelsEnds ? 430 : 340 }
}
