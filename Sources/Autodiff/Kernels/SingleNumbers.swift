// Operations on single numbers that are on a tape. Their arithmetic is over sooner than a question, so this way asks
// as few as it can and leads to no call but that of the function: whatever needs one (a tape that has to grow, or
// to be joined to another, a constant) is left to the general way.

extension Tensor {
  /// Puts `function` of this number on its tape and gives the node, or a negative number where that is left to the
  /// general way.
  @inline(__always)
  borrowing func appendNumber(
    _ operation: Operation,
    _ function: (UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int) -> Void
  ) -> Int32 {
    guard let tape = ownTape else { return Tensor.plain }
    let operand = tape.pointee.nodes.base + Int(index)
    guard operand.pointee.rank == 0, operand.pointee.flags.isDisjoint(with: .liesElsewhere),
      tape.pointee.hasRoomForNumber
    else { return Tensor.plain }
    let values = tape.pointee.values.base
    function(values + operand.pointee.offset, values + tape.pointee.values.count, 1)
    return tape.pointee.appendNumber(
      operation, first: index, second: Node.noOperand, flags: operand.pointee.flags)
  }

  /// The same of two numbers.
  @inline(__always)
  borrowing func appendNumber(
    _ operation: Operation, _ other: borrowing Tensor, _ function: (Double, Double) -> Double
  ) -> Int32 {
    guard let tape = ownTape, other.isTraced else { return Tensor.plain }
    var second = other.index
    if other.storage !== storage {
      let moved = other.storage.tape
      guard moved.pointee.successor == tape else { return Tensor.plain }
      second &+= Int32(truncatingIfNeeded: moved.pointee.shift)
    }
    let nodes = tape.pointee.nodes.base
    let (x, y) = (nodes + Int(index), nodes + Int(second))
    let flags = x.pointee.flags.union(y.pointee.flags)
    guard x.pointee.rank | y.pointee.rank == 0, flags.isDisjoint(with: .liesElsewhere),
      tape.pointee.hasRoomForNumber
    else { return Tensor.plain }
    let values = tape.pointee.values.base
    values[tape.pointee.values.count] = function(
      values[x.pointee.offset], values[y.pointee.offset])
    return tape.pointee.appendNumber(operation, first: index, second: second, flags: flags)
  }
}

extension Tape {
  /// Whether a single number can be appended without anything growing.
  @inline(__always)
  fileprivate var hasRoomForNumber: Bool {
    values.hasRoom && nodes.hasRoom && nodes.count < Int32.max
  }

  /// Appends a node for a number that stands behind the values already. There is room.
  @inline(__always)
  fileprivate mutating func appendNumber(
    _ operation: Operation, first: Int32, second: Int32, flags: Node.Flags
  ) -> Int32 {
    let index = Int32(truncatingIfNeeded: nodes.count)
    let offset = values.count
    values.countOneMore()
    nodes.base[nodes.count] = Node(
      offset: offset, first: first, second: second, padded: FourAxes(repeating: 1), count: 1,
      operation: operation, rank: 0, flags: flags.intersection(.needsGradient))
    nodes.countOneMore()
    return index
  }
}
