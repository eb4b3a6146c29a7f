/// Where wires arrive at gates: within the ports' reach, apart from each other, in the order of
/// the operands where that matters and otherwise in the order in which they come.

/// The edges that arrive at an item, from the uppermost port to the lowest.
func portOrder(of item: Int, _ graph: CircuitGraph, _ order: CircuitOrder) -> [Int] {
  let incoming = graph.items[item].incoming
  if graph.items[item].keepsOrder { return incoming }
  return incoming.sorted {
    (order.places[graph.edges[$0].source], $0) < (order.places[graph.edges[$1].source], $1)
  }
}

/// The span of heights, from the target's middle, at which each edge may arrive.
func portReaches(
  _ graph: CircuitGraph, _ order: CircuitOrder, _ size: CircuitSize
) -> [ClosedRange<Double>] {
  var reaches = [ClosedRange<Double>](repeating: 0...0, count: graph.edges.count)
  for item in graph.items.indices {
    guard case .node = graph.items[item].role else { continue }
    let edges = portOrder(of: item, graph, order)
    let gap = size.portGap(count: edges.count)
    let portReach = size.portReach(count: edges.count)
    for (rank, edge) in edges.enumerated() {
      let above = Double(rank) * gap
      let below = Double(edges.count - 1 - rank) * gap
      let lower = -portReach + above
      reaches[edge] = lower...max(lower, portReach - below)
    }
  }
  return reaches
}

/// For each edge the height, from its gate's middle, at which it arrives: as near to the wire's own
/// as may be.
func ports(
  _ graph: CircuitGraph, _ order: CircuitOrder, _ size: CircuitSize, rows: [Double]
) -> [Int: Double] {
  var ports: [Int: Double] = [:]
  for item in graph.items.indices {
    guard case .node = graph.items[item].role else { continue }
    let edges = portOrder(of: item, graph, order)
    let gap = size.portGap(count: edges.count)
    var wanted: [Double] = []
    for (rank, edge) in edges.enumerated() {
      wanted.append(rows[graph.edges[edge].source] - rows[item] - Double(rank) * gap)
    }
    let placed = isotonicMeans(wanted, weights: wanted.map { _ in 1 })
    let portReach = size.portReach(count: edges.count)
    let highest = max(-portReach, portReach - Double(max(0, edges.count - 1)) * gap)
    for (rank, edge) in edges.enumerated() {
      ports[edge] = min(max(placed[rank], -portReach), highest) + Double(rank) * gap
    }
  }
  return ports
}

extension CircuitSize {
  /// How far from a gate's middle a wire may arrive: not at all if it is the only one.
  func portReach(count: Int) -> Double { count < 2 ? 0 : portReach }

  /// The distance between neighbouring ports of a gate.
  func portGap(count: Int) -> Double {
    count < 2 ? 0 : min(portGap, 2 * portReach / Double(count - 1))
  }
}
