import Foundation
import LessonOutput
import Testing

@testable import Drawing

/// Figures with axes, images and networks: well-formed, legible, light, and told in words.
@Suite struct ChartTests {
  private func markup(_ figure: ExampleFigure, _ language: Language = .english) -> String {
    outputFigure(figure.output, id: "fig", language: language).text
  }

  @Test(arguments: ExampleFigure.usual + ExampleFigure.unusual)
  func areWellFormedAndDescribed(_ figure: ExampleFigure) throws {
    let text = markup(figure)
    let elements = try ElementCount(xml: "<div>" + text + "</div>")
    #expect(elements.counts["title"] == 2 && elements.counts["desc"] == 2)
    #expect(Set(elements.ids) == ["fig-title", "fig-desc", "fig-narrow-title", "fig-narrow-desc"])
    // A place that is no number would be drawn nowhere, or take the rest of its path along.
    #expect(!text.contains("=\"nan") && !text.contains("=\"inf"))
    #expect(!pathData(text).contains { $0.contains("nan") || $0.contains("inf") })
  }

  @Test(arguments: ExampleFigure.usual + ExampleFigure.unusual)
  func noLabelRunsIntoAnother(_ figure: ExampleFigure) throws {
    for drawing in try drawings(markup(figure)) {
      #expect(drawing.overlappingLabels == [])
      #expect(drawing.cutLabels == [])
    }
  }

  @Test(arguments: ExampleFigure.usual + ExampleFigure.unusual)
  func areLight(_ figure: ExampleFigure) {
    #expect(markup(figure).utf8.count < (figure.description == "million" ? 140_000 : 60_000))
  }

  @Test func aLossOf5000StepsIsThinnedHonestly() throws {
    let plot = lossCurve(steps: 5_000)
    let text = plotFigure(plot, id: "fig", language: .english, alternative: nil).text
    #expect(text.utf8.count < 20_000)
    #expect(text.contains("of 5000 points are drawn."))
    // All nine peaks are in the wide drawing: as many times the line climbs by 35 pixels.
    let line = try #require(pathData(text).max { $0.count < $1.count })
    #expect(climbs(line, by: 35) == 9)
  }

  @Test func thinningKeepsWhatStandsOut() {
    var y = [Double](repeating: 1, count: 100_000)
    y[77_777] = 9
    y[50_001] = -9
    y[3] = .nan
    let (thinX, thinY) = thinnedLine(y.indices.map(Double.init), y, buckets: 100)
    #expect(thinY.count <= 500 && thinX == thinX.sorted())
    #expect(thinY.contains(9) && thinY.contains(-9) && thinY.contains { $0.isNaN })
    #expect(thinX.first == 0 && thinX.last == 99_999)
    let (few, _) = thinnedPoints(y, y, to: 4_000)
    #expect(few.count == 4_000)
    #expect(thinnedLine([1, 2], [3, 4], buckets: 1).0 == [1, 2])
  }

  @Test func descriptionsTellTheNumbersInBothLanguages() {
    let bars = Output.bars(
      BarChart(
        labels: ChartLabels(x: "scor"), base: .names(["pisică", "mașină"]),
        series: [.init(values: [3.2, -1.7])]))
    let romanian = outputFigure(bars, id: "f", language: .romanian).text
    #expect(romanian.contains("Axa orizontală: scor. pisică 3.20, mașină −1.70.</desc>"))
    let english = outputFigure(bars, id: "f", language: .english).text
    #expect(english.contains("Horizontal axis: scor. pisică 3.20, mașină −1.70.</desc>"))
    let gaps = outputFigure(
      ExampleFigure.unusual.first { $0.description == "gaps" }?.output ?? bars, id: "f",
      language: .english
    ).text
    #expect(gaps.contains("3 values have no place on the axes and are not drawn."))
  }

