import Testing

/// The checkers of this suite see what they are there to see.
@Suite struct DrawingFaultsTests {
  private func drawing(_ content: String) throws -> DrawnCircuit {
    try DrawnCircuit(
      svg: "<svg class=\"circuit-compact\" width=\"200\" height=\"100\">\(content)</svg>")
  }

  private func wire(_ path: String) -> String { "<path class=\"circuit-wire\" d=\"\(path)\"/>" }

  private func value(_ text: String, x: Int, y: Int) -> String {
    "<text class=\"circuit-value\" x=\"\(x)\" y=\"\(y)\" text-anchor=\"middle\">\(text)</text>"
  }

  @Test func wiresThatCrossAreCounted() throws {
    let once = wire("M0 10H20C40 10 60 50 80 50H100") + wire("M0 50H20C40 50 60 10 80 10H100")
    #expect(try drawing(once).crossings == 1)
    #expect(try drawing(once + wire("M0 30H100")).crossings == 3)
  }

  @Test func wiresThatDoNotAreNot() throws {
    let branch = wire("M0 10C20 10 20 40 40 40H80") + wire("M0 10C20 10 20 0 40 0H80")
    #expect(try drawing(branch).crossings == 0)
    #expect(try drawing(wire("M0 10H40") + wire("M50 10H90")).crossings == 0)
  }

  @Test func aWireThatBendsBackwardIsSeen() throws {
    #expect(try drawing(wire("M0 10H50C80 10 10 40 40 40H90")).backwardWires == 1)
    #expect(try drawing(wire("M0 10H50C60 10 70 40 80 40H90")).backwardWires == 0)
  }

  @Test func overlappingLabelsAreSeen() throws {
    let apart = value("−2.00", x: 50, y: 40) + value("3.00", x: 50, y: 60)
    #expect(try drawing(apart).faults.isEmpty)
    #expect(try drawing(apart + value("4.00", x: 70, y: 42)).overlappingLabels.count == 1)
  }

  @Test func aWireThroughALabelIsSeen() throws {
    let label = value("−2.00", x: 50, y: 40)
    #expect(try drawing(label + wire("M0 46H100")).crossedLabels.isEmpty)
    #expect(try drawing(label + wire("M0 36H100")).crossedLabels.count == 1)
  }

  @Test func crowdedGatesAndCutLabelsAreSeen() throws {
    let gate = "<circle class=\"circuit-gate\" cx=\"50\" cy=\"50\" r=\"15\"/>"
    #expect(try drawing(gate + value("1", x: 80, y: 50)).faults.isEmpty)
    #expect(try drawing(gate + value("1", x: 60, y: 50)).crowdedGates.count == 1)
    #expect(try drawing(value("−12.00", x: 5, y: 50)).cutLabels.count == 1)
  }

  @Test func whatIsNotWellFormedIsRefused() {
    #expect(throws: (any Error).self) { try drawing("<text>x") }
    #expect(throws: (any Error).self) { try drawing("<text>a & b</text>") }
  }
}
