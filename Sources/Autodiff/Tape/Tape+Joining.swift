// Two tapes that meet in one operation become one: the smaller is appended to the larger, and from
// then on forwards to it. A tape is thus at most half as long as its successor, and no chain of
// successors is longer than the logarithm of the last one's length.

extension Tensor {
  /// The tape that holds this node or view now, and the node's index there. The tape lives as
  /// long as this tensor: its storage owns the successor.
  @inline(__always)
  var place: (tape: UnsafeMutablePointer<Tape>, node: Int) {
    let tape = storage.tape
    guard tape.pointee.successor == nil else { return placeInSuccessor }
    return (tape, Int(index >= 0 ? index : viewedNode))
  }

  @inline(never)
  private var placeInSuccessor: (tape: UnsafeMutablePointer<Tape>, node: Int) {
    var (tape, node) = (storage.tape, Int(index >= 0 ? index : viewedNode))
    while let successor = tape.pointee.successor {
      node += tape.pointee.shift
      tape = successor
    }
    return (tape, node)
  }

  /// The same with the owner of the tape.
  var located: (storage: Storage, node: Int32) {
    guard storage.tape.pointee.successor != nil else {
      return (storage, index >= 0 ? index : viewedNode)
    }
    var owner = storage
    while let successor = owner.tape.pointee.successorStorage { owner = successor }
    return (owner, Int32(truncatingIfNeeded: place.node))
  }
}

extension Storage {
  /// One tape with the nodes of both.
  static func joined(_ a: Storage, _ b: Storage) throws(TensorError) -> Storage {
    if a === b { return a }
    let (from, into) =
      a.tape.pointee.nodes.count < b.tape.pointee.nodes.count ? (a, b) : (b, a)
    try into.tape.pointee.take(over: &from.tape.pointee, as: into)
    return into
  }
}

extension Tape {
  /// Moves all of `other` to the end of this tape, which lies in `storage`.
  fileprivate mutating func take(over other: inout Tape, as storage: Storage) throws(TensorError) {
    let total = nodes.count + other.nodes.count
    guard let shift = Int32(exactly: nodes.count), total < Int32.max else { throw .tooLong }
    let moved = Move(
      node: shift, value: values.count, list: Int32(lists.count), external: externals.count)
    takeNodes(of: other, moved: moved)
    takeValues(of: other)
    externals += other.externals
    takeNames(of: other, shift: Int(shift))
    if other.hasLargeNodes { noteLargeNode() }
    openVariables += other.openVariables
    if other.lastRoot >= 0 { lastRoot = other.lastRoot + Int(shift) }
    other.empty()
    (other.successor, other.successorStorage) = (storage.tape, storage)
    other.shift = Int(shift)
  }

  /// By how much indices of each kind grow.
  private struct Move {
    let node: Int32
    let value: Int
    let list: Int32
    let external: Int
  }

  private mutating func takeNodes(of other: borrowing Tape, moved: Move) {
    for index in 0..<other.nodes.count {
      var node = other.nodes[index]
      node.offset += node.flags.contains(.isExternal) ? moved.external : moved.value
      switch node.operation.operands {
      case .none: break
      case .one: node.first += moved.node
      case .oneWithList:
        node.first += moved.node
        node.second += moved.list
      case .two:
        node.first += moved.node
        node.second += moved.node
      case .listed: node.second += moved.list
      }
      nodes.append(node)
    }
    let begin = lists.extend(by: other.lists.count)
    begin.update(from: other.lists.base, count: other.lists.count)
    for index in 0..<other.nodes.count where other.nodes[index].operation.operands == .listed {
      let list = begin + Int(other.nodes[index].second)
      for place in 0..<Int(other.nodes[index].first) { list[place] += Int(moved.node) }
    }
  }

  /// The values, and the gradients at the same offsets.
  private mutating func takeValues(of other: borrowing Tape) {
    let offset = values.count
    values.extend(by: other.values.count)
      .update(from: other.values.base, count: other.values.count)
    guard other.lastRoot >= 0 else { return }
    if gradients.count < offset { _ = gradients.extend(by: offset - gradients.count) }
    gradients.extend(by: other.gradients.count)
      .update(from: other.gradients.base, count: other.gradients.count)
  }
}
