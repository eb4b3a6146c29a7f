import Foundation
import LessonOutput

/// Figures of every kind with axes, images, networks: as lessons have them, and as nobody wants them.
struct ExampleFigure: CustomStringConvertible, Sendable {
  let description: String
  let output: Output

  static let usual: [ExampleFigure] = [
    .init(description: "loss", output: .plot(lossCurve(steps: 5_000))),
    .init(description: "two-lines", output: .plot(twoLines())),
    .init(description: "tangent", output: .plot(tangent())),
    .init(description: "classes", output: .plot(classes(count: 60))),
    .init(description: "bars", output: .bars(scores())),
    .init(description: "histogram", output: .bars(histogram())),
    .init(description: "contour", output: .surface(valley())),
    .init(description: "regions", output: .regions(regions())),
    .init(description: "pictures", output: .pictures(pictures())),
    .init(description: "sparsity", output: .sparsity(diagonal(16))),
    .init(description: "network", output: .network(network())),
  ]

  static let unusual: [ExampleFigure] = unusualLines + unusualCharts

  private static let unusualLines: [ExampleFigure] = [
    line("one-point", [3]), line("two-equal", [2, 2]), line("constant", [7, 7, 7, 7]),
    line("zeros", [0, 0, 0]), line("gaps", [1, .nan, 2, 3, .infinity, 4, -.infinity]),
    line("huge", [1e300, -1e300, 5e299]), line("tiny", [1e-300, 2e-300, -1e-300]),
    line("smallest", [.leastNonzeroMagnitude, 0, 1e-308]),
    line("almost-constant", [1, 1.000000000000001, 0.999999999999999]),
    line("large-offset", [1e9, 1_000_000_001, 1_000_000_003]),
    line("logarithmic", [1e-12, 1, 1e12], logY: true), line("one-on-log", [5], logY: true),
    line("with-zero-on-log", [0, 10, 100, -3], logY: true),
    line("log-narrow", [2, 3, 4], logY: true),
  ]

  private static let unusualCharts: [ExampleFigure] = [
    ExampleFigure(description: "million", output: .plot(millionPoints())),
    ExampleFigure(
      description: "bars-not-finite", output: .bars(bars([.nan, .infinity, -.infinity, -1e-9]))),
    ExampleFigure(description: "one-bar", output: .bars(bars([0]))),
    ExampleFigure(description: "flat-surface", output: .surface(flatSurface())),
    ExampleFigure(description: "surface-with-holes", output: .surface(surfaceWithHoles())),
    ExampleFigure(description: "one-class", output: .regions(oneClass())),
    ExampleFigure(description: "one-pixel", output: .pictures(onePixel())),
    ExampleFigure(
      description: "empty-matrix",
      output: .sparsity(Sparsity(rows: 3, columns: 2, elements: [0, 0, 0, 0, 0, 0]))),
    ExampleFigure(description: "large-matrix", output: .sparsity(diagonal(300))),
    ExampleFigure(
      description: "wide-network", output: .network(NetworkDiagram(layers: [784, 1, 100, 10]))),
    ExampleFigure(
      description: "weights-not-finite",
      output: .network(NetworkDiagram(layers: [2, 1], weights: [[.nan, -.infinity]]))),
  ]

  private static func line(_ name: String, _ y: [Double], logY: Bool = false) -> ExampleFigure {
    ExampleFigure(
      description: name,
      output: .plot(
        Plot(
          labels: ChartLabels(y: "y", logY: logY),
          series: [.init(name: "y", mark: .line, x: y.indices.map(Double.init), y: y)])))
  }
}

private func millionPoints() -> Plot {
  let numbers = (0..<1_000_000).map(Double.init)
  let series = Plot.Series(
    mark: .points, x: numbers.map { sin($0) }, y: numbers.map { cos($0 * 1.7) })
  return Plot(series: [series])
}

private func bars(_ values: [Double]) -> BarChart {
  BarChart(
    base: .names(values.indices.map { $0 == 0 ? "" : "bar \($0)" }),
    series: [BarChart.Series(values: values)])
}

private func flatSurface() -> Surface {
  Surface(x: 0...1, y: 0...1, columns: 3, values: [Double](repeating: 2, count: 9))
}

private func surfaceWithHoles() -> Surface {
  var values = (0..<16).map { Double($0 * $0) }
  for hole in [0, 5, 10, 15] { values[hole] = .nan }
  values[7] = .infinity
  let path = Surface.Path(x: [0, 1e200, .nan, -5], y: [0, 1, 2, .infinity])
  return Surface(x: -1...1, y: -1...1, columns: 4, values: values, paths: [path])
}

private func oneClass() -> DecisionRegions {
  DecisionRegions(
    x: 0...1, y: 0...1, columns: 2, classes: [0, 0, 0, 0],
    points: [Plot.Series(mark: .points, x: [0.5], y: [0.5])])
}

private func onePixel() -> Pictures {
  let pixel = Pictures.Picture(width: 1, height: 1, channels: 1, values: [.nan])
  return Pictures(pictures: [pixel], range: 0...0)
}

