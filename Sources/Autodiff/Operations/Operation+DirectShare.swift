extension UnsafeMutablePointer<Tape> {
  /// Adds what operand `place` of `operands` gets of the gradient of `node`, whose operation has one or
  /// two (of one the first is also the second), element by element; false where that is left to the
  /// operation's rule.
  @inline(__always)
  func passOnDirectly(
    to place: Int, of operands: (first: Int, second: Int), from node: Int
  ) -> Bool {
    let operation = pointee.nodes.base[node].operation
    if let share = FlatShare(of: place, operands, in: node, on: self) {
      return share.compute(by: operation)
    }
    return DirectShare(of: place, operands, in: node, on: self)?.compute(by: operation) ?? false
  }
}

extension ElementLoop {
  /// Computes the share by the rule that an operation has for one element; false where it has none.
  @inline(__always)
  func compute(by operation: Operation) -> Bool {
    switch operation {
    case .identity, .add, .reshaped: each { $0.add }
    case .subtract: eachByOperand { $0.subtract }
    case .multiply: eachByOperand { $0.multiply }
    case .divide: eachByOperand { $0.divide }
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
