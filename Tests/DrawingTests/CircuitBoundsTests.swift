import LessonOutput
import Testing

@testable import Drawing

/// How well the circuits of the course are drawn: crossings, wires that bend backward, labels that
/// overlap, and sizes, against bounds.
@Suite struct CircuitBoundsTests {
  struct Bound: CustomStringConvertible, Sendable {
    let name: String
    let circuit: Circuit
    let crossings: Int
    let width: Double
    let height: Double
    var description: String { name }
  }

  static let bounds = [
    Bound(name: "S11", circuit: simpleCircuit(), crossings: 0, width: 300, height: 110),
    Bound(name: "S12", circuit: sigmoidNeuron(), crossings: 0, width: 710, height: 180),
    Bound(name: "S13", circuit: gatePatterns(), crossings: 0, width: 420, height: 180),
    Bound(name: "S14", circuit: branchingCircuit(), crossings: 1, width: 420, height: 180),
    Bound(name: "hinge loss", circuit: hingeLoss(), crossings: 3, width: 980, height: 540),
    Bound(name: "two layers", circuit: matrixNetwork(), crossings: 0, width: 720, height: 220),
    Bound(name: "small tensors", circuit: tensorNetwork(), crossings: 0, width: 900, height: 300),
  ]

  @Test(arguments: bounds)
  func circuitsOfTheCourse(_ bound: Bound) throws {
    let drawing = try DrawnCircuit(
      svg: circuitDrawing(
        bound.circuit, scale: .compact, id: "c", language: .english, alternative: nil
      ).text)
    #expect(drawing.crossings == bound.crossings)
    #expect(drawing.backwardWires == 0)
    #expect(drawing.faults == [])
    #expect(drawing.width <= bound.width && drawing.height <= bound.height)
  }

  /// 3 classes × 3 examples, scalar by scalar, are more than can be read: each example is a gate.
  @Test func theLossOfABatchIsGroupedByExample() throws {
    let batch = batchLoss()
    #expect(batch.nodes.count > 80)
    let condensed = CondensedCircuit(batch, CircuitWords(.english))
    #expect(condensed.note != nil)
    // An example is one gate: what its score for the right class goes into twice is in it.
    #expect(condensed.circuit.nodes.count { !$0.operands.isEmpty } == 4)
    #expect(condensed.circuit.nodes.count <= CondensedCircuit.most)
    for name in ["L0", "L1", "L2", "L"] {
      #expect(condensed.circuit.nodes.contains { $0.name == name })
    }
    let drawing = try DrawnCircuit(
      svg: circuitDrawing(
        condensed.circuit, scale: .compact, id: "c", language: .english, alternative: nil
      ).text)
    #expect(drawing.faults == [])
  }
}
