public import Autodiff
public import LessonOutput

extension Run {
  /// Shows lines, or points, over two axes. `names` are as many as there are series, or none.
  ///
  /// Values that are not finite, or not positive on a logarithmic axis, have no place and leave a
  /// gap; a figure without a single point that has a place is refused.
  public mutating func plot(
    _ mark: Plot.Mark, _ series: [(x: [Double], y: [Double])], names: [String],
    labels: ChartLabels
  ) throws(Failure) {
    try show(series.map { (mark, $0) }, names, labels)
  }

  /// Shows lines and, on them, points over two axes. `names` are those of the lines and of the points,
  /// or none.
  public mutating func plot(
    lines: [(x: [Double], y: [Double])], points: (x: [Double], y: [Double]), names: [String],
    labels: ChartLabels
  ) throws(Failure) {
    try show(lines.map { (.line, $0) } + [(.points, points)], names, labels)
  }

  private mutating func show(
    _ series: [(mark: Plot.Mark, points: (x: [Double], y: [Double]))], _ names: [String],
    _ labels: ChartLabels
  ) throws(Failure) {
    try checkNames(names, count: series.count, "series")
    var drawn: [Plot.Series] = []
    for (index, (mark, points)) in series.enumerated() {
      guard points.x.count == points.y.count else {
        throw Failure(
          "\(counted(points.x.count, "x value")) for \(counted(points.y.count, "y value"))")
      }
      drawn.append(
        Plot.Series(
          name: index < names.count ? names[index] : nil, mark: mark, x: points.x, y: points.y,
          marked: mark == .line ? start(of: points) : nil))
    }
    show(.plot(try checked(Plot(labels: labels, series: drawn))))
  }

  /// Where a line of more than two points starts.
  private func start(of points: (x: [Double], y: [Double])) -> Plot.Series.Point? {
    guard points.y.count > 2, let x = points.x.first, let y = points.y.first else { return nil }
    return Plot.Series.Point(x: x, y: y)
  }

  /// Shows a function of which samples are given, and its tangents, each with the point where it
  /// touches.
  public mutating func plot(
    samples: (x: [Double], y: [Double]), tangents: [Tangent], names: [String], labels: ChartLabels
  ) throws(Failure) {
    try checkNames(names, count: 1, "function")
    var series = [
      Plot.Series(
        name: names.first ?? (tangents.isEmpty ? nil : "f"), mark: .line, x: samples.x, y: samples.y
      )
    ]
    let (low, high) = (samples.x.first ?? 0, samples.x.last ?? 0)
    for tangent in tangents {
      guard tangent.x.isFinite, tangent.value.isFinite, tangent.slope.isFinite else {
        throw Failure("the function has no tangent at \(tangent.x)")
      }
      guard low...max(low, high) ~= tangent.x else {
        throw Failure("a tangent touches between \(low) and \(high), got \(tangent.x)")
      }
      // A tangent is drawn over a third of the picture: longer ones would hide the curve.
      let half = (high - low) / 6
      let ends = [max(low, tangent.x - half), tangent.x, min(high, tangent.x + half)]
      series.append(
        Plot.Series(
          name: "\(names.first ?? "f")\u{2032}(\(short(tangent.x))) = \(short(tangent.slope))",
          mark: .line, x: ends,
          y: ends.map { tangent.value + tangent.slope * ($0 - tangent.x) },
          marked: Plot.Series.Point(x: tangent.x, y: tangent.value)))
    }
    show(.plot(try checked(Plot(labels: labels, series: series))))
  }

  /// Two decimals, without those that are zero.
  private func short(_ value: Double) -> String {
    var digits = Array(decimalText(value, decimals: 2).utf8)
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    if digits.last == UInt8(ascii: ".") { digits.removeLast() }
    let text = String(decoding: digits, as: UTF8.self)
    return text.utf8.first == UInt8(ascii: "-") ? "\u{2212}" + text.dropFirst() : text
  }

  /// Shows the points of each class, two features each, as points of a shape of their own.
  public mutating func scatter(
    _ inputs: Tensor, classes: [Int], names: [String], labels: ChartLabels
  ) throws(Failure) {
    show(
      .plot(
        try checked(
          Plot(
            labels: labels, series: try classSeries(inputs, classes, names: names), isPlane: true)))
    )
  }

