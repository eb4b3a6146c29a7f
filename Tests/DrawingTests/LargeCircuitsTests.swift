import Drawing
import LessonOutput
import TestSupport
import Testing

/// Circuits far beyond what can be read: folded or cut, on a small stack and in bounded time.
@Suite struct LargeCircuitsTests {
  private func draw(_ circuit: Circuit) throws -> String {
    var text = ""
    let seconds = processorSeconds {
      text = circuitFigure(circuit, id: "c", language: .english, alternative: nil).text
    }
    #expect(seconds < 30, "a guard against what grows with the square of the gates")
    #expect(try ElementCount(xml: "<div>" + text + "</div>").counts["p"] ?? 0 > 0)
    #expect(text.contains("Of \(circuit.nodes.count) nodes"))
    #expect(text.utf8.count < 150_000)
    return text
  }

  @Test func aChainOf100000Gates() throws {
    var c = ScalarCircuit()
    var node = c.input("x", 1)
    for _ in 0..<100_000 { node = c.unary("+0", node) { ($0, 1) } }
    #expect(try draw(c.circuit()).contains("100000 gates"))
  }

  /// All gates have names: they go all the same where there are too many.
  @Test func aChainOfNamedGates() throws {
    var c = ScalarCircuit()
    var node = c.input("x", 1)
    for gate in 0..<20_000 { node = c.unary("+0", node, name: "y\(gate)") { ($0, 1) } }
    #expect(try draw(c.circuit()).contains("20000 gates"))
  }

  /// Nothing can be folded: every value is used twice.
  @Test func aChainOfSquares() throws {
    var c = ScalarCircuit()
    var node = c.input("x", 1)
    for _ in 0..<10_000 { node = c.product(node, node) }
    #expect(try draw(c.circuit()).contains("only those next to the result"))
  }

  @Test func anInputUsedAllAlongAChain() throws {
    var c = ScalarCircuit()
    let x = c.input("x", 1)
    var node = x
    for _ in 0..<5_000 { node = c.product(node, x) }
    _ = try draw(c.circuit())
  }

  /// As many crossings as there may be: two columns, each with each.
  @Test func everyInputWithEveryInput() throws {
    var c = ScalarCircuit()
    let inputs = (0..<70).map { c.input("x\($0)", 1) }
    var products: [Int] = []
    for a in inputs { for b in inputs { products.append(c.product(a, b)) } }
    _ = c.gate("sum", products, 1, products.map { _ in 1 })
    _ = try draw(c.circuit())
  }

  /// Branches of one value to thousands of gates that all branch again.
  @Test func aGateWithThousandsOfOperands() throws {
    var c = ScalarCircuit()
    let x = c.input("x", 1)
    let sums = (0..<3_000).map { _ in c.sum(x, x) }
    _ = c.gate("concat", sums + sums, 1, (sums + sums).map { _ in 1 })
    _ = try draw(c.circuit())
  }
}
