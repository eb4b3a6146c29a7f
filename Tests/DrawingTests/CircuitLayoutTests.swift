import LessonOutput
import Testing

@testable import Drawing

@Suite struct CircuitLayoutTests {
  private func drawn(_ circuit: Circuit, _ scale: CircuitScale = .compact) throws -> DrawnCircuit {
    try DrawnCircuit(
      svg: circuitDrawing(
        circuit, scale: scale, id: "c", language: .english, alternative: nil
      ).text)
  }

  @Test(arguments: [CircuitScale.compact, .roomy])
  func formulasHaveNoCrossings(_ scale: CircuitScale) throws {
    for circuit in [simpleCircuit(), sigmoidNeuron(), matrixNetwork()] {
      let drawing = try drawn(circuit, scale)
      #expect(drawing.crossings == 0)
      #expect(drawing.faults == [])
    }
  }

  @Test(arguments: [CircuitScale.compact, .roomy])
  func twoInputsUsedTwiceCrossOnce(_ scale: CircuitScale) throws {
    let drawing = try drawn(branchingCircuit(), scale)
    #expect(drawing.crossings == 1)
    #expect(drawing.faults == [])
  }

  /// Two inputs that go to three classes each cross three times however they are drawn; that
  /// score − correct score must not change places would cost one more, were not one of the two
  /// differences turned over.
  @Test func hingeLossCrossesNoMoreThanItMust() throws {
    for keepsOrder in [true, false] {
      let drawing = try drawn(hingeLoss(keepsOrder: keepsOrder))
      #expect(drawing.crossings == 3)
      #expect(drawing.faults == [])
    }
    #expect(try turnedGates(drawn(hingeLoss())).count == 1)
  }

  /// Where it saves no crossing nothing is turned.
  @Test func differencesStayAsTheyAreWhereTheyCan() throws {
    var c = ScalarCircuit()
    let (x, y) = (c.input("x", 3), c.input("y", 2))
    _ = c.product(c.product(x, y), c.difference(x, y))
    let drawing = try drawn(c.circuit())
    #expect(drawing.crossings == 1)
    #expect(turnedGates(drawing).isEmpty)
  }

  /// Matrix products and quotients are never turned, whatever it costs.
  @Test func onlyDifferencesAreTurned() throws {
    var c = ScalarCircuit()
    let inputs = (0..<3).map { c.input("x\($0)", Double($0) + 1) }
    let first = c.gate("/", [inputs[1], inputs[0]], 2, [1, -2], keepsOrder: true)
    let second = c.gate("/", [inputs[2], inputs[0]], 3, [1, -3], keepsOrder: true)
    _ = c.sum(first, second)
    let drawing = try drawn(c.circuit())
    #expect(drawing.labels.filter { $0.text == "/" }.count == 2)
    #expect(turnedGates(drawing).isEmpty)
  }

  @Test func theSameCircuitIsDrawnTheSame() {
    func text() -> String {
      circuitFigure(hingeLoss(), id: "c", language: .english, alternative: nil).text
    }
    #expect(text() == text())
  }

  @Test func sizesStayNearThePrototypes() throws {
    let small = try drawn(simpleCircuit())
    #expect(small.width <= 300 && small.height <= 110)
    let neuron = try drawn(sigmoidNeuron())
    #expect(neuron.width <= 710 && neuron.height <= 180)
    let loss = try drawn(hingeLoss())
    #expect(loss.width <= 980 && loss.height <= 540)
  }

  /// At each − of the drawing, what arrives above less what arrives underneath is what leaves.
  @Test func operandsOfADifferenceKeepTheirPlaces() throws {
    let ordered = try differences(drawn(hingeLoss()))
    #expect(ordered.count == 1)
    #expect(ordered.allSatisfy(isRight))
    let turned = try turnedGates(drawn(hingeLoss()))
    #expect(turned.count == 1)
    #expect(turned.allSatisfy { isRight((upper: $0.lower, lower: $0.upper, result: $0.result)) })
    #expect(!(try differences(drawn(hingeLoss(keepsOrder: false))).allSatisfy(isRight)))
    var count = 0
    for seed in UInt64(1)...150 {
      let found = try differences(drawn(randomCircuit(seed: seed, gates: 15)))
      count += found.count
      #expect(found.allSatisfy(isRight), "seed \(seed)")
    }
    #expect(count > 300)
  }

  /// As far as rounded numbers tell: one decimal from 10, none from 100.
  private func isRight(_ gate: (upper: Double, lower: Double, result: Double)) -> Bool {
    let size = max(1, gate.upper.magnitude, gate.lower.magnitude, gate.result.magnitude)
    return (gate.upper - gate.lower - gate.result).magnitude < 0.016 * size
  }

  private func differences(
    _ drawing: DrawnCircuit
  ) -> [(upper: Double, lower: Double, result: Double)] {
    drawing.labels.filter { $0.text == "−" && $0.style == "circuit-operation" }.compactMap {
      numbers(around: $0, drawing)
    }
  }

  /// The same for gates with − above +.
  private func turnedGates(
    _ drawing: DrawnCircuit
  ) -> [(upper: Double, lower: Double, result: Double)] {
    drawing.labels.filter { $0.text == "−" && $0.style == "circuit-operation-long" }.compactMap {
      let middle = DrawnCircuit.Label(
        text: $0.text, style: $0.style, x: $0.x, y: $0.y + 6, anchor: $0.anchor)
      return numbers(around: middle, drawing)
    }
  }

  private func numbers(
    around sign: DrawnCircuit.Label, _ drawing: DrawnCircuit
  ) -> (upper: Double, lower: Double, result: Double)? {
    let arriving = drawing.wires.filter { wire in
      guard let end = wire.points.last else { return false }
      return sign.x - 16 < end.x && end.x < sign.x && (end.y - sign.y).magnitude < 20
    }.sorted { ($0.points.last?.y ?? 0) < ($1.points.last?.y ?? 0) }
    let leaving = drawing.wires.first {
      $0.points.first?.x == sign.x + 15 && starts($0, at: sign)
    }
    let values = (arriving + [leaving].compactMap(\.self)).compactMap { value(on: $0, drawing) }
    return values.count == 3 ? (values[0], values[1], values[2]) : nil
  }

  private func starts(_ wire: Polyline, at sign: DrawnCircuit.Label) -> Bool {
    ((wire.points.first?.y ?? 0) - sign.y).magnitude < 10
  }

  private func value(on wire: Polyline, _ drawing: DrawnCircuit) -> Double? {
    let labels = drawing.labels.filter { label in
      guard label.style == "circuit-value", let y = wire.height(at: label.x) else { return false }
      return (y - label.y - 6).magnitude < 0.1
    }
    let last = labels.max { $0.x < $1.x }
    return last.flatMap { Double($0.text.replacing("−", with: "-")) }
  }

  @Test(arguments: 1...60)
  func randomCircuitsHaveNoFaults(_ seed: UInt64) throws {
    let circuit = randomCircuit(seed: seed, gates: Int(seed) % 15 + 1)
    for scale in [CircuitScale.compact, .roomy] {
      let drawing = try drawn(circuit, scale)
      #expect(drawing.faults == [], "seed \(seed)")
    }
  }
}
