public import LessonOutput

/// Where everything in a circuit's drawing stands.
public struct CircuitLayout {
  /// Where a column begins, where its bodies end and its stems begin, and where these end.
  struct Column {
    var left = 0.0
    var stemStart = 0.0
    var end = 0.0
  }

  let circuit: Circuit
  let size: CircuitSize
  let graph: CircuitGraph
  let columns: [Column]
  /// The height of each item's wire.
  let rows: [Double]
  /// Where each edge arrives, from its target's middle.
  let ports: [Int: Double]
  let labels: [StemLabel]
  let bodies: [ItemBody]
  /// The differences whose second operand arrives above the first.
  let turned: Set<Int>
  /// Names that stand at the ends of their stems, by item.
  let resultNames: [Int: NameLabel]
  let width: Double
  let height: Double

  /// Lays a circuit out as it is drawn alone, in the sizes asked for.
  public init(_ circuit: Circuit, scale: CircuitScale) {
    self.init(circuit, .sizes(scale, gateCount: circuit.gateCount))
  }

  /// Lays a circuit out; its effort is bounded for circuits of any size.
  init(_ circuit: Circuit, _ size: CircuitSize) {
    self.circuit = circuit
    self.size = size
    let (graph, order) = CircuitGraph(circuit).ordered()
    self.graph = graph
    bodies = graph.items.map { circuit.body($0.role, labelsBranches: graph.labelsBranches) }
    let extents = zip(graph.items, bodies).map { size.extent(of: $0.role, $1) }
    let settled = CircuitRows(graph, order, size, extents: extents).rows
    let tops = zip(extents, settled).map { $1 - $0 }
    let drop = size.margin - (tops.min() ?? 0).rounded(.down)
    rows = settled.map { $0 + drop }
    ports = Drawing.ports(graph, order, size, rows: settled)
    labels = graph.items.map { circuit.stemLabel($0.role, graph, size) }
    turned = graph.turnedGates(order)
    let climbs = steepestClimbs(graph, rows: rows, ports: ports)
    columns = columnSpans(order, labels, bodies, climbs, size)
    resultNames = circuit.resultNames(graph)
    let bottoms = zip(extents, rows).map { $1 + $0 }
    height = (bottoms.max() ?? 0).rounded(.up) + size.margin
    width = rightmost(columns, graph, resultNames, size).rounded(.up) + size.margin
  }
}

private func rightmost(
  _ columns: [CircuitLayout.Column], _ graph: CircuitGraph, _ names: [Int: NameLabel],
  _ size: CircuitSize
) -> Double {
  var right = columns.last?.end ?? 0
  for (item, name) in names {
    let width = name.width(size: size.nameSize, subscriptSize: size.subscriptSize)
    right = max(right, columns[graph.items[item].column].end + size.nameGap + width)
  }
  return right
}

/// For the gap after each column, how far its steepest wire climbs or falls.
private func steepestClimbs(
  _ graph: CircuitGraph, rows: [Double], ports: [Int: Double]
) -> [Double] {
  var climbs = [Double](repeating: 0, count: graph.columnCount)
  for (index, edge) in graph.edges.enumerated() {
    let end = rows[edge.target] + (ports[index] ?? 0)
    let column = graph.items[edge.source].column
    climbs[column] = max(climbs[column], (end - rows[edge.source]).magnitude)
  }
  return climbs
}

private func columnSpans(
  _ order: CircuitOrder, _ labels: [StemLabel], _ bodies: [ItemBody], _ climbs: [Double],
  _ size: CircuitSize
) -> [CircuitLayout.Column] {
  var spans: [CircuitLayout.Column] = []
  var left = size.margin
  for column in order.columns.indices {
    let items = order.items(ofColumn: column)
    let body = items.map { bodies[$0].width(size) }.max() ?? 0
    let end = items.map { item in
      // A branch begins where the column does.
      bodies[item] == .none ? labels[item].lengthOfBranch(size) : body + labels[item].width(size)
    }
    let span = CircuitLayout.Column(
      left: left, stemStart: left + body.rounded(.up),
      end: left + (end.max() ?? 0).rounded(.up))
    spans.append(span)
    let gap = min(
      max(size.gapLimits.lowerBound, size.gapSlope * climbs[column]), size.gapLimits.upperBound)
    left = span.end + gap.rounded(.up)
  }
  return spans
}

extension StemLabel {
  fileprivate func lengthOfBranch(_ size: CircuitSize) -> Double {
    value.isEmpty ? 0 : width(size)
  }
}
