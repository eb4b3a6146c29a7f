/// What operands get of the gradients of operations on single numbers (`Node.Flags.isOfNumbers`), without anything
/// that more of them need: graphs of them have nodes whose arithmetic is over sooner than a question.
///
/// It holds where things lie on a tape, and so until something is appended there.
struct NumberShares {
  let nodes: UnsafeMutablePointer<Node>
  private let values: UnsafeMutablePointer<Double>
  private let gradients: UnsafeMutablePointer<Double>

  @inline(__always)
  init(on tape: UnsafeMutablePointer<Tape>) {
    nodes = tape.pointee.nodes.base
    values = tape.pointee.values.base
    gradients = tape.pointee.gradients.base
  }

  /// Adds what the operands of a node get of its gradient, where the operation has a rule for one element; false
  /// where nothing was done.
  @inline(__always)
  func passOn(from node: UnsafeMutablePointer<Node>) -> Bool {
    switch node.pointee.operation {
    case .identity: passOnToOne(from: node) { $0.add }
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
    default: return false
    }
    return true
  }

  @inline(__always)
  private func passOnToOne(
    from node: UnsafeMutablePointer<Node>, _ rule: (ElementStep) -> Double
  ) {
    let first = nodes + Int(node.pointee.first)
    let flags = first.pointee.flags
    guard flags.contains(.needsGradient) else { return }
    let number = values[first.pointee.offset]
    give(rule(step(from: node, number, number)), to: first, flags)
  }

  @inline(__always)
  private func passOnToTwo(
    from node: UnsafeMutablePointer<Node>, _ rule: (ElementStep) -> Double
  ) {
    let (first, second) = (nodes + Int(node.pointee.first), nodes + Int(node.pointee.second))
    let step = step(from: node, values[first.pointee.offset], values[second.pointee.offset])
    let flags = first.pointee.flags
    if flags.contains(.needsGradient) { give(rule(step.wanting(0)), to: first, flags) }
    // Asked for now, since it may be the first operand once more.
    let ofSecond = second.pointee.flags
    if ofSecond.contains(.needsGradient) { give(rule(step.wanting(1)), to: second, ofSecond) }
  }

  @inline(__always)
  private func step(from node: UnsafeMutablePointer<Node>, _ first: Double, _ second: Double)
    -> ElementStep
  {
    ElementStep(
      wanted: 0, upstream: gradients[node.pointee.offset], first: first, second: second,
      result: values[node.pointee.offset])
  }

  /// Gives `share` to an operand that has these flags.
  @inline(__always)
  private func give(
    _ share: Double, to operand: UnsafeMutablePointer<Node>, _ flags: Node.Flags
  ) {
    let gradient = gradients + operand.pointee.offset
    if flags.contains(.hasGradient) {
      gradient.pointee += share
    } else {
      gradient.pointee = share
      operand.pointee.flags = flags.union(.hasGradient)
    }
  }
}
