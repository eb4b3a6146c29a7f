/// Fewer crossings, as Gansner, Koutsofios, North and Vo describe it ("A technique for drawing
/// directed graphs", 1993, section 3): items move to the median of their neighbours, then
/// neighbours change places while that helps; the best order seen wins, the first of equals.
extension CircuitOrder {
  /// An order with few crossings.
  init(reducingCrossingsIn graph: CircuitGraph) {
    self.init(depthFirst: graph)
    reduceCrossings(in: graph)
  }

  /// The search stops after a number of rounds that falls with the size of the circuit, so that
  /// the effort stays about proportional to it.
  mutating func reduceCrossings(in graph: CircuitGraph) {
    var best = self
    best.transpose(in: graph)
    var fewest = best.crossingCount(in: graph)
    let unchanged = crossingCount(in: graph)
    if unchanged <= fewest { (best, fewest) = (self, unchanged) }
    var idleRounds = 0
    for round in 0..<roundLimit(graph) {
      // What has not helped eight times does not help any more.
      if fewest == 0 || idleRounds == 8 { break }
      idleRounds += 1
      moveToMedians(in: graph, forward: round.isMultiple(of: 2))
      transpose(in: graph)
      let count = crossingCount(in: graph)
      if count < fewest { (best, fewest, idleRounds) = (self, count, 0) }
    }
    self = best
  }

  private func roundLimit(_ graph: CircuitGraph) -> Int {
    graph.items.count <= 400 ? 24 : graph.items.count <= 4_000 ? 6 : 2
  }

  private mutating func moveToMedians(in graph: CircuitGraph, forward: Bool) {
    for index in columns.indices {
      let column = forward ? index : columns.count - 1 - index
      let keyed = columns[column].map { item in
        let keys = forward ? incomingKeys(of: item, in: graph) : outgoingKeys(of: item, in: graph)
        return (item: item, median: median(keys))
      }
      var movable = keyed.filter { $0.median != nil }
      movable.sort { a, b in
        guard let first = a.median, let second = b.median, first != second else {
          return places[a.item] < places[b.item]
        }
        return first < second
      }
      // Items without neighbours on that side keep their places.
      var next = movable.makeIterator()
      set(
        column: column,
        to: keyed.map { $0.median == nil ? $0.item : next.next()?.item ?? $0.item })
    }
  }

  private mutating func transpose(in graph: CircuitGraph) {
    for _ in 0..<8 {
      var improved = false
      for column in columns.indices {
        for place in columns[column].indices.dropLast() where gain(column, place, graph) > 0 {
          swap(column: column, place: place)
          improved = true
        }
      }
      if !improved { break }
    }
  }

  /// How many crossings fewer there are if an item changes places with the one underneath.
  private func gain(_ column: Int, _ place: Int, _ graph: CircuitGraph) -> Int {
    let upper = columns[column][place]
    let lower = columns[column][place + 1]
    return excess(graph.items[upper].outgoing, graph.items[lower].outgoing) {
      endKey(graph.edges[$0], in: graph)
    }
      + excess(graph.items[upper].incoming, graph.items[lower].incoming) {
        places[graph.edges[$0].source]
      }
  }

  /// How many more pairs of edges are out of order than in it. Items have few edges: going through
  /// the pairs costs less than sorting.
  private func excess(_ upper: [Int], _ lower: [Int], key: (Int) -> Int) -> Int {
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
