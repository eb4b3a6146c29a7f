#if !hasFeature(Embedded)

// The figure functions of a compiled program, as `Run` has them: each prints what is in the figure.
// All take names for the series, a title, and names for the axes; `logX` and `logY` make an axis
// logarithmic.

public import Autodiff
import LessonOutput

/// Prints a line of numbers over 0, 1, 2, ….
public func plot(
  _ y: [Double], names: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "",
  logX: Bool = false,
  logY: Bool = false
) {
  printing { (run) throws(Run.Failure) in
    try run.plot(
      .line, [countingUp(y)], names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel, logX: logX, logY: logY))
  }
}

/// Prints a line of numbers over 0, 1, 2, …; of a matrix each row is a series.
@_disfavoredOverload
public func plot(
  _ y: Tensor, names: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "",
  logX: Bool = false,
  logY: Bool = false
) {
  printing { (run) throws(Run.Failure) in
    try run.plot(
      .line, try y.lines().map(countingUp), names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel, logX: logX, logY: logY))
  }
}

/// Prints several series of numbers over 0, 1, 2, ….
public func plot(
  _ series: [[Double]], names: [String] = [], title: String = "", xLabel: String = "",
  yLabel: String = "", logX: Bool = false,
  logY: Bool = false
) {
  printing { (run) throws(Run.Failure) in
    try run.plot(
      .line, series.map(countingUp), names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel, logX: logX, logY: logY))
  }
}

/// Prints a line of `y` over `x`.
public func plot(
  _ x: [Double], _ y: [Double], names: [String] = [], title: String = "", xLabel: String = "",
  yLabel: String = "", logX: Bool = false,
  logY: Bool = false
) {
  printing { (run) throws(Run.Failure) in
    try run.plot(
      .line, [(x, y)], names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel, logX: logX, logY: logY))
  }
}

/// Prints a line of `y` over `x`; of a matrix `y` each row is a series.
@_disfavoredOverload
public func plot(
  _ x: Tensor, _ y: Tensor, names: [String] = [], title: String = "", xLabel: String = "",
  yLabel: String = "", logX: Bool = false,
  logY: Bool = false
) {
  printing { (run) throws(Run.Failure) in
    try run.plot(
      .line, try y.lines().map { (x.values, $0) }, names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel, logX: logX, logY: logY))
  }
}

/// Prints several series over the same `x`.
public func plot(
  _ x: [Double], _ series: [[Double]], names: [String] = [], title: String = "",
  xLabel: String = "", yLabel: String = "", logX: Bool = false,
  logY: Bool = false
) {
  printing { (run) throws(Run.Failure) in
    try run.plot(
      .line, series.map { (x, $0) }, names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel, logX: logX, logY: logY))
  }
}

/// Prints several lines and some points over the same `x`; `names` are those of the lines and of the
/// points.
public func plot(
  _ x: [Double], _ lines: [[Double]], points: [Double], names: [String] = [], title: String = "",
  xLabel: String = "", yLabel: String = "", logX: Bool = false,
  logY: Bool = false
) {
  printing { (run) throws(Run.Failure) in
    try run.plot(
      lines: lines.map { (x, $0) }, points: (x, points), names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel, logX: logX, logY: logY))
  }
}

/// Prints a function over a range, with its tangents at the places in `tangentAt`, whose slopes are
/// central differences.
public func plot(
  _ function: (Double) -> Double, x: ClosedRange<Double>, tangentAt places: [Double] = [],
  names: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "",
  logX: Bool = false,
  logY: Bool = false
) {
  printing { (run) throws(Run.Failure) in
    let xs = try Samples.places(in: x, count: Samples.ofCurve)
    let tangents = places.map { place in
      let step = Tangent.step(at: place)
      return Tangent(
        x: place, value: function(place),
        slope: (function(place + step) - function(place - step)) / (2 * step))
    }
    try run.plot(
      samples: (xs, xs.map(function)), tangents: tangents, names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel, logX: logX, logY: logY))
  }
}

#endif