/// A falling loss with a peak at every 617th step.
func lossCurve(steps: Int) -> Plot {
  let y = (0..<steps).map { (step: Int) -> Double in
    let peak = step % 617 == 5 ? 3.0 : 0
    return 5 * exp(-Double(step) / 900) + 0.02 + peak
  }
  return Plot(
    labels: ChartLabels(title: "Loss", x: "step", y: "loss"),
    series: [.init(mark: .line, x: y.indices.map(Double.init), y: y)])
}

private func twoLines() -> Plot {
  let x = (0..<100).map(Double.init)
  return Plot(
    labels: ChartLabels(x: "epoca", y: "pierderea medie"),
    series: [
      .init(name: "antrenare", mark: .line, x: x, y: x.map { 0.9 + 4 / (1 + $0) }),
      .init(name: "validare", mark: .line, x: x, y: x.map { 1 + 4 / (1 + $0) }),
    ])
}

private func tangent() -> Plot {
  let x = (0...40).map { Double($0) / 10 - 2 }
  return Plot(series: [
    .init(name: "f", mark: .line, x: x, y: x.map { $0 * $0 }),
    .init(
      name: "f′(1) = 2", mark: .line, x: [0, 1, 2], y: [-1, 1, 3],
      marked: .init(x: 1, y: 1)),
  ])
}

private func classes(count: Int) -> Plot {
  Plot(
    labels: ChartLabels(title: "Six classes of points, which need a title of more than one line"),
    series: (0..<6).map { (label: Int) -> Plot.Series in
      let x = (0..<count).map { cos(Double($0)) + Double(label) }
      let y = (0..<count).map { sin(Double($0) * 1.3) * Double(label + 1) }
      return Plot.Series(name: "class \(label)", mark: .points, x: x, y: y)
    })
}

private func scores() -> BarChart {
  BarChart(
    labels: ChartLabels(x: "score"),
    base: .names(["pisică", "mașină", "broască", "o clasă cu un nume foarte lung, de neîncăput"]),
    series: [
      .init(name: "before", values: [3.2, 5.1, -1.7, 0]),
      .init(name: "after", values: [1, 1e9, -2, 1e-9]),
    ])
}

private func histogram() -> BarChart {
  BarChart(
    labels: ChartLabels(x: "value", y: "count"), base: .edges([-1, 0, 1, 2]),
    series: [.init(values: [3, 12, 5])], leftOut: 2)
}

private func valley() -> Surface {
  let last = Double(Surface.sampleCount - 1)
  let places = (0..<Surface.sampleCount).map { 4 * Double($0) / last - 2 }
  var values: [Double] = []
  for y in places {
    for x in places {
      let bend = y - x * x
      values.append((1 - x) * (1 - x) + 5 * bend * bend)
    }
  }
  return Surface(
    labels: ChartLabels(x: "w₀", y: "w₁"), x: -2...2, y: -2...2, columns: Surface.sampleCount,
    values: values,
    paths: [
      Surface.Path(name: "descent", x: [-1.5, -1, 0, 0.7, 1], y: [2, 1, 0.2, 0.5, 1]),
      Surface.Path(name: "momentum", x: [-1.5, 0, 1.5, 1], y: [-2, -1, 1.8, 1]),
    ])
}

private func regions() -> DecisionRegions {
  let count = DecisionRegions.sampleCount
  let cells = (0..<count * count).map { (place: Int) -> Int in
    let (row, column) = (place / count, place % count)
    if column * 3 > count * 2 { return 2 }
    return row > column ? 1 : 0
  }
  let points = (0..<3).map { (label: Int) -> Plot.Series in
    let x = (0..<10).map { Double($0 + label) / 5 }
    let y = (0..<10).map { Double(10 - $0) / 4 }
    return Plot.Series(name: "class \(label)", mark: .points, x: x, y: y)
  }
  return DecisionRegions(x: 0...3, y: 0...3, columns: count, classes: cells, points: points)
}

private func pictures() -> Pictures {
  Pictures(
    pictures: [
      .init(title: "cross", width: 3, height: 3, channels: 1, values: [0, 1, 0, 1, 1, 1, 0, 1, 0]),
      .init(
        title: "ramp", width: 8, height: 8, channels: 1, values: (0..<64).map { Double($0) / 63 }),
      .init(title: "red", width: 1, height: 2, channels: 3, values: [1, 0, 0, 0.5, 0, 0]),
    ], range: 0...1)
}

private func diagonal(_ size: Int) -> Sparsity {
  let elements = (0..<size * size).map { $0 % (size + 1) == 0 ? 1.0 : 0 }
  return Sparsity(rows: size, columns: size, elements: elements)
}

private func network() -> NetworkDiagram {
  NetworkDiagram(
    layers: [3, 4, 1],
    weights: [(0..<12).map { sin(Double($0)) }, [1, -0.5, 0.25, 0]],
    names: ["intrări", "un strat ascuns cu nume lung", "ieșire"])
}
