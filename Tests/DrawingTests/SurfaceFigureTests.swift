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
