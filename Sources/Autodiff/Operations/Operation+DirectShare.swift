extension UnsafeMutablePointer<Tape> {
  /// Adds what operand `place`, which is node `operand`, gets of the gradient of `node`; false where
  /// that is left to the operation's rule.
  func passOnDirectly(to place: Int, _ operand: Int, from node: Int) -> Bool {
    let operation = pointee.nodes[node].operation
    switch operation {
    case .sum, .mean: return spreadDirectly(over: operand, from: node)
    case .matmul: return multiplyDirectly(for: place, operand, from: node)
    default: return DirectShare(of: place, in: node, on: self)?.compute(by: operation) ?? false
    }
  }
}

extension DirectShare {
  /// Computes the share by the rule that an operation has for one element; false where it has none.
  @inline(__always)
  func compute(by operation: Operation) -> Bool {
    switch operation {
    case .identity, .add, .reshaped: add()
    case .subtract: subtract()
    case .multiply: multiply()
    case .divide: divide()
    case .negate: negate()
    case .exp: exp()
    case .log: log()
    case .sqrt: sqrt()
    case .sin: sin()
    case .cos: cos()
    case .tanh: tanh()
    case .relu: relu()
    case .sigmoid: sigmoid()
    case .softplus: softplus()
    default: return false
    }
    return true
  }
}
