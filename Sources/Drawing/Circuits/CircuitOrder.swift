/// Who stands above whom in each column.
struct CircuitOrder {
  /// The items column after column, each from top to bottom.
  private(set) var sequence: [Int]
  /// Where each column stands in `sequence`.
  let columns: [Range<Int>]
  /// The place of each item in its column.
  private(set) var places: [Int]

  /// The order in which a depth-first search from the result meets the items, operands in the
  /// order of the operation: without crossings for a formula that uses each value once.
  ///
  /// The search keeps its own stack: circuits may be deeper than the thread's.
  init(depthFirst graph: CircuitGraph) {
    columns = columnRanges(graph)
    sequence = [Int](repeating: 0, count: graph.items.count)
    places = [Int](repeating: 0, count: graph.items.count)
    var ends = columns.map { $0.lowerBound }
    var isMet = [Bool](repeating: false, count: graph.items.count)
    var stack: [Int] = []
    for root in graph.items.indices.reversed() where graph.items[root].outgoing.isEmpty {
      stack.append(root)
      while let item = stack.popLast() {
        if isMet[item] { continue }
        isMet[item] = true
        let column = graph.items[item].column
        sequence[ends[column]] = item
        places[item] = ends[column] - columns[column].lowerBound
        ends[column] += 1
        for edge in graph.items[item].incoming.reversed() { stack.append(graph.edges[edge].source) }
      }
    }
  }

  /// The items of a column from top to bottom.
  func items(ofColumn column: Int) -> ArraySlice<Int> { sequence[columns[column]] }

  /// Puts an item at a place of its column; whose place it was must be put elsewhere.
  mutating func put(_ item: Int, at place: Int, ofColumn column: Int) {
    sequence[columns[column].lowerBound + place] = item
    places[item] = place
  }

  /// Exchanges the item at a place of the sequence with the one underneath.
  mutating func swap(at index: Int) {
    let (upper, lower) = (sequence[index], sequence[index + 1])
    (sequence[index], sequence[index + 1]) = (lower, upper)
    places[upper] += 1
    places[lower] -= 1
  }
}

private func columnRanges(_ graph: CircuitGraph) -> [Range<Int>] {
  var counts = [Int](repeating: 0, count: graph.columnCount)
  for item in graph.items { counts[item.column] += 1 }
  var ranges: [Range<Int>] = []
  var start = 0
  for count in counts {
    ranges.append(start..<start + count)
    start += count
  }
  return ranges
}
