import LessonOutput

/// A circuit too large to be read, made smaller: gates that only one gate needs go into it, and of
/// what is still too large only the part next to the result stays.
struct CondensedCircuit {
  /// What is drawn.
  private(set) var circuit: Circuit
  /// What the reader is told about it; `nil` where nothing was left out.
  private(set) var note: String?

  /// More nodes than this are folded.
  static let most = 80
  /// More than this, folded already, are cut: a drawing this large scrolls and can just be read.
  static let mostFolded = 150

  init(_ circuit: Circuit, _ words: CircuitWords) {
    self.circuit = circuit
    guard circuit.nodes.count > Self.most else { return }
    let label = { (_: Int, count: Int) in words.counted(count, words.gates) }
    // Named values stay at first: they are what the lesson speaks of.
    for keepsNames in [true, false] where self.circuit.nodes.count > Self.most {
      self.circuit = circuit.folding(circuit.owners(keepsNames: keepsNames), label: label)
    }
    let foldedCount = self.circuit.nodes.count
    if foldedCount > Self.mostFolded { self.circuit = self.circuit.nextToResult(Self.most) }
    note = words.leftOut(
      of: circuit.nodes.count, isFolded: foldedCount < circuit.nodes.count,
      isCut: self.circuit.nodes.count < foldedCount)
  }
}

extension Circuit {
  /// For each node the one that it goes into: a gate that is used once goes into its user's, and so
  /// do inputs without a name. Where names are kept, one that is used several times goes into the
  /// named gate that all its uses go into, such as the loss of an example.
  fileprivate func owners(keepsNames: Bool) -> [Int] {
    var uses = [Int](repeating: 0, count: nodes.count)
    /// Where all uses so far went; `nil` before the first one and where they differ.
    var common = [Int?](repeating: nil, count: nodes.count)
    var owners = Array(nodes.indices)
    // A gate comes after its operands, and so all uses of a node have been seen before it.
    for index in nodes.indices.reversed() {
      let isFree = keepsNames ? nodes[index].name == nil : true
      if isFree, let owner = common[index] {
        let isNamed = nodes[owner].name != nil && owner != nodes.count - 1
        if uses[index] == 1 || keepsNames && isNamed { owners[index] = owner }
      }
      for operand in nodes[index].operands where (0..<index).contains(operand.node) {
        let isSame = uses[operand.node] == 0 || common[operand.node] == owners[index]
        common[operand.node] = isSame ? owners[index] : nil
        uses[operand.node] += 1
      }
    }
    return owners
  }

  /// The last `limit` nodes or so, by their distance from the result; where a wire is cut, an input
  /// called `…` gives its value.
  fileprivate func nextToResult(_ limit: Int) -> Circuit {
    guard !nodes.isEmpty else { return self }
    var isKept = [Bool](repeating: false, count: nodes.count)
    var isWhole = isKept
    var queue = [nodes.count - 1]
    isKept[nodes.count - 1] = true
    var count = 1
    var next = 0
    while next < queue.count {
      let index = queue[next]
      next += 1
      let fresh = keptOperands(of: index, limit).map { $0.node }.filter { !isKept[$0] }
      guard count + fresh.count <= limit else { continue }
      isWhole[index] = true
      for node in fresh where !isKept[node] {
        isKept[node] = true
        count += 1
        queue.append(node)
      }
    }
    return cut(isKept, isWhole, limit)
  }

  /// No gate shows more operands than a tenth of the limit.
  private func keptOperands(of index: Int, _ limit: Int) -> [Operand] {
    Array(nodes[index].operands.filter { (0..<index).contains($0.node) }.prefix(limit / 10))
  }

  private func cut(_ isKept: [Bool], _ isWhole: [Bool], _ limit: Int) -> Circuit {
    var places = [Int](repeating: 0, count: nodes.count)
    var kept: [Node] = []
    for (index, node) in nodes.enumerated() where isKept[index] {
      places[index] = kept.count
      if isWhole[index] || node.operands.isEmpty {
        let operands = keptOperands(of: index, limit).map {
          Operand(node: places[$0.node], gradient: $0.gradient, local: $0.local)
        }
        kept.append(node.replacing(kind: node.kind, operands: operands))
      } else {
        kept.append(
          Node(kind: .input, name: node.name ?? "…", value: node.value, gradient: node.gradient))
      }
    }
    return Circuit(nodes: kept)
  }
}
