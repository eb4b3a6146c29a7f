// The plain backward pass: one walk down the tape, each node passing its gradient on to its
// operands: directly where the operation can (`DirectShare`), else by the operation's rule. Rules run
// on views, their results lie at the end of the tape and are cut off again after every node, so that
// a pass allocates nothing once the arena of gradients has grown.

extension Storage {
  /// Computes the gradients of node `root`, a single number, with respect to all nodes it depends
  /// on, in place of the gradients of an earlier pass. `tape` is this one.
  func runBackward(from root: Int, on tape: UnsafeMutablePointer<Tape>) {
    forgetGradients(on: tape)
    let missing = tape.pointee.values.count - tape.pointee.gradients.count
    if missing > 0 { _ = tape.pointee.gradients.extend(by: missing) }
    let entry = tape.pointee.nodes.base + root
    tape.pointee.gradients.base[entry.pointee.offset] = 1
    entry.pointee.flags.insert(.hasGradient)
    tape.pointee.lastRoot = root
    var numbers = NumberShares(on: tape)
    var node = numbers.nodes + root
    while node >= numbers.nodes {
      let flags = node.pointee.flags
      if flags.contains(.hasGradient), !(flags.contains(.isOfNumbers) && numbers.passOn(from: node))
      {
        let place = node - numbers.nodes
        passOn(from: place, on: tape)
        // Rules may move what lies on the tape.
        numbers = NumberShares(on: tape)
        node = numbers.nodes + place
      }
      node -= 1
    }
  }

  private func forgetGradients(on tape: UnsafeMutablePointer<Tape>) {
    let nodes = tape.pointee.nodes.base
    var node = tape.pointee.lastRoot
    while node >= 0 {
      nodes[node].flags.remove(.hasGradient)
      node -= 1
    }
  }

  @inline(__always)
  private func passOn(from node: Int, on tape: UnsafeMutablePointer<Tape>) {
    let entry = tape.pointee.nodes.base + node
    // Rules may move the nodes.
    let (first, second) = (Int(entry.pointee.first), Int(entry.pointee.second))
    switch entry.pointee.operation {
    case .matmul:
      passOnProduct(from: node, on: tape, to: 0, first)
      return passOnProduct(from: node, on: tape, to: 1, second)
    case .sum, .mean:
      if tape.spreadDirectly(over: first, from: node) {
        tape.pointee.nodes.base[first].flags.insert(.hasGradient)
        return
      }
    default: break
    }
    switch entry.pointee.operation.operands {
    case .none: break
    case .one: passOn(from: node, on: tape, to: 0, of: (first, first))
    case .two:
      let nodes = tape.pointee.nodes.base
      if nodes[first].flags.contains(.needsGradient) {
        passOn(from: node, on: tape, to: 0, of: (first, second))
      }
      if tape.pointee.nodes.base[second].flags.contains(.needsGradient) {
        passOn(from: node, on: tape, to: 1, of: (first, second))
      }
    case .oneWithList: passOnByRule(from: node, to: 0, first)
    case .listed:
      for place in 0..<first {
        passOnByRule(from: node, to: place, tape.operand(place, of: node))
      }
    }
  }

  /// What operand `place` of a matrix product gets.
  @inline(__always)
  private func passOnProduct(
    from node: Int, on tape: UnsafeMutablePointer<Tape>, to place: Int, _ operand: Int
  ) {
    guard tape.pointee.nodes.base[operand].flags.contains(.needsGradient) else { return }
    if tape.multiplyDirectly(for: place, operand, from: node) {
      tape.pointee.nodes.base[operand].flags.insert(.hasGradient)
    } else {
      passOnByRule(from: node, to: place, operand)
    }
  }

  /// The operand needs a gradient: so does a node whose only one it is.
  private func passOn(
    from node: Int, on tape: UnsafeMutablePointer<Tape>, to place: Int,
    of operands: (first: Int, second: Int)
  ) {
    let operand = tape.pointee.nodes.base + (place == 0 ? operands.first : operands.second)
    if tape.passOnDirectly(to: place, of: operands, from: node) {
      operand.pointee.flags.insert(.hasGradient)
    } else {
      passOnByRule(from: node, to: place, place == 0 ? operands.first : operands.second)
    }
  }

  @inline(never)
  private func passOnByRule(from node: Int, to place: Int, _ operand: Int) {
    guard tape.pointee.nodes.base[operand].flags.contains(.needsGradient) else { return }
    withShare(of: place, in: node) { share in add(share, toGradientOf: operand) }
  }

  /// Hands over what operand `place` gets of a node's gradient; it lies on the tape only meanwhile.
  func withShare(of place: Int, in node: Int, _ body: (Tensor) -> Void) {
    let tape = tape
    let (nodeCount, valueCount) = (tape.pointee.nodes.count, tape.pointee.values.count)
    let listCount = tape.pointee.lists.count
    var upstream = tape.pointee.nodes[node]
    (upstream.operation, upstream.flags) = (.constant, .liesInGradients)
    let index = orStop(try tape.pointee.append(upstream))
    let step = GradientStep(
      storage: self, node: node, wanted: place, upstream: Tensor(viewOf: index, in: self),
      isRecorded: false)
    body(step.share(for: tape.operand(place, of: node)))
    tape.pointee.nodes.truncate(to: nodeCount)
    tape.pointee.values.truncate(to: valueCount)
    tape.pointee.lists.truncate(to: listCount)
  }

  /// The first share is stored, later ones are added: where a value was used more than once, the
  /// gradients of its branches add up.
  private func add(_ share: Tensor, toGradientOf node: Int) {
    let (nodes, entry) = (tape.pointee.nodes, tape.pointee.nodes[node])
    let (gradient, elements) = (tape.pointee.gradients.base + entry.offset, share.elements)
    guard entry.flags.contains(.hasGradient) else {
      gradient.update(from: elements, count: Int(entry.count))
      nodes.base[node].flags.insert(.hasGradient)
      return
    }
    for place in 0..<Int(entry.count) { gradient[place] += elements[place] }
  }
}
