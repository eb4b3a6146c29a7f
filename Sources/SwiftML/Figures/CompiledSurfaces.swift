#if !hasFeature(Embedded)

// Figure functions of a compiled program, as `Run` has them: each prints what is in the figure.

public import Autodiff
import LessonOutput

/// Prints a function of two numbers over a rectangle, and ways over it.
public func contour(
  _ function: (Double, Double) -> Double, x: ClosedRange<Double>, y: ClosedRange<Double>,
  path: [Tensor] = [], paths: [[Tensor]] = [], names: [String] = [], title: String = "",
  xLabel: String = "", yLabel: String = ""
) {
  printing { (run) throws(Run.Failure) in
    let grid = try SurfaceGrid(x: x, y: y)
    var values: [Double] = []
    for row in grid.rows {
      for column in grid.columns { values.append(function(column, row)) }
    }
    try run.contour(
      grid, values: values, paths: path.isEmpty ? paths : [path] + paths, names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel))
  }
}

/// Prints a function of a tensor of two numbers over a rectangle, and ways over it, such as the
/// paths that `minimize` gives.
public func contour(
  _ function: (Tensor) -> Tensor, x: ClosedRange<Double>, y: ClosedRange<Double>,
  path: [Tensor] = [], paths: [[Tensor]] = [], names: [String] = [], title: String = "",
  xLabel: String = "", yLabel: String = ""
) {
  printing { (run) throws(Run.Failure) in
    let grid = try SurfaceGrid(x: x, y: y)
    var values: [Double] = []
    for row in grid.rows {
      for column in grid.columns { values.append(function(Tensor([column, row])).item) }
    }
    try run.contour(
      grid, values: values, paths: path.isEmpty ? paths : [path] + paths, names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel))
  }
}

/// Prints what a model says around points of two features each. The model takes points × 2 and gives
/// a row of scores for each: of several the largest decides, of a single one its sign.
public func decisionRegions(
  _ model: (Tensor) -> Tensor, _ inputs: Tensor, labels: [Int], names: [String] = [],
  title: String = "", xLabel: String = "", yLabel: String = ""
) {
  printing { (run) throws(Run.Failure) in
    let grid = try run.regionGrid(around: inputs)
    try run.decisionRegions(
      grid, scores: model(try grid.points), inputs: inputs, classes: labels, names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel))
  }
}

/// Prints what a model says around the points of a data set of two features.
public func decisionRegions(
  _ model: (Tensor) -> Tensor, _ data: Dataset, title: String = "", xLabel: String = "",
  yLabel: String = ""
) {
  decisionRegions(
    model, data.inputs, labels: data.labels, names: data.classNames, title: title, xLabel: xLabel,
    yLabel: yLabel)
}

#endif
