#if !hasFeature(Embedded)

// Figure functions of a compiled program, as `Run` has them: each prints what is in the figure.

public import Autodiff
import LessonOutput

/// Prints points of numbers over 0, 1, 2, ….
public func scatter(
  _ y: [Double], names: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "",
  logX: Bool = false,
  logY: Bool = false
) {
  printing { (run) throws(Run.Failure) in
    try run.plot(
      .points, [countingUp(y)], names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel, logX: logX, logY: logY))
  }
}

/// Prints points of numbers over 0, 1, 2, …; of a matrix each row is a series.
@_disfavoredOverload
public func scatter(
  _ y: Tensor, names: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "",
  logX: Bool = false,
  logY: Bool = false
) {
  printing { (run) throws(Run.Failure) in
    try run.plot(
      .points, try y.lines().map(countingUp), names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel, logX: logX, logY: logY))
  }
}

/// Prints several series of numbers over 0, 1, 2, ….
public func scatter(
  _ series: [[Double]], names: [String] = [], title: String = "", xLabel: String = "",
  yLabel: String = "", logX: Bool = false,
  logY: Bool = false
) {
  printing { (run) throws(Run.Failure) in
    try run.plot(
      .points, series.map(countingUp), names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel, logX: logX, logY: logY))
  }
}

/// Prints points of `y` over `x`.
public func scatter(
  _ x: [Double], _ y: [Double], names: [String] = [], title: String = "", xLabel: String = "",
  yLabel: String = "", logX: Bool = false,
  logY: Bool = false
) {
  printing { (run) throws(Run.Failure) in
    try run.plot(
      .points, [(x, y)], names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel, logX: logX, logY: logY))
  }
}

/// Prints points of `y` over `x`; of a matrix `y` each row is a series.
@_disfavoredOverload
public func scatter(
  _ x: Tensor, _ y: Tensor, names: [String] = [], title: String = "", xLabel: String = "",
  yLabel: String = "", logX: Bool = false,
  logY: Bool = false
) {
  printing { (run) throws(Run.Failure) in
    try run.plot(
      .points, try y.lines().map { (x.values, $0) }, names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel, logX: logX, logY: logY))
  }
}

/// Prints several series over the same `x`.
public func scatter(
  _ x: [Double], _ series: [[Double]], names: [String] = [], title: String = "",
  xLabel: String = "", yLabel: String = "", logX: Bool = false,
  logY: Bool = false
) {
  printing { (run) throws(Run.Failure) in
    try run.plot(
      .points, series.map { (x, $0) }, names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel, logX: logX, logY: logY))
  }
}

/// Prints points of two features each, by their classes; `names` are those of the classes.
public func scatter(
  _ inputs: Tensor, labels: [Int], names: [String] = [], title: String = "", xLabel: String = "",
  yLabel: String = ""
) {
  printing { (run) throws(Run.Failure) in
    try run.scatter(
      inputs, classes: labels, names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel))
  }
}

/// Prints the points of a data set of two features, by their classes.
public func scatter(
  _ data: Dataset, title: String = "", xLabel: String = "", yLabel: String = ""
) {
  printing { (run) throws(Run.Failure) in
    try run.scatter(
      data.inputs, classes: data.labels, names: data.classNames,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel))
  }
}

#endif
