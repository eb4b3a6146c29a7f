extension Circuit {
  /// The circuit with some of its gates put together.
  ///
  /// - Parameter owners: for each node the node that stands for it, later in the order than all
  ///   that it stands for, or the node itself.
  /// - Parameter label: what is written on the gate that stands for `count` gates, the last of
  ///   which is the node `result`.
  /// - Returns: a circuit in which a gate that stands for others has what all of them use from
  ///   outside as its operands, each with the sum of the gradients that went back to it.
  public func folding(
    _ owners: [Int], label: (_ result: Int, _ count: Int) -> String
  ) -> Circuit {
    guard owners.count == nodes.count else { return self }
    var gateCounts = [Int](repeating: 0, count: nodes.count)
    var operands = [[Operand]](repeating: [], count: nodes.count)
    for (index, node) in nodes.enumerated() {
      let owner = owners[index]
      if case .gate = node.kind { gateCounts[owner] += 1 }
      for operand in node.operands where nodes.indices.contains(operand.node) {
        let source = owners[operand.node]
        if source == owner { continue }
        merge(
          Operand(node: source, gradient: operand.gradient, local: operand.local),
          into: &operands[owner], isFolded: owner != index || gateCounts[owner] > 1)
      }
    }
    var places = [Int](repeating: 0, count: nodes.count)
    var folded: [Node] = []
    for (index, node) in nodes.enumerated() where owners[index] == index {
      places[index] = folded.count
      folded.append(
        node.replacing(
          kind: gateCounts[index] > 1
            ? .gate(label: label(index, gateCounts[index]), keepsOrder: false) : node.kind,
          operands: operands[index].map {
            Operand(node: places[$0.node], gradient: $0.gradient, local: $0.local)
          }))
    }
    return Circuit(nodes: folded)
  }

  /// A gate alone keeps an operand that it uses twice; gates put together use it once.
  private func merge(_ operand: Operand, into operands: inout [Operand], isFolded: Bool) {
    guard isFolded, let place = operands.firstIndex(where: { $0.node == operand.node }) else {
      operands.append(operand)
      return
    }
    operands[place] = Operand(
      node: operand.node, gradient: sum(operands[place].gradient, operand.gradient))
  }

  private func sum(_ a: Value?, _ b: Value?) -> Value? {
    guard let a, let b, a.elements.count == b.elements.count else { return nil }
    return Value(shape: a.shape, elements: zip(a.elements, b.elements).map { $0 + $1 })
  }
}

extension Circuit.Node {
  /// The node with another kind and other operands.
  public func replacing(kind: Circuit.Kind, operands: [Circuit.Operand]) -> Circuit.Node {
    Circuit.Node(kind: kind, name: name, operands: operands, value: value, gradient: gradient)
  }
}

extension Circuit {
  /// The circuit with each of its groups as a single gate; itself if it has none.
  public var closed: Circuit {
    var owners = Array(nodes.indices)
    var labels: [Int: String] = [:]
    for group in groups {
      guard let result = group.members.last, nodes.indices.contains(result) else { continue }
      labels[result] = group.label
      for member in group.members where (0...result).contains(member) { owners[member] = result }
    }
    guard !labels.isEmpty else { return self }
    return folding(owners) { result, _ in labels[result] ?? "" }
  }
}
