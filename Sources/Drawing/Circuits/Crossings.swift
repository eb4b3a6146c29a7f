/// Counting of crossings, exact.
///
/// Two wires between the same columns cross where one starts above the other and ends underneath
/// it. Wires to one gate end in the order of its operands if that is fixed, and otherwise in
/// whatever order they arrive.
extension CircuitOrder {
  /// A number for the end of an edge at its target: larger is lower.
  func endKey(_ edge: CircuitGraph.Edge, in graph: CircuitGraph) -> Int {
    // No gate has more than 2^20 operands: a circuit has at most 10^5 nodes or so.
    places[edge.target] << 20 + (graph.items[edge.target].keepsOrder ? edge.operand : 0)
  }

  /// All crossings.
  func crossingCount(in graph: CircuitGraph) -> Int {
    var count = 0
    for column in columns {
      var ends: [Int] = []
      for item in column { ends += outgoingKeys(of: item, in: graph) }
      count += inversionCount(&ends)
    }
    return count
  }

  /// The ends of the edges that leave an item, from top to bottom.
  func outgoingKeys(of item: Int, in graph: CircuitGraph) -> [Int] {
    graph.items[item].outgoing.map { endKey(graph.edges[$0], in: graph) }.sorted()
  }

  /// The starts of the edges that arrive at an item, from top to bottom.
  func incomingKeys(of item: Int, in graph: CircuitGraph) -> [Int] {
    graph.items[item].incoming.map { places[graph.edges[$0].source] }.sorted()
  }
}

/// How many pairs (a, b) have a > b; both ascending.
func pairsOutOfOrder(_ upper: [Int], _ lower: [Int]) -> Int {
  var count = 0
  var smaller = 0
  for key in upper {
    while smaller < lower.count, lower[smaller] < key { smaller += 1 }
    count += smaller
  }
  return count
}

/// How many pairs stand in the wrong order; sorts the numbers by merging, from runs of one up.
func inversionCount(_ numbers: inout [Int]) -> Int {
  var count = 0
  var merged = numbers
  var width = 1
  while width < numbers.count {
    var start = 0
    while start < numbers.count {
      let middle = min(start + width, numbers.count)
      let end = min(start + 2 * width, numbers.count)
      count += merge(numbers, start, middle, end, into: &merged)
      start = end
    }
    swap(&numbers, &merged)
    width *= 2
  }
  return count
}

private func merge(
  _ numbers: [Int], _ start: Int, _ middle: Int, _ end: Int, into merged: inout [Int]
) -> Int {
  var count = 0
  var left = start
  var right = middle
  for place in start..<end {
    if right == end || left < middle && numbers[left] <= numbers[right] {
      merged[place] = numbers[left]
      left += 1
    } else {
      merged[place] = numbers[right]
      right += 1
      count += middle - left
    }
  }
  return count
}
