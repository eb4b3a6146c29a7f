import LessonOutput

/// An SVG path made of level pieces and of bends that begin and end level.
struct WirePath {
  private(set) var text = ""
  private var x: Double
  private var y: Double

  init(x: Double, y: Double) {
    self.x = x
    self.y = y
    text = "M" + coordinate(x) + " " + coordinate(y)
  }

  mutating func goLevel(to x: Double) {
    guard x > self.x else { return }
    text += "H" + coordinate(x)
    self.x = x
  }

  mutating func bend(to x: Double, _ y: Double) {
    if y == self.y { return goLevel(to: x) }
    let reach = 0.55 * (x - self.x)
    text += "C" + coordinate(self.x + reach) + " " + coordinate(self.y)
    text += " " + coordinate(x - reach) + " " + coordinate(y)
    text += " " + coordinate(x) + " " + coordinate(y)
    (self.x, self.y) = (x, y)
  }
}

/// Pixels with at most one decimal.
///
/// Halves of a tenth are frequent, and go up whatever the last digits of a computation say: drawn again
/// in a page, with another C library, a figure is the same.
func coordinate(_ value: Double) -> String {
  let text = decimalText(value + 1e-6, decimals: 1)
  let isWhole = text.utf8.suffix(2).elementsEqual(".0".utf8)
  return isWhole ? String(text.unicodeScalars.dropLast(2)) : text
}

extension CircuitLayout {
  /// The path of a whole wire, from its stem or its dot to the gate.
  func path(_ wire: CircuitGraph.Wire) -> WirePath {
    let source = wire.items[0]
    let first = columns[graph.items[source].column]
    let start = graph.isBranching(source) ? first.end : first.stemStart
    var path = WirePath(x: start, y: rows[source])
    for (from, to) in zip(wire.items, wire.items.dropFirst()) {
      path.goLevel(to: columns[graph.items[from].column].end)
      let isGate = to == wire.consumer
      let port = isGate ? port(of: wire) : 0
      path.bend(to: columns[graph.items[to].column].left, rows[to] + port)
      if isGate { path.goLevel(to: gateEdge(to, port: port)) }
    }
    return path
  }

  private func port(of wire: CircuitGraph.Wire) -> Double {
    let edge = graph.items[wire.consumer].incoming.first { edge in
      graph.edges[edge].operand == wire.operand
    }
    return edge.flatMap { ports[$0] } ?? 0
  }

  /// Where a level wire at the height of a port meets the outline of its gate.
  private func gateEdge(_ item: Int, port: Double) -> Double {
    let radius = size.gateRadius
    let middle = columns[graph.items[item].column].stemStart - bodies[item].width(size) + radius
    return middle - max(0, radius * radius - port * port).squareRoot()
  }
}
