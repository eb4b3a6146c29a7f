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
