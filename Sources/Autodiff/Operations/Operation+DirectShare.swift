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

// Single numbers, without anything that more of them need.
extension UnsafeMutablePointer<Tape> {
  /// Whether a node and one of its operands have one element each.
  @inline(__always)
  func areNumbers(_ node: Int, _ operand: Int) -> Bool {
    pointee.nodes.base[node].count == 1 && pointee.nodes.base[operand].count == 1
  }

  /// Adds what the operand of a node gets of its gradient, both being single numbers, where the operation
  /// has a rule for one element; false where nothing was done.
  @inline(__always)
  func passOnNumber(from node: Int, to operand: Int) -> Bool {
    let (entry, first) = (pointee.nodes.base + node, pointee.nodes.base + operand)
    guard first.pointee.flags.contains(.needsGradient) else { return true }
    let number = elements(of: operand).pointee
    let step = ElementStep(
      wanted: 0, upstream: pointee.gradients.base[entry.pointee.offset], first: number,
      second: number, result: elements(of: node).pointee)
    guard let share = step.share(by: entry.pointee.operation) else { return false }
    give(share, to: first)
    return true
  }

  /// The same for both operands.
  @inline(__always)
  func passOnNumber(from node: Int, to a: Int, _ b: Int) -> Bool {
    let nodes = pointee.nodes.base
    let (entry, first, second) = (nodes + node, nodes + a, nodes + b)
    let operation = entry.pointee.operation
    var step = ElementStep(
      wanted: 0, upstream: pointee.gradients.base[entry.pointee.offset],
      first: elements(of: a).pointee, second: elements(of: b).pointee,
      result: elements(of: node).pointee)
    if first.pointee.flags.contains(.needsGradient) {
      guard let share = step.share(by: operation) else { return false }
      give(share, to: first)
    }
    if second.pointee.flags.contains(.needsGradient) {
      step.wanted = 1
      guard let share = step.share(by: operation) else { return false }
      give(share, to: second)
    }
    return true
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
