import Autodiff
import LessonOutput

extension Circuit {
  /// The graph of a tensor, as a lesson draws it: numbers that stand alone beside one operand
  /// become part of the gate (`×2`, `1/x`), and the nodes by which nested gradients tell their
  /// variables apart are left out.
  ///
  /// With a `group`, what was computed from its tensor is one gate with its label, which opens;
  /// `nil` if the tensor is not among those that `result` was computed from.
  init?(of result: Tensor, group: (start: Tensor, label: String)? = nil) {
    let nodes = result.graphNodes
    let gates = nodes.map { Gate(of: $0, in: nodes) }
    let isShown = shownNodes(nodes, gates)
    var places = [Int](repeating: 0, count: nodes.count)
    var shown: [Node] = []
    for (index, node) in nodes.enumerated() {
      if node.operation == .identity {
        places[index] = places[node.operands[0].node]
      } else if isShown[index] {
        places[index] = shown.count
        shown.append(Node(node, gate: gates[index]) { places[$0] })
      }
    }
    guard let group else {
      self.init(nodes: shown)
      return
    }
    guard let start = nodes.firstIndex(of: group.start, in: result), places[start] < shown.count - 1
    else {
      return nil
    }
    let members = users(of: places[start], in: shown)
    self.init(nodes: shown, groups: [Group(label: group.label, members: members)])
  }
}

/// What was computed from a node: the gates on the ways from it to the result.
private func users(of start: Int, in nodes: [Circuit.Node]) -> [Int] {
  var isUser = [Bool](repeating: false, count: nodes.count)
  for index in nodes.indices.dropFirst(start + 1) {
    isUser[index] = nodes[index].operands.contains { $0.node == start || isUser[$0.node] }
  }
  return nodes.indices.filter { isUser[$0] }
}

/// What is drawn: every node but the constants that went into gates.
private func shownNodes(_ nodes: [GraphNode], _ gates: [Gate]) -> [Bool] {
  var isShown = nodes.map { $0.operation != .constant || nodes.count == 1 }
  for (node, gate) in zip(nodes, gates) {
    for place in gate.operands { isShown[node.operands[place].node] = true }
  }
  return isShown
}

extension Circuit.Node {
  /// A node with the operands that its gate still has, at their `place` among the drawn nodes.
  fileprivate init(_ node: GraphNode, gate: Gate, place: (Int) -> Int) {
    let operands = gate.operands.map { index in
      let operand = node.operands[index]
      return Circuit.Operand(
        node: place(operand.node), gradient: operand.gradient.map { Circuit.Value($0) },
        local: operand.local)
    }
    self.init(
      kind: gate.kind, name: node.name, operands: operands, value: Circuit.Value(node.value),
      gradient: node.gradient.map { Circuit.Value($0) })
  }
}

extension Circuit.Value {
  /// A tensor's shape and elements.
  fileprivate init(_ tensor: Tensor) { self.init(shape: tensor.shape, elements: tensor.values) }
}
