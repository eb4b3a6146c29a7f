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

// Single numbers, without anything that more of them need: graphs of them have nodes whose arithmetic is over
// sooner than a question.
extension UnsafeMutablePointer<Tape> {
  /// Adds what the operands of a node get of its gradient, all being single numbers, where the operation has a
  /// rule for one element; false where nothing was done.
  @inline(__always)
  func passOnNumber(from node: UnsafeMutablePointer<Node>) -> Bool {
    switch node.pointee.operation {
    case .identity, .reshaped: passOnToOne(from: node) { $0.add }
    case .add: passOnToTwo(from: node) { $0.add }
    case .subtract: passOnToTwo(from: node) { $0.subtract }
    case .multiply: passOnToTwo(from: node) { $0.multiply }
    case .divide: passOnToTwo(from: node) { $0.divide }
    case .negate: passOnToOne(from: node) { $0.negate }
    case .exp: passOnToOne(from: node) { $0.exp }
    case .log: passOnToOne(from: node) { $0.log }
    case .sqrt: passOnToOne(from: node) { $0.sqrt }
    case .sin: passOnToOne(from: node) { $0.sin }
    case .cos: passOnToOne(from: node) { $0.cos }
    case .tanh: passOnToOne(from: node) { $0.tanh }
    case .relu: passOnToOne(from: node) { $0.relu }
    case .sigmoid: passOnToOne(from: node) { $0.sigmoid }
    case .softplus: passOnToOne(from: node) { $0.softplus }
    default: false
    }
  }

  @inline(__always)
  private func passOnToOne(
    from node: UnsafeMutablePointer<Node>, _ rule: (ElementStep) -> Double
  ) -> Bool {
    let first = pointee.nodes.base + Int(node.pointee.first)
    guard first.pointee.count == 1,
      node.pointee.flags.union(first.pointee.flags).isDisjoint(with: .liesElsewhere)
    else { return false }
    guard first.pointee.flags.contains(.needsGradient) else { return true }
    let number = number(of: first)
    give(rule(step(from: node, number, number)), to: first)
    return true
  }

  @inline(__always)
  private func passOnToTwo(
    from node: UnsafeMutablePointer<Node>, _ rule: (ElementStep) -> Double
  ) -> Bool {
    let nodes = pointee.nodes.base
    let (first, second) = (nodes + Int(node.pointee.first), nodes + Int(node.pointee.second))
    let (ofFirst, ofSecond) = (first.pointee.flags, second.pointee.flags)
    guard first.pointee.count == 1, second.pointee.count == 1,
      node.pointee.flags.union(ofFirst).union(ofSecond).isDisjoint(with: .liesElsewhere)
    else { return false }
    let step = step(from: node, number(of: first), number(of: second))
    if ofFirst.contains(.needsGradient) { give(rule(step.wanting(0)), to: first) }
    if ofSecond.contains(.needsGradient) { give(rule(step.wanting(1)), to: second) }
    return true
  }

  @inline(__always)
  private func number(of node: UnsafeMutablePointer<Node>) -> Double {
    pointee.values.base[node.pointee.offset]
  }

  @inline(__always)
  private func step(from node: UnsafeMutablePointer<Node>, _ first: Double, _ second: Double)
    -> ElementStep
  {
    ElementStep(
      wanted: 0, upstream: pointee.gradients.base[node.pointee.offset], first: first,
      second: second, result: number(of: node))
  }

  @inline(__always)
  private func give(_ share: Double, to operand: UnsafeMutablePointer<Node>) {
    let gradient = pointee.gradients.base + operand.pointee.offset
    if operand.pointee.flags.contains(.hasGradient) {
      gradient.pointee += share
    } else {
      gradient.pointee = share
      operand.pointee.flags.insert(.hasGradient)
    }
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
