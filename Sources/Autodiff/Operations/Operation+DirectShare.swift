extension UnsafeMutablePointer<Tape> {
  /// Adds what operand `place`, which is node `operand`, gets of the gradient of `node`; false where
  /// that is left to the operation's rule.
  func passOnDirectly(to place: Int, _ operand: Int, from node: Int) -> Bool {
    switch pointee.nodes.base[node].operation {
    case .sum, .mean: return spreadDirectly(over: operand, from: node)
    case .matmul: return multiplyDirectly(for: place, operand, from: node)
    case let operation where operation.operands == .one || operation.operands == .two:
      if passOnNumber(to: place, operand, from: node) { return true }
      return DirectShare(of: place, in: node, on: self)?.compute(by: operation) ?? false
    default: return false
    }
  }

  /// The same for single numbers, without anything that more of them need.
  @inline(__always)
  private func passOnNumber(to place: Int, _ operand: Int, from node: Int) -> Bool {
    let nodes = pointee.nodes.base
    guard nodes[node].count == 1, nodes[operand].count == 1 else { return false }
    let first = Int(nodes[node].first)
    let second = nodes[node].operation.operands == .two ? Int(nodes[node].second) : first
    let gradients = pointee.gradients.base
    let step = ElementStep(
      wanted: place, upstream: gradients[nodes[node].offset], first: elements(of: first)[0],
      second: elements(of: second)[0],
      result: pointee.values.base[nodes[node].offset])
    guard let share = step.share(by: nodes[node].operation) else { return false }
    if nodes[operand].flags.contains(.hasGradient) {
      gradients[nodes[operand].offset] += share
    } else {
      gradients[nodes[operand].offset] = share
    }
    return true
  }
}

extension ElementStep {
  /// The share by the rule of an operation; `nil` where it has none for one element.
  @inline(__always)
  func share(by operation: Operation) -> Double? {
    switch operation {
    case .identity, .add, .reshaped: add
    case .subtract: subtract
    case .multiply: multiply
    case .divide: divide
    case .negate: negate
    case .exp: exp
    case .log: log
    case .sqrt: sqrt
    case .sin: sin
    case .cos: cos
    case .tanh: tanh
    case .relu: relu
    case .sigmoid: sigmoid
    case .softplus: softplus
    default: nil
    }
  }
}

extension DirectShare {
  /// Computes the share by the rule that an operation has for one element; false where it has none.
  func compute(by operation: Operation) -> Bool {
    switch operation {
    case .identity, .add, .reshaped: each { $0.add }
    case .subtract: each { $0.subtract }
    case .multiply: each { $0.multiply }
    case .divide: each { $0.divide }
    case .negate: each { $0.negate }
    case .exp: each { $0.exp }
    case .log: each { $0.log }
    case .sqrt: each { $0.sqrt }
    case .sin: each { $0.sin }
    case .cos: each { $0.cos }
    case .tanh: each { $0.tanh }
    case .relu: each { $0.relu }
    case .sigmoid: each { $0.sigmoid }
    case .softplus: each { $0.softplus }
    default: return false
    }
    return true
  }
}
