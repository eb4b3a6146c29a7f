import Foundation
import LessonOutput
import Testing

@testable import Drawing

/// Heights of surfaces, axes of one scale, and regions with smooth edges.
@Suite struct SurfaceFigureTests {
  private func heights(
    _ x: ClosedRange<Double>, _ y: ClosedRange<Double>, _ value: (Double, Double) -> Double
  ) -> [String] {
    heightLevels(samples(x, y, value)).map(\.text)
  }

  private func samples(
    _ x: ClosedRange<Double>, _ y: ClosedRange<Double>, _ value: (Double, Double) -> Double
  ) -> [Double] {
    let last = Double(Surface.sampleCount - 1)
    return (0..<Surface.sampleCount * Surface.sampleCount).map { place in
      let (row, column) = place.quotientAndRemainder(dividingBy: Surface.sampleCount)
      return value(
        x.lowerBound + (x.upperBound - x.lowerBound) * Double(column) / last,
        y.lowerBound + (y.upperBound - y.lowerBound) * Double(row) / last)
    }
  }

  @Test func heightsRiseInEqualStepsWhereThatTells() {
    let bowl = heights(-4...4, -2...2) { x, y in 0.5 * x * x + 4 * y * y }
    #expect(bowl == (1...11).map { "\(2 * $0)" })
    let slope = heights(0...1, 0...1) { x, _ in 100 + x }
    #expect(slope.first == "100.1" && slope.last == "100.9" && slope.count == 9)
  }

  @Test func heightsOfASteepValleyGrow() {
    let banana = heights(-2...2, -1...3) { x, y in
      (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x)
    }
    #expect(banana.suffix(6) == ["50", "100", "200", "500", "1000", "2000"])
  }

  @Test func heightsOfWhatHasNoneAreNone() {
    #expect(heights(0...1, 0...1) { _, _ in 3 } == [])
    #expect(heights(0...1, 0...1) { _, _ in .nan } == [])
    #expect(heights(0...1, 0...1) { x, _ in x < 0.5 ? .infinity : 1 } == [])
    for scale in [1e300, 1e-300] {
      let texts = heights(-1...1, -1...1) { x, y in scale * (x + y) / 2 }
      #expect((2...20).contains(texts.count) && Set(texts).count == texts.count)
    }
  }

  private func surface(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) -> String {
    let surface = Surface(
      x: x, y: y, columns: Surface.sampleCount, values: samples(x, y) { $0 * $0 + $1 })
    return surfaceFigure(surface, id: "f", language: .english, alternative: nil).text
  }

  /// A valley through which a sample hardly fits has even edges all the same.
  @Test func aNarrowBentValleyHasSmoothLines() throws {
    func height(_ x: Double, _ y: Double) -> Double {
      (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x)
    }
    let surface = Surface(
      x: -2...2, y: -1...3, columns: Surface.sampleCount, values: samples(-2...2, -1...3, height))
    let lines = levelLines(surface)
    let lowest = try #require(lines.first { $0.level.value == 5 })
    let (rough, smooth) = (roughness(of: surface, height), roughness(lowest, height))
    #expect(smooth < 0.25 && smooth < rough / 10)
    // In one piece, where single samples would make islands of it.
    #expect(lowest.loops.count == 1)
  }

  /// How far the function is from the level where its line is drawn, relative to the level.
  private func roughness(
    _ line: LevelLines, _ height: (Double, Double) -> Double
  ) -> Double {
    line.loops.joined().map { point in
      let (x, y) = (4 * point.x - 2, 4 * point.y - 1)
      guard x > -1.99, x < 1.99, y > -0.99, y < 2.99 else { return 0 }
      return abs(height(x, y) - line.level.value) / line.level.value
    }.max() ?? .infinity
  }

  /// The same straight through the samples.
  private func roughness(of surface: Surface, _ height: (Double, Double) -> Double) -> Double {
    let last = Double(Surface.sampleCount - 1)
    let loops = MarchingSquares(columns: surface.columns, values: surface.values).lines(at: 5)
    return roughness(
      (.init(value: 5, text: "5"), loops.map { loop in loop.map { ($0.x / last, $0.y / last) } }),
      height)
  }

  /// Straight through kinks and holes, exact on samples, and exact for cubics.
  @Test func gridsAreRefinedByTheCubicThroughTheirSamples() {
    func cubic(_ x: Double, _ y: Double) -> Double { x * x * x - 2 * x * y * y + y - 3 }
    let values = (0..<25).map { cubic(Double($0 % 5), Double($0 / 5)) }
    let grid = RefinedGrid(columns: 5, values: values, factor: 4)
    #expect(grid.columns == 17 && grid.values.count == 17 * 17)
    for (place, value) in grid.values.enumerated() {
      let (x, y) = (Double(place % 17) / 4, Double(place / 17) / 4)
      #expect(abs(value - cubic(x, y)) < 1e-9)
    }
    var holed = values
    holed[12] = .infinity
    let refined = RefinedGrid(columns: 5, values: holed, factor: 4)
    #expect(refined.values[8 * 17 + 8] == .infinity)
    #expect(refined.values[0] == values[0] && refined.values.last == values.last)
  }

