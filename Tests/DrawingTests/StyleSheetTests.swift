import Drawing
import Foundation
import LessonOutput
import SourceText
import Testing

@Suite struct StyleSheetTests {
  /// Every class that a figure has is in the theme: a renamed one would lose its look.
  @Test func everyClassHasARule() throws {
    let css = try ["code", "figures", "circuits", "stepping", "charts"].map {
      try String(contentsOf: theme.appending(path: $0 + ".css"), encoding: .utf8)
    }.joined()
    let table = Table(
      rows: [[1]], rowNames: ["a"], highlighted: [Table.Place(row: 0, column: 0)],
      highlightLegend: "b")
    var figures = [tableFigure(table, id: "t", language: .english), textOutput("\u{202E}")]
    for kind in [CodeToken.Kind.keyword, .type, .number, .string, .comment] {
      figures.append(codeListing([CodeToken("x", kind)], numbered: true))
    }
    for circuit in [simpleCircuit(), branchingCircuit(), sigmoidNeuron(), matrixNetwork()] {
      figures.append(circuitFigure(circuit, id: "c", language: .english, alternative: nil))
    }
    figures += ExampleFigure.usual.map { outputFigure($0.output, id: "f", language: .english) }
    figures.append(circuitFigure(tensorNetwork(), id: "c", language: .english, alternative: nil))
    figures.append(circuitFigure(hingeLoss(), id: "c", language: .english, alternative: nil))
    let group = Circuit.Group(label: "σ", members: [1])
    figures.append(
      circuitFigure(
        Circuit(nodes: simpleCircuit().nodes, groups: [group]), id: "c", language: .english,
        alternative: nil))
    var names: Set<String> = []
    for figure in figures {
      for part in figure.text.components(separatedBy: "class=\"").dropFirst() {
        names.formUnion(part.prefix { $0 != "\"" }.split(separator: " ").map(String.init))
      }
    }
    // Circuits are compact unless they are roomy; that needs no rule.
    names.remove("circuit-compact")
    #expect(names.count > 25)
    #expect(names.filter { !css.contains(".\($0)") } == [])
  }
}

private let theme = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../Sources/LessonSite/Theme").standardized
