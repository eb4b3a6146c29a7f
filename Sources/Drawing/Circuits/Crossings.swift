/// Counting of crossings, exact.
///
/// Two wires between the same columns cross where one starts above the other and ends underneath
/// it. Wires to one gate end in the order of its operands if that is fixed, and otherwise in
/// whatever order they arrive.

/// The edges of a graph, those of an item side by side: what counts crossings goes through them again
/// and again, and arrays within arrays would count references at each step.
struct EdgeTable {
  /// The items from which edges come, by the item at which they arrive.
  let sources: [Int]
  /// The items at which edges arrive, by the item from which they come …
  let targets: [Int]
  /// … and which operand they are there; 0 where operands may change places.
  let ranks: [Int]
  private let firstIncoming: [Int]
  private let firstOutgoing: [Int]

  init(_ graph: CircuitGraph) {
    var (sources, targets, ranks) = ([Int](), [Int](), [Int]())
    var (firstIncoming, firstOutgoing) = ([0], [0])
    for item in graph.items {
      for edge in item.incoming { sources.append(graph.edges[edge].source) }
      for index in item.outgoing {
        let edge = graph.edges[index]
        targets.append(edge.target)
        ranks.append(graph.items[edge.target].keepsOrder ? edge.operand : 0)
      }
      firstIncoming.append(sources.count)
      firstOutgoing.append(targets.count)
    }
    (self.sources, self.targets, self.ranks) = (sources, targets, ranks)
    (self.firstIncoming, self.firstOutgoing) = (firstIncoming, firstOutgoing)
  }

  /// Where the edges that arrive at an item are in `sources`.
  func incoming(_ item: Int) -> Range<Int> { firstIncoming[item]..<firstIncoming[item + 1] }

  /// Where the edges that leave an item are in `targets` and `ranks`.
  func outgoing(_ item: Int) -> Range<Int> { firstOutgoing[item]..<firstOutgoing[item + 1] }
}

extension CircuitOrder {
  /// A number for the end of an edge at its target: larger is lower.
  func endKey(_ edge: Int, _ edges: EdgeTable) -> Int {
    // No gate has more than 2^20 operands: a circuit has at most 10^5 nodes or so.
    places[edges.targets[edge]] << 20 + edges.ranks[edge]
  }

  /// Adds the ends of the edges that leave an item, from top to bottom.
  func addOutgoingKeys(of item: Int, _ edges: EdgeTable, to keys: inout [Int]) {
    let start = keys.count
    for edge in edges.outgoing(item) { keys.append(endKey(edge, edges)) }
    sortEnd(of: &keys, from: start)
  }

  /// Adds the starts of the edges that arrive at an item, from top to bottom.
  func addIncomingKeys(of item: Int, _ edges: EdgeTable, to keys: inout [Int]) {
    let start = keys.count
    for edge in edges.incoming(item) { keys.append(places[edges.sources[edge]]) }
    sortEnd(of: &keys, from: start)
  }

  /// All crossings. `keys` is memory to work in.
  func crossingCount(_ edges: EdgeTable, _ keys: inout [Int]) -> Int {
    var count = 0
    for column in columns {
      keys.removeAll(keepingCapacity: true)
      for item in sequence[column] { addOutgoingKeys(of: item, edges, to: &keys) }
      count += inversionCount(&keys)
    }
    return count
  }
}

/// Up to here sorting by insertion is the fastest.
private let fewNumbers = 24

/// Sorts what comes in an array from a place on.
func sortEnd<Number: Comparable>(of numbers: inout [Number], from start: Int) {
  if numbers.count - start > fewNumbers { return numbers[start...].sort() }
  _ = insertionSort(&numbers, from: start)
}

/// Sorts what comes from a place on, and says over how many it was carried in all.
private func insertionSort<Number: Comparable>(_ numbers: inout [Number], from start: Int) -> Int {
  var steps = 0
  guard start + 1 < numbers.count else { return 0 }
  for place in start + 1..<numbers.count {
    let number = numbers[place]
    var free = place
    while free > start, numbers[free - 1] > number {
      numbers[free] = numbers[free - 1]
      free -= 1
    }
    numbers[free] = number
    steps += place - free
  }
  return steps
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

/// How many pairs stand in the wrong order; sorts the numbers, many by merging, from runs of one up.
func inversionCount(_ numbers: inout [Int]) -> Int {
  if numbers.count <= fewNumbers { return insertionSort(&numbers, from: 0) }
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