  @Test func simplifiedLoopsStayCloseToWhatTheyWere() {
    let circle = (0..<400).map { step -> (x: Double, y: Double) in
      let angle = Double(step) / 400 * 2 * Double.pi
      return (100 * cos(angle), 100 * sin(angle))
    }
    let few = simplifiedLoop(circle, tolerance: 0.25)
    #expect(few.count < 80 && few.count > 20)
    for (a, b) in zip(few, few.dropFirst() + [few[0]]) {
      let (x, y) = ((a.x + b.x) / 2, (a.y + b.y) / 2)
      #expect((x * x + y * y).squareRoot() > 99.7)
    }
    let square = [(x: 0.0, y: 0.0), (1, 0), (2, 0), (2, 1), (2, 2), (1, 2), (0, 2), (0, 1)]
    #expect(simplifiedLoop(square, tolerance: 0.1).count == 4)
  }

  /// A ring where a way starts and a star where it ends, in the legend too.
  @Test func startAndEndOfAWayHaveMarksOfTheirOwn() {
    let path = Surface.Path(name: "way", x: [-1, 0, 1], y: [-1, 0, 1])
    let surface = Surface(
      x: -2...2, y: -2...2, columns: Surface.sampleCount,
      values: samples(-2...2, -2...2) { $0 * $0 + $1 * $1 }, paths: [path, path])
    let text = surfaceFigure(surface, id: "f", language: .english, alternative: nil).text
    let wide = text.components(separatedBy: "<svg xmlns")[1]
    #expect(wide.matches(of: /class="chart-path-start/).count == 3)
    #expect(wide.matches(of: /class="chart-path-end/).count == 3)
    #expect(wide.contains(">start</text>") && wide.contains(">end</text>"))
    #expect(wide.contains("What is darker is lower."))
  }

  @Test(arguments: [(8.0, 4.0), (4, 4), (3, 4), (5, 2)])
  func axesHaveOneScale(_ width: Double, _ height: Double) throws {
    for frame in frames(surface(0...width, 0...height)) {
      #expect(abs(frame.width / frame.height - width / height) < 0.01)
      #expect(frame.width > 110 && frame.height > 80)
    }
  }

  @Test func butNotWhereThatWouldLeaveAStrip() throws {
    let wide = try #require(frames(surface(0...1_000, 0...1)).first)
    #expect(wide.width > 500 && wide.height > 300)
    let high = try #require(frames(surface(0...1, 0...1_000)).first)
    #expect(high.width > 500 && high.height > 300)
  }

  @Test func regionsHaveTheEdgesOfTheirScores() throws {
    let count = DecisionRegions.sampleCount
    let last = Double(count - 1)
    // A disc of radius 1 in a square of 4 × 4.
    let inside = (0..<count * count).map { place -> Double in
      let (x, y) = (4 * Double(place % count) / last - 2, 4 * Double(place / count) / last - 2)
      return 1 - x * x - y * y
    }
    let regions = DecisionRegions(
      x: -2...2, y: -2...2, columns: count, classes: inside.map { $0 >= 0 ? 0 : 1 },
      leads: [inside, inside.map { -$0 }],
      points: [.init(mark: .points, x: [0], y: [0]), .init(mark: .points, x: [2], y: [2])])
    let text = regionsFigure(regions, id: "f", language: .english, alternative: nil).text
    let frame = try #require(frames(text).first)
    let disc = try points(#require(text.firstMatch(of: /chart-region series-1" d="([^z]+)z"/)).1)
    #expect(disc.count > 60)
    for point in disc {
      let (x, y) = (point.x - frame.x - frame.width / 2, point.y - frame.y - frame.height / 2)
      #expect(abs((x * x + y * y).squareRoot() - frame.width / 4) < 0.5)
    }
  }

  /// The rectangles that curves and regions are drawn in.
  private func frames(_ text: String) -> [(x: Double, y: Double, width: Double, height: Double)] {
    text.matches(
      of: /chart-frame" x="([0-9.]+)" y="([0-9.]+)" width="([0-9.]+)" height="([0-9.]+)"/
    ).map {
      (
        Double($0.1) ?? .nan, Double($0.2) ?? .nan, Double($0.3) ?? .nan, Double($0.4) ?? .nan
      )
    }
  }

  /// The points of a path of one move and relative steps.
  private func points(_ path: Substring) -> [(x: Double, y: Double)] {
    let numbers = path.matches(of: /-?[0-9.]+/).compactMap { Double($0.output) }
    var points: [(x: Double, y: Double)] = []
    for place in stride(from: 0, to: numbers.count - 1, by: 2) {
      let last = points.last ?? (0, 0)
      points.append((last.x + numbers[place], last.y + numbers[place + 1]))
    }
    return points
  }
}
