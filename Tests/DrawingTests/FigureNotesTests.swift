import LessonOutput
import Testing

@testable import Drawing

/// What figures say in words beside what they draw: where a training starts, what is black, what is
/// no number.
@Suite struct FigureNotesTests {
  private func plot(_ y: [Double], _ language: Language = .english) -> String {
    let x = y.indices.map(Double.init)
    let series = Plot.Series(
      mark: .line, x: x, y: y, marked: y.first.map { Plot.Series.Point(x: 0, y: $0) })
    let plot = Plot(series: [series])
    return plotFigure(plot, id: "f", language: language, alternative: nil).text
  }

  @Test func aTrainingSaysWhereItStarts() {
    let falling = (0..<100).map { 5.27 / Double($0 + 1) }
    #expect(plot(falling).contains(">5.27</text>"))
    #expect(plot(falling).contains(">at the start</text>"))
    #expect(plot(falling, .romanian).contains(">la pornire</text>"))
  }

  @Test func butNotWhereItsLineWouldCrossTheWords() {
    let jumping = [5.27] + (0..<200).map { $0 % 2 == 0 ? 9.0 : 1 }
    #expect(!plot(jumping).contains("at the start"))
  }

  @Test func aLineOverOtherNumbersStartsNowhere() {
    let series = Plot.Series(
      mark: .line, x: [-2, -1, 0], y: [3, 2, 1], marked: .init(x: -2, y: 3))
    let text = plotFigure(
      Plot(series: [series]), id: "f", language: .english, alternative: nil
    ).text
    #expect(!text.contains("at the start"))
  }

  private func drawn(_ series: [Plot.Series], _ labels: ChartLabels = ChartLabels()) -> String {
    plotFigure(
      Plot(labels: labels, series: series), id: "f", language: .english, alternative: nil
    ).text
  }

  /// Points to which lines were fitted are dots, without a line from one to the next.
  @Test func pointsAmongLinesAreDots() throws {
    let line = Plot.Series(name: "line", mark: .line, x: [0, 1, 2], y: [0, 1, 2])
    let data = Plot.Series(name: "data", mark: .points, x: [0, 1, 2], y: [0.2, 0.8, 2.1])
    let text = drawn([line, line, line, data])
    #expect(text.matches(of: /chart-series series-4/).isEmpty)
    // In the legend and in the figure, wide and narrow.
    #expect(text.matches(of: /chart-round-points series-4"/).count == 4)
  }

  @Test func aTangentHasABand() {
    let curve = Plot.Series(name: "f", mark: .line, x: [0, 1, 2, 3], y: [0, 1, 4, 9])
    let tangent = Plot.Series(
      name: "t", mark: .line, x: [0, 1, 2], y: [-1, 1, 3], marked: .init(x: 1, y: 1))
    #expect(drawn([curve, tangent]).matches(of: /chart-tangent series-2/).count == 2)
    #expect(!drawn([curve]).contains("chart-tangent"))
  }

  /// A weight of zero is neither positive nor negative.
  @Test func weightsOfZeroHaveALookOfTheirOwn() {
    func network(_ weights: [Double]) -> String {
      networkFigure(
        NetworkDiagram(layers: [3, 1], weights: [weights]), id: "f", language: .english,
        alternative: nil
      ).text
    }
    let text = network([1, 0, -1])
    #expect(text.contains(">weight of zero</text>"))
    #expect(text.matches(of: /"weight-zero"/).count == 4)
    #expect(text.matches(of: /"weight-positive"/).count == 4)
    #expect(!network([1, 2, -1]).contains("weight-zero"))
  }

  @Test func namesWithNumbersHaveTrueMinuses() {
    #expect(
      withMinusSigns("x = -2.0, y=(-1, 3-4), -5 to -0.5") == "x = −2.0, y=(−1, 3-4), −5 to −0.5")
    #expect(withMinusSigns("mini-batch 2026-11-30 a - b -x") == "mini-batch 2026-11-30 a - b -x")
    let table = Table(rows: [[1]], rowNames: ["x = -2.0"], columnNames: ["at -1"])
    let text = tableFigure(table, id: "t", language: .english).text
    #expect(text.contains("x = −2.0") && text.contains("at −1"))
  }

  private func picture(
    _ values: [Double], _ range: ClosedRange<Double>, _ language: Language = .english
  ) -> String {
    let picture = Pictures.Picture(width: values.count, height: 1, channels: 1, values: values)
    return picturesFigure(
      Pictures(pictures: [picture], range: range), id: "f", language: language, alternative: nil
    ).text
  }

  @Test func pixelsThatAreNoNumbersAreCrossedOut() {
    let text = picture([.nan, 0.5, .nan, .infinity], 0...1)
    #expect(text.contains("missing-pixel"))
    #expect(text.contains("2 pixels are no numbers and are crossed out."))
    #expect(picture([.nan, 1], 0...1, .romanian).contains("1 pixel nu este un număr"))
    #expect(!picture([0, 1], 0...1).contains("missing-pixel"))
  }

  @Test func anImageOfOneNumberSaysWhichItIs() {
    #expect(picture([2, 2], 2...2).contains("Every pixel is 2.00."))
    #expect(picture([2, 2], 2...2, .romanian).contains("Fiecare pixel este 2.00."))
    #expect(picture([0, 1], 0...1).contains("Black: 0.00, white: 1.00."))
  }

  @Test func aNetworkSaysHowLargeItsLargestWeightIs() {
    func text(_ weights: [Double], _ language: Language = .english) -> String {
      networkFigure(
        NetworkDiagram(layers: [2, 1], weights: [weights]), id: "f", language: language,
        alternative: nil
      ).text
    }
    #expect(text([0.5, -1.6]).contains("The thickest line is a weight of \u{2212}1.60."))
    #expect(
      text([0.5, -1.6], .romanian).contains("Linia cea mai groasă este o pondere de \u{2212}1.60."))
    #expect(text([0.5, .nan]).contains("1 weight is not finite."))
    #expect(!text([0, 0]).contains("thickest"))
  }
}
