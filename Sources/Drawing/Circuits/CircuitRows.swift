/// How far down each item's wire runs.
///
/// One column after the other is placed as well as its neighbours allow, in its order and with
/// room between its items: an isotonic regression. First squares of the wires' climbs count, which
/// makes a gate stand in the middle of its operands; then the climbs themselves, which makes wires
/// straight.
struct CircuitRows {
  private let graph: CircuitGraph
  private let order: CircuitOrder
  private let size: CircuitSize
  /// The heights of the items' wires, downwards, on whole pixels at the end.
  private(set) var rows: [Double]
  /// Where each edge may arrive at its target, from the target's middle.
  private let reaches: [ClosedRange<Double>]
  /// For each column, where its items would be if they stood as close as they may.
  private let closest: [[Double]]

  /// `extents` has for each item how far it reaches above and underneath its wire.
  init(
    _ graph: CircuitGraph, _ order: CircuitOrder, _ size: CircuitSize, extents: [Double]
  ) {
    self.graph = graph
    self.order = order
    self.size = size
    rows = [Double](repeating: 0, count: graph.items.count)
    reaches = portReaches(graph, order, size)
    closest = order.columns.map { closestRows($0, extents, gap: size.rowGap) }
    for (column, items) in order.columns.enumerated() {
      let middle = (closest[column].last ?? 0) / 2
      for (place, item) in items.enumerated() { rows[item] = closest[column][place] - middle }
    }
    settle()
  }

  private mutating func settle() {
    // Long circuits need more rounds for news to travel through; large ones must not take long.
    let rounds = graph.items.count <= 1_000 ? 60 : graph.items.count <= 10_000 ? 8 : 2
    for round in 0..<rounds / 2 {
      let before = rows
      eachColumn(forward: true) { $0.center($1) }
      eachColumn(forward: false) { $0.center($1) }
      if round > 0, isSettled(since: before) { break }
    }
    if graph.items.count <= 3_000 { straighten() }
    for item in rows.indices { rows[item] = rows[item].rounded() }
  }

  /// Whether nothing has moved by a twentieth of a pixel.
  private func isSettled(since before: [Double]) -> Bool {
    for (row, old) in zip(rows, before) where (row - old).magnitude > 0.05 { return false }
    return true
  }

  /// A column that looks at both sides gets stuck where a whole row would have to move; so some
  /// rounds look only to where they come from. The best rows seen are kept.
  private mutating func straighten() {
    var best = rows
    var least = Double.infinity
    var idleRounds = 0
    for round in 0..<24 where idleRounds < 9 {
      idleRounds += 1
      let forward = round.isMultiple(of: 2)
      let sides: Sides = round % 8 < 2 ? (forward ? .incoming : .outgoing) : .both
      eachColumn(forward: forward) { $0.straighten($1, sides) }
      let cost = unevenness()
      if cost < least { (best, least, idleRounds) = (rows, cost, 0) }
    }
    rows = best
  }

  /// What bends cost: their height, and each of them as much as a few pixels more.
  private func unevenness() -> Double {
    var cost = 0.0
    for (index, edge) in graph.edges.enumerated() {
      let fall = rows[edge.source] - rows[edge.target]
      let reach = reaches[index]
      let climb = max(0, max(reach.lowerBound - fall, fall - reach.upperBound))
      cost += climb + (climb > 0.5 ? 8 : 0)
    }
    return cost
  }

  private enum Sides { case incoming, outgoing, both }

  private mutating func eachColumn(forward: Bool, _ place: (inout CircuitRows, Int) -> Void) {
    for column in order.columns.indices {
      place(&self, forward ? column : order.columns.count - 1 - column)
    }
  }

  private mutating func center(_ column: Int) {
    let items = order.columns[column]
    var targets: [Double] = []
    var weights: [Double] = []
    for (place, item) in items.enumerated() {
      let (sum, count) = neighbourSum(of: item)
      // An item without wires stays where it is, unless it is in somebody's way.
      targets.append((count == 0 ? rows[item] : sum / count) - closest[column][place])
      weights.append(count == 0 ? 0.01 : count)
    }
    move(column, to: isotonicMeans(targets, weights: weights))
  }

  /// The sum of the heights at which an item would have each of its wires straight, and their
  /// number.
  private func neighbourSum(of item: Int) -> (sum: Double, count: Double) {
    var sum = 0.0
    for edge in graph.items[item].incoming {
      sum += rows[graph.edges[edge].source] - middle(reaches[edge])
    }
    for edge in graph.items[item].outgoing {
      sum += rows[graph.edges[edge].target] + middle(reaches[edge])
    }
    return (sum, Double(graph.items[item].incoming.count + graph.items[item].outgoing.count))
  }

  private func middle(_ reach: ClosedRange<Double>) -> Double {
    (reach.lowerBound + reach.upperBound) / 2
  }

  private mutating func straighten(_ column: Int, _ sides: Sides) {
    let items = order.columns[column]
    var points: [[Double]] = []
    var current: [Double] = []
    for (place, item) in items.enumerated() {
      let shift = closest[column][place]
      var reached: [Double] = []
      addReaches(of: item, sides, shift: shift, to: &reached)
      points.append(reached)
      current.append(preferredRow(item) - shift)
    }
    move(column, to: isotonicMedians(points, current: current))
  }

  /// Where several rows are equally good: a passing wire goes on as it comes, so that it bends once.
  private func preferredRow(_ item: Int) -> Double {
    guard graph.items[item].role == .bend, let edge = graph.items[item].incoming.first else {
      return rows[item]
    }
    return rows[graph.edges[edge].source]
  }

  private mutating func move(_ column: Int, to heights: [Double]) {
    for (place, item) in order.columns[column].enumerated() {
      rows[item] = heights[place] + closest[column][place]
    }
  }

  /// Adds for each wire of an item the lowest and the highest place at which the item would have it
  /// straight, less `shift`.
  private func addReaches(
    of item: Int, _ sides: Sides, shift: Double, to points: inout [Double]
  ) {
    if sides != .outgoing {
      for edge in graph.items[item].incoming {
        let row = rows[graph.edges[edge].source] - shift
        points.append(row - reaches[edge].upperBound)
        points.append(row - reaches[edge].lowerBound)
      }
    }
    if sides != .incoming {
      for edge in graph.items[item].outgoing {
        let row = rows[graph.edges[edge].target] - shift
        points.append(row + reaches[edge].lowerBound)
        points.append(row + reaches[edge].upperBound)
      }
    }
  }
}

/// Heights of the items of a column from its first one on, with just the room they need.
private func closestRows(_ items: [Int], _ extents: [Double], gap: Double) -> [Double] {
  var rows: [Double] = []
  for item in items {
    guard let last = rows.last else {
      rows.append(0)
      continue
    }
    rows.append(last + extents[items[rows.count - 1]] + gap + extents[item])
  }
  return rows
}

extension CircuitSize {
  /// From an item's wire to what is furthest above and underneath.
  func extent(of role: CircuitGraph.Role, _ body: ItemBody) -> Double {
    switch role {
    case .node: max(labelExtent, body.height(self) / 2)
    case .branch: labelExtent
    case .bend: 2
    }
  }
}
