import Foundation
import LessonOutput
import Testing

@testable import Drawing

/// The small pictures of the course's index: figures that can be made out at 250 × 118 pixels.
@Suite struct ThumbnailTests {
  private func thumbnail(_ output: Output) throws -> String {
    try #require(outputThumbnail(output, id: "t", language: .english)).text
  }

  @Test(arguments: ["loss", "two-lines", "tangent", "classes", "contour", "regions"])
  func chartsHaveNoNamesAndAreDrawnAtTheirSize(_ name: String) throws {
    let figure = try #require(ExampleFigure.usual.first { $0.description == name })
    let text = try thumbnail(figure.output)
    #expect(text.contains("viewBox=\"0 0 250 118\""))
    for part in ["<title", "<desc", "chart-title", "chart-label", "chart-series-name"] {
      #expect(!text.contains(part))
    }
    let full = outputFigure(figure.output, id: "f", language: .english).text
    #expect(full.contains("<desc") && full.contains("chart-label"))
    let end = try #require(text.range(of: "</svg></div>"))
    let start = try #require(text.range(of: "<svg"))
    let drawing = try DrawnCircuit(svg: text[start.lowerBound..<end.lowerBound] + "</svg>")
    #expect(drawing.overlappingLabels == [] && drawing.cutLabels == [])
  }

  @Test func aWideCircuitShowsItsBeginning() throws {
    #expect(try thumbnail(.circuit(sigmoidNeuron())).contains("drawing drawing-wide"))
    #expect(try !thumbnail(.circuit(simpleCircuit())).contains("drawing-wide"))
  }

  @Test func textIsNoPicture() {
    #expect(outputThumbnail(.text("1\n"), id: "t", language: .english) == nil)
  }
}