  /// Every text of an author's, where there is one.
  @Test(arguments: HostileNamesTests.names)
  func namesStayNames(_ name: String) throws {
    let labels = ChartLabels(title: name, x: name, y: name)
    let series = Plot.Series(name: name, mark: .line, x: [1, 2, 3], y: [1, 2, 3])
    let figures: [Output] = [
      .plot(Plot(labels: labels, series: [series, series])),
      .bars(
        BarChart(labels: labels, base: .names([name]), series: [.init(name: name, values: [1])])),
      .surface(
        Surface(
          labels: labels, x: 0...1, y: 0...1, columns: 2, values: [0, 1, 2, 3],
          paths: [.init(name: name, x: [0, 1], y: [0, 1])])),
      .regions(
        DecisionRegions(
          labels: labels, x: 0...1, y: 0...1, columns: 1, classes: [0], points: [series])),
      .pictures(
        Pictures(
          pictures: [.init(title: name, width: 1, height: 1, channels: 1, values: [0])],
          range: 0...1)),
      .network(NetworkDiagram(layers: [1, 1], names: [name, name])),
    ]
    for figure in figures {
      let text = outputFigure(figure, id: "f", language: .english, alternative: name).text
      let elements = try ElementCount(xml: "<div>" + text + "</div>")
      #expect(elements.counts["script"] == nil && !elements.attributeNames.contains("onload"))
      #expect(!text.contains("\u{202E}"))
      for drawing in try drawings(text) { #expect(drawing.overlappingLabels == []) }
    }
  }

  @Test func marchingSquaresGoAroundWhatIsLow() {
    // A bowl with its bottom in the middle of 5 × 5 samples.
    let values = (0..<25).map { place in
      let (x, y) = (Double(place % 5) - 2, Double(place / 5) - 2)
      return x * x + y * y
    }
    let lines = MarchingSquares(columns: 5, values: values).lines(at: 0.5)
    #expect(lines.count == 1)
    #expect(lines.first?.count == 4)
    #expect(lines.first?.allSatisfy { abs(abs($0.x - 2) + abs($0.y - 2) - 0.5) < 1e-9 } == true)
    // What is lower than all is enclosed by the rim, on the outermost samples.
    let rim = MarchingSquares(columns: 5, values: values).lines(at: 100)
    #expect(
      rim.count == 1 && rim[0].allSatisfy { (0...4).contains($0.x) && (0...4).contains($0.y) })
    #expect(MarchingSquares(columns: 5, values: values).lines(at: -1).isEmpty)
  }

  @Test(arguments: [
    (1.0, 0.0), (10, 1), (1e300, 300), (1e-300, -300), (2, 0.301029995663981),
    (0.5, -0.301029995663981), (7, 0.845098040014257),
  ])
  func logarithmsAreThoseOfMathematics(_ value: Double, _ expected: Double) {
    #expect(abs(decimalLogarithm(value) - expected) < 1e-11)
    #expect(abs(decimalLogarithm(value) - log10(value)) < 1e-11)
  }

  @Test func axesHaveNumbersThatPeopleWrite() {
    func ticks(_ low: Double, _ high: Double) -> [String] {
      AxisScale([low, high], tickCount: 5).ticks.map(\.text)
    }
    #expect(ticks(0, 10) == ["0", "2", "4", "6", "8", "10"])
    #expect(ticks(-0.1, 0.1) == ["−0.10", "−0.05", "0", "0.05", "0.10"])
    #expect(ticks(0, 0.0009) == ["0", "0.0002", "0.0004", "0.0006", "0.0008"])
    // An axis has one notation: no 500000 beside a power of ten.
    #expect(ticks(0, 5_000_000) == ["0"] + (1...5).map { "\($0)·10⁶" })
    #expect(ticks(0, 1_000_000).dropFirst().allSatisfy { $0.hasSuffix("·10⁶") })
    #expect(ticks(0, 2e-9).last == "2.0·10⁻⁹")
    #expect(
      AxisScale([0.001, 1_000], isLogarithmic: true, tickCount: 8).ticks.map(\.text)
        == ["0.001", "0.01", "0.1", "1", "10", "100", "1000"])
    #expect(
      AxisScale([1e-8, 1], isLogarithmic: true, tickCount: 8).ticks.map(\.text)
        == ["10⁻⁸", "10⁻⁷", "10⁻⁶", "10⁻⁵", "10⁻⁴", "10⁻³", "10⁻²", "10⁻¹", "10⁰"])
    #expect(
      AxisScale([1e-7, 6e-6], isLogarithmic: true, tickCount: 8).ticks.map(\.text)
        == ["10⁻⁷", "2·10⁻⁷", "5·10⁻⁷", "10⁻⁶", "2·10⁻⁶", "5·10⁻⁶"])
  }
}

/// The `d` of all paths.
private func pathData(_ text: String) -> [String] {
  text.components(separatedBy: " d=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
}

/// The drawings of a figure, read back.
private func drawings(_ text: String) throws -> [DrawnCircuit] {
  try text.components(separatedBy: "<svg xmlns").dropFirst().map { part in
    let body = part.components(separatedBy: "<svg xmlns")[0]
    let end = try #require(body.range(of: "</svg>", options: .backwards))
    return try DrawnCircuit(svg: "<svg xmlns" + body[..<end.upperBound])
  }
}

/// How often a line of relative steps climbs or falls by more than `height` at once.
private func climbs(_ path: String, by height: Double) -> Int {
  let numbers = path.replacing("l", with: " ").replacing("M", with: "").replacing("-", with: " -")
    .split(separator: " ").compactMap { Double($0) }
  return stride(from: 3, to: numbers.count, by: 2).count { numbers[$0] < -height }
}
