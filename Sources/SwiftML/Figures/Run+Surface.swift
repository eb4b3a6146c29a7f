public import Autodiff
public import LessonOutput

/// The samples of a function of two numbers, row by row from the least y on.
public struct SurfaceGrid {
  /// The ends of the rectangle.
  public let x: ClosedRange<Double>
  /// See `x`.
  public let y: ClosedRange<Double>
  /// The samples' places along a row and up a column.
  public let columns: [Double]
  /// See `columns`.
  public let rows: [Double]

  /// `count` × `count` places over a rectangle, its ends among them.
  public init(x: ClosedRange<Double>, y: ClosedRange<Double>, count: Int = Surface.sampleCount)
    throws(Run.Failure)
  {
    (self.x, self.y) = (x, y)
    columns = try Samples.places(in: x, count: count)
    rows = try Samples.places(in: y, count: count)
  }

  /// All places as rows of a tensor, in the samples' order.
  public var points: Tensor {
    get throws(Run.Failure) {
      var numbers: [Double] = []
      for row in rows {
        for column in columns {
          numbers.append(column)
          numbers.append(row)
        }
      }
      do { return try Checked.tensor(numbers, shape: [numbers.count / 2, 2]) } catch {
        throw Run.Failure(error.wording)
      }
    }
  }
}

extension Run {
  /// Shows a function of two numbers as lines of equal height, and ways over them, such as the paths
  /// that `minimize` gives: tensors of two numbers each.
  public mutating func contour(
    _ grid: SurfaceGrid, values: [Double], paths: [[Tensor]], names: [String], labels: ChartLabels
  ) throws(Failure) {
    try checkNames(names, count: paths.count, paths.count == 1 ? "path" : "paths")
    guard values.contains(where: { $0.isFinite }) else {
      throw Failure("there is nothing to draw: the function is nowhere finite in the rectangle")
    }
    for value in values { try checkSize(value) }
    var drawn: [Surface.Path] = []
    for (index, path) in paths.enumerated() {
      let points = path.map { $0.values }
      for (step, point) in points.enumerated() where point.count != 2 {
        throw Failure(
          "a point of a path has two numbers, point \(step) has \(point.count)")
      }
      drawn.append(
        Surface.Path(
          name: index < names.count ? names[index] : nil, x: points.map { $0[0] },
          y: points.map { $0[1] }))
    }
    show(
      .surface(
        Surface(
          labels: labels, x: grid.x, y: grid.y, columns: grid.columns.count, values: values,
          paths: drawn)))
  }

  /// The rectangle around points of two features, with some room, cut into cells.
  public func regionGrid(around inputs: Tensor) throws(Failure) -> SurfaceGrid {
    guard inputs.rank == 2, inputs.shape[1] == 2 else {
      throw Failure(
        "decision regions need points of two features, the shape is \(shapeText(inputs.shape))")
    }
    let values = inputs.values
    let xs = values.indices.filter { $0 % 2 == 0 && values[$0].isFinite }.map { values[$0] }
    let ys = values.indices.filter { $0 % 2 == 1 && values[$0].isFinite }.map { values[$0] }
    guard let x = span(xs), let y = span(ys) else {
      throw Failure("there is nothing to draw: no point has two finite coordinates")
    }
    for end in [x.lowerBound, x.upperBound, y.lowerBound, y.upperBound] { try checkSize(end) }
    return try SurfaceGrid(x: x, y: y, count: DecisionRegions.sampleCount)
  }

  private func span(_ values: [Double]) -> ClosedRange<Double>? {
    guard let least = values.min(), let greatest = values.max() else { return nil }
    let room = greatest > least ? 0.1 * (greatest - least) : max(1, 0.1 * least.magnitude)
    return least - room...greatest + room
  }

  /// Shows what a model says at each place of a grid, and the points that it learned from. `scores`
  /// has a row for each place: of several scores the largest decides, of a single one its sign.
  public mutating func decisionRegions(
    _ grid: SurfaceGrid, scores: Tensor, inputs: Tensor, classes: [Int], names: [String],
    labels: ChartLabels
  ) throws(Failure) {
    let places = grid.columns.count * grid.rows.count
    let width = scores.rank == 2 ? scores.shape[1] : 1
    guard scores.count == places * width, width > 0, scores.shape.first == places else {
      throw Failure(
        "the model gives a row of scores for each of the \(places) places asked about, its result "
          + "has the shape \(shapeText(scores.shape))")
    }
    let series = try classSeries(inputs, classes, names: names)
    let values = scores.values
    if let wrong = values.firstIndex(where: { $0.isNaN }) {
      let place = wrong / width
      let (x, y) = (grid.columns[place % grid.columns.count], grid.rows[place / grid.columns.count])
      throw Failure("the model says NaN at (\(x), \(y)): there are no regions to draw")
    }
    let leads = classLeads(values, width: width)
    // Of scores that are the same the first one decides, and of a single one 0 is the first class.
    let said = (0..<places).map { place in leads.firstIndex { $0[place] >= 0 } ?? 0 }
    show(
      .regions(
        DecisionRegions(
          labels: labels, x: grid.x, y: grid.y, columns: grid.columns.count, classes: said,
          leads: leads, points: series)))
  }

  /// For each class by how much its score leads over the best of the others, at each place. A single
  /// score leads by itself where it is positive: then the second class is said.
  private func classLeads(_ scores: [Double], width: Int) -> [[Double]] {
    if width == 1 { return [scores.map { lead(-$0, over: 0) }, scores.map { lead($0, over: 0) }] }
    return (0..<width).map { wanted in
      (0..<scores.count / width).map { place in
        var rival = -Double.infinity
        for score in 0..<width where score != wanted {
          rival = max(rival, scores[place * width + score])
        }
        return lead(scores[place * width + wanted], over: rival)
      }
    }
  }

  /// Finite, also of two infinite scores.
  private func lead(_ score: Double, over rival: Double) -> Double {
    score == rival ? 0 : min(max(score - rival, -1e300), 1e300)
  }
}
