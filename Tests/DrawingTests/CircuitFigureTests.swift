import Foundation
import LessonOutput
import Testing

@testable import Drawing

@Suite struct CircuitFigureTests {
  private func figure(_ circuit: Circuit, language: Language = .english) -> Markup {
    circuitFigure(
      circuit, id: "fig-1", language: language, alternative: nil, isOperable: false)
  }

  @Test func fewGatesAreLargeAndOnPhonesSmall() throws {
    let text = figure(simpleCircuit()).text
    #expect(text.contains("circuit-roomy drawing-for-wide"))
    #expect(text.contains("circuit-compact drawing-for-narrow"))
    let elements = try ElementCount(xml: text)
    #expect(elements.counts["svg"] == 2)
    #expect(Set(elements.ids).count == elements.ids.count)
    #expect(elements.ids.contains("fig-1-title"))
  }

  @Test func bothLayoutsSayTheSame() {
    let text = figure(simpleCircuit()).text
    #expect(text.components(separatedBy: ">−12.00<").count == 3)
  }

  @Test func whatFitsNoColumnOfTextIsSmallAndScrolls() {
    for circuit in [sigmoidNeuron(), hingeLoss()] {
      let text = figure(circuit).text
      #expect(!text.contains("circuit-roomy"))
      #expect(text.contains("<div class=\"drawing drawing-wide\" tabindex=\"0\" role=\"group\""))
    }
  }

  /// 385 pixels are a little more than a phone has: the columns move closer together.
  @Test func whatIsALittleTooWideIsDrawnTighter() throws {
    var c = ScalarCircuit()
    let inputs = ["a", "b", "c", "d"].map { c.input($0, 2) }
    let (left, right) = (c.product(inputs[0], inputs[1]), c.sum(inputs[2], inputs[3]))
    _ = c.unary("exp", c.sum(left, right), name: "the loss") { (exp($0), exp($0)) }
    let usual = CircuitLayout(c.circuit(), .sizes(.compact, gateCount: 3))
    #expect(usual.width > 374 && usual.width < 411)
    let text = figure(c.circuit()).text
    let narrow = try #require(text.components(separatedBy: "<svg xmlns").last)
    let width = try #require(narrow.firstMatch(of: /\ width="([0-9.]+)"/)?.1)
    #expect(try #require(Double(width)) <= 374)
    let tight = try DrawnCircuit(
      svg: "<svg xmlns" + narrow.components(separatedBy: "</svg>")[0] + "</svg>")
    #expect(tight.faults == [])
  }

  @Test func beforeBackwardNothingStandsUnderneath() {
    #expect(!figure(simpleCircuit(backward: false)).text.contains("circuit-gradient"))
    #expect(figure(simpleCircuit()).text.contains("circuit-gradient"))
  }

  @Test func valuesAndGradientsOfTheLecture() throws {
    let drawing = try DrawnCircuit(
      svg: circuitDrawing(
        sigmoidNeuron(), scale: .compact, id: "c", language: .english, alternative: nil
      ).text)
    func texts(_ style: String) -> [String] {
      drawing.labels.filter { $0.style == style }.map(\.text).sorted()
    }
    let gradients = [
      "−0.20", "0.39", "−0.39", "−0.59", "0.20", "0.20", "0.20", "0.20", "0.20", "−0.20", "−0.53",
      "−0.53", "1.00",
    ]
    #expect(texts("circuit-gradient") == gradients.sorted())
    #expect(texts("circuit-value").contains("0.73"))
    #expect(texts("circuit-name") == ["w0", "w1", "w2", "x0", "x1"])
  }

  @Test func inWordsInBothLanguages() throws {
    let english = try DrawnCircuit(
      svg: circuitDrawing(
        simpleCircuit(), scale: .roomy, id: "c", language: .english, alternative: nil
      ).text)
    #expect(english.title == "Computational graph of f")
    #expect(
      english.description
        == "3 inputs and 2 gates. x = −2.00, gradient −4.00. y = 5.00, gradient −4.00. "
        + "Gate 1 (q): + of x and y; value 3.00, gradient −4.00. z = −4.00, gradient 3.00. "
        + "Gate 2 (f): × of q and z; value −12.00, gradient 1.00.")
    let romanian = try DrawnCircuit(
      svg: circuitDrawing(
        branchingCircuit(), scale: .compact, id: "c", language: .romanian, alternative: "Două"
      ).text)
    #expect(romanian.title == "Două")
    #expect(
      romanian.description
        == "2 intrări și 3 porți. x = 3.00, gradientul −8.00 (4.00 + −12.00). "
        + "y = −4.00, gradientul −15.00 (−3.00 + −12.00). "
        + "Poarta 1: × din x și y; valoarea −12.00, gradientul −1.00. "
        + "Poarta 2: + din x și y; valoarea −1.00, gradientul −12.00. "
        + "Poarta 3 (f): × din poarta 1 și poarta 2; valoarea 12.00, gradientul 1.00.")
  }

  /// Above 40 nodes branches have no labels: only stems do.
  @Test func largeCircuitsLeaveLabelsOfBranchesOut() throws {
    let circuit = randomCircuit(seed: 5, gates: 60)
    let drawing = try DrawnCircuit(
      svg: circuitDrawing(
        circuit, scale: .compact, id: "c", language: .romanian, alternative: nil
      ).text)
    #expect(drawing.labels.count { $0.style == "circuit-value" } == circuit.nodes.count)
    #expect(drawing.faults == [])
    #expect(drawing.description.hasPrefix("3 intrări și 60 de porți. Poarta 60"))
  }
}
