/// What pulls at the items of a circuit while they are placed: their wires.
///
/// An item is called by its place in the order's sequence, so that a column is a range, and what is
/// asked for again and again stands side by side.
struct CircuitPulls {
  /// A wire of an item: it is straight if the item's row less that of its other end is from `low`
  /// through `high`.
  struct Pull {
    let other: Int
    let low: Double
    let high: Double
    let middle: Double
  }

  /// A wire, straight if its source's row less its target's is from `low` through `high`.
  struct Wire {
    let source: Int
    let target: Int
    let low: Double
    let high: Double
  }

  /// Those of an item side by side: first of wires that arrive, then of those that leave.
  private(set) var pulls: [Pull] = []
  private(set) var wires: [Wire] = []
  /// For a passing wire the item that it comes from, for others themselves.
  private(set) var leaders: [Int] = []
  private var firsts: [Int] = []
  private var firstOutgoing: [Int] = []

  init(_ graph: CircuitGraph, _ order: CircuitOrder, _ size: CircuitSize) {
    var indices = [Int](repeating: 0, count: graph.items.count)
    for (index, item) in order.sequence.enumerated() { indices[item] = index }
    let reaches = portReaches(graph, order, size)
    for (reach, edge) in zip(reaches, graph.edges) {
      wires.append(
        Wire(
          source: indices[edge.source], target: indices[edge.target], low: reach.lowerBound,
          high: reach.upperBound))
    }
    for (index, itemIndex) in order.sequence.enumerated() {
      let item = graph.items[itemIndex]
      firsts.append(pulls.count)
      for edge in item.incoming { add(wires[edge].source, -wires[edge].high, -wires[edge].low) }
      firstOutgoing.append(pulls.count)
      for edge in item.outgoing { add(wires[edge].target, wires[edge].low, wires[edge].high) }
      let isPassing = item.role == .bend && !item.incoming.isEmpty
      leaders.append(isPassing ? wires[item.incoming[0]].source : index)
    }
    firsts.append(pulls.count)
  }

  private mutating func add(_ other: Int, _ low: Double, _ high: Double) {
    pulls.append(Pull(other: other, low: low, high: high, middle: (low + high) / 2))
  }

  func all(_ index: Int) -> Range<Int> { firsts[index]..<firsts[index + 1] }
  func incoming(_ index: Int) -> Range<Int> { firsts[index]..<firstOutgoing[index] }
  func outgoing(_ index: Int) -> Range<Int> { firstOutgoing[index]..<firsts[index + 1] }
}
