/// Fewer crossings, as Gansner, Koutsofios, North and Vo describe it ("A technique for drawing
/// directed graphs", 1993, section 3): items move to the median of their neighbours, then
/// neighbours change places while that helps; the best order seen wins, the first of equals.
struct CrossingReduction {
  /// The best order and its crossings.
  private(set) var best: CircuitOrder
  private(set) var fewest: Int
  private let edges: EdgeTable
  private var order: CircuitOrder
  /// Whether a column or one beside it has changed since no exchange in it helped.
  private var mayGain: [Bool]
  /// Memory to work in.
  private var keys: [Int] = []
  private var movable: [(item: Int, place: Int, median: Double)] = []

  /// The search stops after a number of rounds that falls with the size of the circuit, so that
  /// the effort stays about proportional to it.
  init(_ graph: CircuitGraph) {
    edges = EdgeTable(graph)
    best = CircuitOrder(depthFirst: graph)
    order = best
    mayGain = [Bool](repeating: true, count: order.columns.count)
    fewest = order.crossingCount(edges, &keys)
    let count = graph.items.count
    if fewest > 0 { search(rounds: count <= 400 ? 24 : count <= 4_000 ? 6 : 2) }
  }

  private mutating func search(rounds: Int) {
    let unchanged = order
    transpose()
    takeIfBest()
    order = unchanged
    for column in mayGain.indices { mayGain[column] = true }
    var idleRounds = 0
    for round in 0..<rounds {
      // What has not helped eight times does not help any more.
      if fewest == 0 || idleRounds == 8 { break }
      moveToMedians(forward: round.isMultiple(of: 2))
      transpose()
      idleRounds = takeIfBest() ? 0 : idleRounds + 1
    }
  }

  @discardableResult private mutating func takeIfBest() -> Bool {
    let count = order.crossingCount(edges, &keys)
    guard count < fewest else { return false }
    (best, fewest) = (order, count)
    return true
  }

  private mutating func moveToMedians(forward: Bool) {
    for index in order.columns.indices {
      moveToMedians(column: forward ? index : order.columns.count - 1 - index, forward: forward)
    }
  }

  private mutating func moveToMedians(column: Int, forward: Bool) {
    movable.removeAll(keepingCapacity: true)
    for (place, item) in order.items(ofColumn: column).enumerated() {
      keys.removeAll(keepingCapacity: true)
      if forward {
        order.addIncomingKeys(of: item, edges, to: &keys)
      } else {
        order.addOutgoingKeys(of: item, edges, to: &keys)
      }
      if let median = median(keys) { movable.append((item, place, median)) }
    }
    // Items without neighbours on that side keep their places: the others share the rest of them.
    let places = movable.map { $0.place }
    movable.sort { ($0.median, $0.place) < ($1.median, $1.place) }
    var hasMoved = false
    for (place, entry) in zip(places, movable) where place != entry.place {
      order.put(entry.item, at: place, ofColumn: column)
      hasMoved = true
    }
    if hasMoved { note(changeIn: column) }
  }

  private mutating func note(changeIn column: Int) {
    for beside in max(0, column - 1)...min(column + 1, mayGain.count - 1) { mayGain[beside] = true }
  }

  private mutating func transpose() {
    for _ in 0..<8 {
      var hasImproved = false
      for column in order.columns.indices where mayGain[column] {
        mayGain[column] = false
        for index in order.columns[column].dropLast() where gain(index) > 0 {
          order.swap(at: index)
          note(changeIn: column)
          hasImproved = true
        }
      }
      if !hasImproved { break }
    }
  }

  /// How many crossings fewer there are if an item changes places with the one underneath.
  private func gain(_ index: Int) -> Int {
    let (upper, lower) = (order.sequence[index], order.sequence[index + 1])
    return excess(edges.outgoing(upper), edges.outgoing(lower)) { order.endKey($0, edges) }
      + excess(edges.incoming(upper), edges.incoming(lower)) { order.places[edges.sources[$0]] }
  }

  /// How many more pairs of edges are out of order than in it. Items have few edges: going through
  /// the pairs costs less than sorting.
  @inline(__always)
  private func excess(_ upper: Range<Int>, _ lower: Range<Int>, key: (Int) -> Int) -> Int {
    if upper.count * lower.count > 256 {
      let keys = (upper.map(key).sorted(), lower.map(key).sorted())
      return pairsOutOfOrder(keys.0, keys.1) - pairsOutOfOrder(keys.1, keys.0)
    }
    var count = 0
    for first in upper {
      let a = key(first)
      for second in lower {
        let b = key(second)
        count += a > b ? 1 : a < b ? -1 : 0
      }
    }
    return count
  }
}

private func median(_ keys: [Int]) -> Double? {
  guard !keys.isEmpty else { return nil }
  let middle = keys.count / 2
  if keys.count.isMultiple(of: 2) { return (Double(keys[middle - 1]) + Double(keys[middle])) / 2 }
  return Double(keys[middle])
}