  /// Points by their classes; `names` are those of all classes, or none.
  func classSeries(_ inputs: Tensor, _ classes: [Int], names: [String]) throws(Failure)
    -> [Plot.Series]
  {
    guard inputs.rank == 2, inputs.shape[1] == 2 else {
      throw Failure(
        "points are rows of two numbers, the shape is \(shapeText(inputs.shape))")
    }
    guard inputs.shape[0] == classes.count else {
      throw Failure("\(counted(classes.count, "label")) for \(counted(inputs.shape[0], "point"))")
    }
    let count = max(names.count, (classes.max() ?? -1) + 1)
    if let wrong = classes.first(where: { $0 < 0 || $0 >= 100 }) {
      throw Failure("a class is a number from 0 through 99, got \(wrong)")
    }
    guard names.isEmpty || names.count == count else {
      throw Failure("\(counted(names.count, "name")) for \(counted(count, "class", "classes"))")
    }
    let values = inputs.values
    var series: [Plot.Series] = []
    for label in 0..<count {
      let places = classes.indices.filter { classes[$0] == label }
      series.append(
        Plot.Series(
          name: names.isEmpty ? "class \(label)" : names[label], mark: .points,
          x: places.map { values[2 * $0] }, y: places.map { values[2 * $0 + 1] }))
    }
    return series
  }

  /// A figure needs a point with a place on its axes, and axes that numbers can measure.
  private func checked(_ plot: Plot) throws(Failure) -> Plot {
    var hasPoint = false
    for series in plot.series {
      for (x, y) in zip(series.x, series.y)
      where x.isFinite && y.isFinite && (!plot.labels.logX || x > 0)
        && (!plot.labels.logY || y > 0)
      {
        try checkSize(x)
        try checkSize(y)
        hasPoint = true
      }
    }
    guard hasPoint else {
      let isEmpty = plot.series.allSatisfy { $0.count == 0 }
      throw Failure(
        isEmpty
          ? "there is nothing to draw: no points are given"
          : plot.labels.logX || plot.labels.logY
            ? "there is nothing to draw: a logarithmic axis has room for positive numbers only"
            : "there is nothing to draw: no point has two finite coordinates")
    }
    return plot
  }

  /// Numbers beyond this would leave axes without numbers to write.
  func checkSize(_ value: Double) throws(Failure) {
    guard value.magnitude <= 1e300 || !value.isFinite else {
      throw Failure("numbers beyond 1e300 cannot be drawn, got \(value)")
    }
  }

  /// Names are given for all or for none.
  func checkNames(_ names: [String], count: Int, _ what: String) throws(Failure) {
    guard names.isEmpty || names.count == count else {
      throw Failure("\(counted(names.count, "name")) for \(count) \(what)")
    }
  }
}

/// Where a tangent touches a function, and how steep it is.
public struct Tangent: Sendable {
  let x: Double
  let value: Double
  let slope: Double

  /// A tangent at `x`, where the function has `value` and rises by `slope`.
  public init(x: Double, value: Double, slope: Double) {
    (self.x, self.value, self.slope) = (x, value, slope)
  }

  /// The distance of the two points beside `x` from which the slope is taken, by central differences.
  public static func step(at x: Double) -> Double { 1e-5 * max(1, x.magnitude) }
}

/// Where functions are sampled.
public enum Samples {
  /// Places from one end of a range to the other.
  public static func places(in range: ClosedRange<Double>, count: Int) throws(Run.Failure)
    -> [Double]
  {
    let span = range.upperBound - range.lowerBound
    guard span > 0, span.isFinite else {
      throw Run.Failure(
        "a range to draw over has two different ends, got \(range.lowerBound)...\(range.upperBound)"
      )
    }
    return (0..<count).map { range.lowerBound + span * Double($0) / Double(count - 1) }
  }

  /// How many samples a curve has.
  public static let ofCurve = 241
}

/// `1 name`, `2 names`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}

extension Tensor {
  /// Lines for a plot: one axis is one line, of two axes each row is one.
  public func lines() throws(Run.Failure) -> [[Double]] {
    guard (1...2).contains(rank) else {
      throw Run.Failure("a plot has one or two axes, the shape is \(shapeText(shape))")
    }
    let width = shape.last ?? 0
    let values = values
    if rank == 1 { return [values] }
    return (0..<shape[0]).map { Array(values[$0 * width..<($0 + 1) * width]) }
  }
}

/// 0, 1, 2, … beside numbers that come alone.
public func countingUp(_ numbers: [Double]) -> (x: [Double], y: [Double]) {
  (numbers.indices.map { Double($0) }, numbers)
}
