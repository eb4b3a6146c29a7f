import LessonOutput
import SourceText
import Testing

@testable import Drawing

/// Names and texts that want to be more than text.
@Suite struct HostileNamesTests {
  static let names = [
    "</text><script>alert(1)</script>", "\" onload=\"alert(1)", "' onload='", "]]>", "<!--", "-->",
    "&#x3C;", "a\u{2028}b", "a\u{0}b", "\u{202E}x0", "javascript:alert(1)", "__proto__", "_", "0",
    "", "x_", String(repeating: "W", count: 5_000), "e\u{301}\u{301}\u{301}", "損失_關", "🐸1",
  ]

  private func circuit(_ name: String) -> Circuit {
    var c = ScalarCircuit()
    let (x, y) = (c.input(name, 1), c.constant(2, name: name))
    let gate = c.gate(name, [x, y], 3, [1, 1], keepsOrder: true, name: name)
    _ = c.sum(gate, gate, name: name)
    return c.circuit()
  }

  @Test(arguments: names)
  func circuitsStayCircuits(_ name: String) throws {
    for scale in [CircuitScale.compact, .roomy] {
      let svg = circuitDrawing(
        circuit(name), scale: scale, id: "c", language: .english, alternative: name
      ).text
      let drawing = try DrawnCircuit(svg: svg)
      #expect(drawing.wires.count == 4 + 2)
      #expect(drawing.gates.count == 2)
      #expect(drawing.crossings == 0)
      #expect(drawing.backwardWires == 0)
      #expect(drawing.width < 1_500)
      let elements = try ElementCount(xml: svg)
      #expect(elements.counts["script"] == nil)
      #expect(!elements.attributeNames.contains("onload"))
      #expect(!svg.contains("\u{202E}"))
      #expect(drawing.title == withoutControls(name))
    }
  }

  @Test(arguments: names)
  func tablesAndTextsStayThemselves(_ name: String) throws {
    let table = tableFigure(
      Table(
        rows: [[1, 2]], rowNames: [name], columnNames: [name, name],
        highlighted: [Table.Place(row: 0, column: 1)], highlightLegend: name),
      id: "t", language: .english)
    let code = codeListing([CodeToken(name, .comment), CodeToken(name, .plain)], numbered: true)
    for markup in [table, code, textOutput(name)] {
      let page = try ElementCount(xml: markup.text)
      #expect(page.counts["script"] == nil && !page.attributeNames.contains("onload"))
      #expect(!markup.text.contains("\u{202E}"))
    }
    #expect(try ElementCount(xml: table.text).counts["td"] == 3)
  }

  private func withoutControls(_ name: String) -> String {
    name.replacing("\u{202E}", with: "U+202E").replacing("\u{0}", with: "")
  }

  /// What `Circuit` cannot rule out: operands that are no earlier nodes, no nodes at all.
  @Test func brokenCircuitsAreDrawnAsFarAsTheyGo() throws {
    let broken = Circuit(nodes: [
      .init(kind: .input, name: "x", value: scalar(1)),
      .init(
        kind: .gate(label: "+", keepsOrder: false), name: "f",
        operands: [.init(node: 0), .init(node: 7), .init(node: -1), .init(node: 1)],
        value: .init(shape: [0], elements: [])),
    ])
    for circuit in [broken, Circuit(nodes: [])] {
      let figure = circuitFigure(circuit, id: "c", language: .romanian, alternative: nil)
      #expect(try ElementCount(xml: figure.text).counts["svg"] != nil)
    }
  }
}
