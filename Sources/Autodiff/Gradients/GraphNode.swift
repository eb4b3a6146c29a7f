/// One node of the graph of a tensor, for who draws it: read-only, in plain values.
public struct GraphNode {
  /// An operand of a node.
  public struct Operand {
    /// Its index in the list of nodes.
    public let node: Int
    /// What this operand gets of the node's gradient; where a value is used more than once, these
    /// add up to its gradient. `nil` before a backward pass, and for constants.
    public let gradient: Tensor?
    /// What it would get of a gradient of 1: the local gradient. `nil` where `gradient` is, and
    /// where the node or the operand is no single number.
    public let local: Double?
  }

  /// The operation that made it; `constant` or `variable` for a leaf.
  public let operation: Operation
  /// Its name, if it has one.
  public let name: String?
  /// What it was made from, in the operation's order.
  public let operands: [Operand]
  /// Its value.
  public let value: Tensor
  /// The gradient of the last backward pass; `nil` if that has not reached it.
  public let gradient: Tensor?
  /// Whether it is a variable or computed from one.
  public let dependsOnVariable: Bool
  /// Its place on the tape, by which it can be told from other nodes.
  let place: Int
}

extension Tensor {
  /// The nodes that a traced tensor was computed from, each after its operands, itself the last
  /// one; a single constant if it is not traced.
  public var graphNodes: [GraphNode] {
    guard isTraced else {
      return [
        GraphNode(
          operation: .constant, name: nil, operands: [], value: self, gradient: nil,
          dependsOnVariable: false, place: 0)
      ]
    }
    let (storage, node) = located
    return storage.graphNodes(to: Int(node))
  }
}

extension Tensor {
  /// How many nodes `graphNodes` has.
  public var graphCount: Int {
    guard isTraced else { return 1 }
    let (storage, node) = located
    return storage.ancestors(of: Int(node)).count
  }
}

extension Storage {
  fileprivate func graphNodes(to root: Int) -> [GraphNode] {
    var position = [Int](repeating: -1, count: root + 1)
    let members = ancestors(of: root)
    for (place, node) in members.enumerated() { position[node] = place }
    // One by one each name would be looked for among all.
    let names = tape.namesByNode
    return members.map { node in graphNode(node, named: names[node]) { position[$0] } }
  }

  /// Operands come before what uses them, so one walk down the tape finds them all.
  fileprivate func ancestors(of root: Int) -> [Int] {
    var belongs = [Bool](repeating: false, count: root + 1)
    belongs[root] = true
    for node in stride(from: root, through: 0, by: -1) where belongs[node] {
      for place in 0..<tape.operandCount(of: node) {
        belongs[tape.operand(place, of: node)] = true
      }
    }
    return belongs.indices.filter { belongs[$0] }
  }

  private func graphNode(_ node: Int, named name: String?, _ position: (Int) -> Int)
    -> GraphNode
  {
    let entry = tape.pointee.nodes[node]
    var operands: [GraphNode.Operand] = []
    for place in 0..<tape.operandCount(of: node) {
      let operand = tape.operand(place, of: node)
      operands.append(
        GraphNode.Operand(
          node: position(operand), gradient: share(of: place, operand, in: node),
          local: local(of: place, operand, in: node)))
    }
    return GraphNode(
      operation: entry.operation, name: name, operands: operands,
      value: Tensor(storage: self, index: Int32(node)).copied,
      gradient: tape.gradient(of: node),
      dependsOnVariable: entry.flags.contains(.needsGradient), place: node)
  }

  private func share(of place: Int, _ operand: Int, in node: Int) -> Tensor? {
    let nodes = tape.pointee.nodes
    guard nodes[node].flags.contains(.hasGradient),
      nodes[operand].flags.contains(.needsGradient)
    else { return nil }
    var copy: Tensor?
    withShare(of: place, in: node) { copy = $0.copied }
    return copy
  }

  /// The share of a gradient of 1, which takes the place of the node's own meanwhile.
  private func local(of place: Int, _ operand: Int, in node: Int) -> Double? {
    let (entry, source) = (tape.pointee.nodes[node], tape.pointee.nodes[operand])
    guard entry.count == 1, source.count == 1, entry.flags.contains(.hasGradient) else {
      return nil
    }
    let upstream = tape.pointee.gradients[entry.offset]
    tape.pointee.gradients[entry.offset] = 1
    let local = share(of: place, operand, in: node)
    tape.pointee.gradients[entry.offset] = upstream
    return local?.values.first
  }
}

extension [GraphNode] {
  /// The place in this list, which is that of `result`, of the node that made a tensor; `nil` if it is
  /// not among them.
  public func firstIndex(of tensor: Tensor, in result: Tensor) -> Int? {
    guard tensor.isTraced, result.isTraced else { return nil }
    let (storage, node) = tensor.located
    guard storage === result.located.storage else { return nil }
    return firstIndex { $0.place == Int(node) }
  }
}
