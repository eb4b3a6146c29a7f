// Operations on single numbers that are on a tape. Their arithmetic is over sooner than a question, so this way asks
// as few as it can and leads to no call but that of the function: whatever needs one (a tape that has to grow, or
// to be joined to another, a constant) is left to the general way.
//
// What is needed of the operands is read first and what is written comes last, so that little has to be kept in
// between: the operators of two numbers then need little of the stack.

extension Tensor {
  /// Puts `function` of this number on its tape, and becomes that; false where nothing was done, since it takes the
  /// general way.
  @inline(__always)
  mutating func becomeNumber(_ operation: Operation, _ function: (Double) -> Double) -> Bool {
    guard isTraced else { return false }
    let tape = storage.tape
    guard tape.pointee.successor == nil else { return false }
    let operand = tape.pointee.nodes.base + Int(index)
    let flags = operand.pointee.flags
    guard flags.contains(.isNumber), tape.pointee.hasRoomForNumber else { return false }
    let number = function(tape.pointee.values.base[operand.pointee.offset])
    index = tape.pointee.append(
      number: number, operation, first: index, second: Node.noOperand,
      flags: flags.ofNumber(computedWith: flags))
    return true
  }

  /// The same of two numbers.
  @inline(__always)
  mutating func becomeNumber(
    _ operation: Operation, _ other: borrowing Tensor, _ function: (Double, Double) -> Double
  ) -> Bool {
    guard isTraced, other.isTraced else { return false }
    let tape = storage.tape
    guard tape.pointee.successor == nil else { return false }
    var second = other.index
    if other.storage !== storage {
      let moved = other.storage.tape
      guard moved.pointee.successor == tape else { return false }
      second &+= Int32(truncatingIfNeeded: moved.pointee.shift)
    }
    let nodes = tape.pointee.nodes.base
    let (x, y) = (nodes + Int(index), nodes + Int(second))
    let (ofFirst, ofSecond) = (x.pointee.flags, y.pointee.flags)
    guard ofFirst.intersection(ofSecond).contains(.isNumber) else { return false }
    let values = tape.pointee.values.base
    let number = function(values[x.pointee.offset], values[y.pointee.offset])
    guard tape.pointee.hasRoomForNumber else { return false }
    index = tape.pointee.append(
      number: number, operation, first: index, second: second,
      flags: ofFirst.ofNumber(computedWith: ofSecond))
    return true
  }
}

extension Tape {
  /// Whether a single number can be appended without anything growing.
  @inline(__always)
  fileprivate var hasRoomForNumber: Bool { values.hasRoom && nodes.hasRoom }

  /// Appends a node for a number, for which there is room.
  @inline(__always)
  fileprivate mutating func append(
    number: Double, _ operation: Operation, first: Int32, second: Int32, flags: Node.Flags
  ) -> Int32 {
    let (index, offset) = (nodes.count, values.count)
    values.base[offset] = number
    values.countOneMore()
    nodes.base[index] = Node(
      number: operation, at: offset, first: first, second: second, flags: flags)
    nodes.countOneMore()
    return Int32(truncatingIfNeeded: index)
  }
}
