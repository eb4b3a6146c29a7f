/// Who stands above whom in each column.
struct CircuitOrder {
  /// The items of each column from top to bottom.
  private(set) var columns: [[Int]]
  /// The place of each item in its column.
  private(set) var places: [Int]

  /// The order in which a depth-first search from the result meets the items, operands in the
  /// order of the operation: without crossings for a formula that uses each value once.
  ///
  /// The search keeps its own stack: circuits may be deeper than the thread's.
  init(depthFirst graph: CircuitGraph) {
    columns = [[Int]](repeating: [], count: graph.columnCount)
    places = [Int](repeating: 0, count: graph.items.count)
    var isMet = [Bool](repeating: false, count: graph.items.count)
    for root in graph.items.indices.reversed() where graph.items[root].outgoing.isEmpty {
      var stack = [root]
      while let item = stack.popLast() {
        if isMet[item] { continue }
        isMet[item] = true
        append(item, to: graph.items[item].column)
        for edge in graph.items[item].incoming.reversed() { stack.append(graph.edges[edge].source) }
      }
    }
  }

  private mutating func append(_ item: Int, to column: Int) {
    places[item] = columns[column].count
    columns[column].append(item)
  }

  /// Puts a column into another order.
  mutating func set(column: Int, to items: [Int]) {
    columns[column] = items
    for (place, item) in items.enumerated() { places[item] = place }
  }

  /// Exchanges an item with the one underneath.
  mutating func swap(column: Int, place: Int) {
    columns[column].swapAt(place, place + 1)
    places[columns[column][place]] = place
    places[columns[column][place + 1]] = place + 1
  }
}
