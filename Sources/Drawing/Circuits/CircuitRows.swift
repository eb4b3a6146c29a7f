/// How far down each item's wire runs.
///
/// One column after the other is placed as well as its neighbours allow, in its order and with
/// room between its items: an isotonic regression. First squares of the wires' climbs count, which
/// makes a gate stand in the middle of its operands; then the climbs themselves, which makes wires
/// straight.
struct CircuitRows {
  private let order: CircuitOrder
  /// Items are called by their places in the order's sequence.
  private let pulls: CircuitPulls
  /// Where the items of each column would be if they stood as close as they may.
  private let closest: [Double]
  /// The heights of the items' wires, downwards, on whole pixels at the end.
  private var heights: [Double]
  /// Memory to work in.
  private var means = MeanPool()
  private var medians = MedianPool()

  /// `extents` has for each item how far it reaches above and underneath its wire.
  init(
    _ graph: CircuitGraph, _ order: CircuitOrder, _ size: CircuitSize, extents: [Double]
  ) {
    self.order = order
    pulls = CircuitPulls(graph, order, size)
    closest = closestRows(order, extents, gap: size.rowGap)
    heights = closest
    for column in order.columns {
      let middle = (column.last.map { closest[$0] } ?? 0) / 2
      for index in column { heights[index] -= middle }
    }
    settle()
  }

  /// The height of each item's wire.
  var rows: [Double] {
    var rows = heights
    for (index, item) in order.sequence.enumerated() { rows[item] = heights[index] }
    return rows
  }

  private mutating func settle() {
    // Long circuits need more rounds for news to travel through; large ones must not take long.
    let rounds = heights.count <= 1_000 ? 60 : heights.count <= 10_000 ? 8 : 2
    for round in 0..<rounds / 2 {
      let before = heights
      for column in order.columns { center(column) }
      for column in order.columns.reversed() { center(column) }
      if round > 0, isSettled(since: before) { break }
    }
    if heights.count <= 3_000 { straighten() }
    for index in heights.indices { heights[index] = heights[index].rounded() }
  }

  /// Whether nothing has moved by a twentieth of a pixel.
  private func isSettled(since before: [Double]) -> Bool {
    for (row, old) in zip(heights, before) where (row - old).magnitude > 0.05 { return false }
    return true
  }

  /// A column that looks at both sides gets stuck where a whole row would have to move; so some
  /// rounds look only to where they come from. The best rows seen are kept.
  private mutating func straighten() {
    var best = heights
    var least = Double.infinity
    var idleRounds = 0
    for round in 0..<24 where idleRounds < 9 {
      idleRounds += 1
      let forward = round.isMultiple(of: 2)
      let sides: Sides = round % 8 < 2 ? (forward ? .incoming : .outgoing) : .both
      if forward {
        for column in order.columns { straighten(column, sides) }
      } else {
        for column in order.columns.reversed() { straighten(column, sides) }
      }
      let cost = unevenness()
      if cost < least { (best, least, idleRounds) = (heights, cost, 0) }
    }
    heights = best
  }

  /// What bends cost: their height, and each of them as much as a few pixels more.
  private func unevenness() -> Double {
    var cost = 0.0
    for wire in pulls.wires {
      let fall = heights[wire.source] - heights[wire.target]
      let climb = max(0, max(wire.low - fall, fall - wire.high))
      cost += climb + (climb > 0.5 ? 8 : 0)
    }
    return cost
  }

  private enum Sides { case incoming, outgoing, both }

  private mutating func center(_ column: Range<Int>) {
    means.removeAll()
    for index in column {
      // The sum of the heights at which the item would have each of its wires straight.
      var sum = 0.0
      let wires = pulls.all(index)
      for pull in pulls.pulls[wires] { sum += heights[pull.other] + pull.middle }
      let count = Double(wires.count)
      // An item without wires stays where it is, unless it is in somebody's way.
      means.add(
        (count == 0 ? heights[index] : sum / count) - closest[index],
        weight: count == 0 ? 0.01 : count)
    }
    var index = column.lowerBound
    for block in means.blocks {
      let best = block.best
      for _ in 0..<block.count {
        heights[index] = best + closest[index]
        index += 1
      }
    }
  }

  private mutating func straighten(_ column: Range<Int>, _ sides: Sides) {
    medians.removeAll()
    for index in column {
      let shift = closest[index]
      let wires =
        switch sides {
        case .incoming: pulls.incoming(index)
        case .outgoing: pulls.outgoing(index)
        case .both: pulls.all(index)
        }
      // The lowest and the highest place at which the item would have each wire straight.
      for pull in pulls.pulls[wires] {
        let row = heights[pull.other] - shift
        medians.add(point: row + pull.low)
        medians.add(point: row + pull.high)
      }
      // Where several rows are equally good, a passing wire goes on as it comes, so that it bends once.
      medians.add(current: heights[pulls.leaders[index]] - shift)
    }
    var index = column.lowerBound
    for block in medians.blocks {
      for _ in 0..<block.count {
        heights[index] = block.best + closest[index]
        index += 1
      }
    }
  }
}

/// Heights of the items of each column from its first one on, with just the room they need.
private func closestRows(_ order: CircuitOrder, _ extents: [Double], gap: Double) -> [Double] {
  var rows: [Double] = []
  rows.reserveCapacity(order.sequence.count)
  for column in order.columns {
    for index in column {
      guard index > column.lowerBound else {
        rows.append(0)
        continue
      }
      let (above, item) = (order.sequence[index - 1], order.sequence[index])
      rows.append(rows[index - 1] + extents[above] + gap + extents[item])
    }
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
