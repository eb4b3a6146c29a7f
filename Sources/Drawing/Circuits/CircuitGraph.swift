import LessonOutput

/// A circuit cut into columns: the places that things take and the wires between them.
///
/// A gate and the stem of wire that leaves it are one item, so that there are half as many columns
/// as with a label on each wire. A branch of a value used more than once is an item with its own
/// gradient, and a wire that passes a column is one too.
struct CircuitGraph {
  /// What takes a place in a column.
  enum Role: Equatable {
    /// A node of the circuit, an index into its `nodes`.
    case node(Int)
    /// A branch of a value used more than once, with what comes back through it.
    case branch(consumer: Int, operand: Int)
    /// A wire passing by.
    case bend
  }

  struct Item {
    let role: Role
    let column: Int
    /// Edges that arrive, in the order of the operation, and edges that leave.
    var incoming: [Int] = []
    var outgoing: [Int] = []
    /// Whether the edges that arrive must not change places.
    var keepsOrder = false
    /// Whether they may do so after all, since the gate then says which is which: a difference.
    var isTurnable = false
  }

  /// A piece of wire from an item to one in the next column.
  struct Edge {
    let source: Int
    let target: Int
    /// Which operand of the target it is; 0 at branches and bends.
    let operand: Int
  }

  /// A whole wire, from a node's item over branches and bends to a gate's.
  struct Wire {
    let consumer: Int
    let operand: Int
    let items: [Int]
  }

  var items: [Item] = []
  private(set) var edges: [Edge] = []
  private(set) var wires: [Wire] = []
  let columnCount: Int
  /// How often each node's value is used.
  let uses: [Int]
  /// Whether branches are items of their own: not in large circuits, which have no room for them.
  let labelsBranches: Bool

  /// More branches than this would make a small circuit taller than a screen.
  private static let mostLabelledBranches = 30

  /// Above this many passed columns in all, wires run straight across them: such a drawing cannot
  /// be read anyhow, and its size would grow with the square of the circuit's.
  private static let bendLimit = 20_000
  private var bendCount = 0

  init(_ circuit: Circuit) {
    let nodes = circuit.nodes
    uses = useCounts(nodes)
    let branchCount = uses.reduce(0) { $0 + ($1 > 1 ? $1 : 0) }
    labelsBranches = nodes.count <= 40 && branchCount <= Self.mostLabelledBranches
    let columns = columnsByLongestPath(nodes, uses: uses, branchLength: labelsBranches ? 2 : 1)
    columnCount = (columns.max() ?? -1) + 1
    for (index, node) in nodes.enumerated() {
      var item = Item(role: .node(index), column: columns[index])
      if case .gate(let label, let keepsOrder) = node.kind {
        item.keepsOrder = keepsOrder
        item.isTurnable = keepsOrder && label == "\u{2212}" && node.operands.count == 2
      }
      items.append(item)
    }
    for (consumer, node) in nodes.enumerated() {
      for (operand, wire) in node.operands.enumerated() where wire.node < consumer && wire.node >= 0
      {
        addWire(from: wire.node, to: consumer, operand: operand)
      }
    }
  }

  func isBranching(_ node: Int) -> Bool { uses[node] > 1 }

  /// Whether nothing comes after a node's stem: then there is room for its name.
  func endsDrawing(_ node: Int) -> Bool {
    uses[node] == 0 && items[node].column == columnCount - 1
  }

  private mutating func addWire(from node: Int, to consumer: Int, operand: Int) {
    var chain = [node]
    var column = items[node].column + 1
    if labelsBranches, isBranching(node) {
      chain.append(addItem(.branch(consumer: consumer, operand: operand), column: column))
      column += 1
    }
    let passed = items[consumer].column - column
    let runsAcross = passed > 0 && bendCount + passed > Self.bendLimit
    if !runsAcross {
      for column in column..<max(column, items[consumer].column) {
        chain.append(addItem(.bend, column: column))
      }
      bendCount += max(0, passed)
    }
    chain.append(consumer)
    for (source, target) in zip(chain, chain.dropFirst()) {
      let isLast = target == consumer
      if isLast && runsAcross { break }
      addEdge(from: source, to: target, operand: isLast ? operand : 0)
    }
    wires.append(Wire(consumer: consumer, operand: operand, items: chain))
  }

  private mutating func addItem(_ role: Role, column: Int) -> Int {
    items.append(Item(role: role, column: column))
    return items.count - 1
  }

  private mutating func addEdge(from source: Int, to target: Int, operand: Int) {
    edges.append(Edge(source: source, target: target, operand: operand))
    items[source].outgoing.append(edges.count - 1)
    items[target].incoming.append(edges.count - 1)
  }
}

private func useCounts(_ nodes: [Circuit.Node]) -> [Int] {
  var uses = [Int](repeating: 0, count: nodes.count)
  for (consumer, node) in nodes.enumerated() {
    for wire in node.operands where wire.node < consumer && wire.node >= 0 { uses[wire.node] += 1 }
  }
  return uses
}

/// The column of each node: as far to the right of the inputs as the longest path to it; inputs
/// then move right, up to the first gate that uses them. `branchLength` is the number of columns
/// that a wire takes which branches.
private func columnsByLongestPath(_ nodes: [Circuit.Node], uses: [Int], branchLength: Int) -> [Int]
{
  var columns = [Int](repeating: 0, count: nodes.count)
  var latest = [Int?](repeating: nil, count: nodes.count)
  for (consumer, node) in nodes.enumerated() {
    for wire in node.operands where wire.node < consumer && wire.node >= 0 {
      let length = uses[wire.node] > 1 ? branchLength : 1
      columns[consumer] = max(columns[consumer], columns[wire.node] + length)
    }
    for wire in node.operands where wire.node < consumer && wire.node >= 0 {
      let length = uses[wire.node] > 1 ? branchLength : 1
      latest[wire.node] = min(latest[wire.node] ?? Int.max, columns[consumer] - length)
    }
  }
  for (index, node) in nodes.enumerated() where node.operands.isEmpty {
    columns[index] = latest[index] ?? columns[index]
  }
  return columns
}
