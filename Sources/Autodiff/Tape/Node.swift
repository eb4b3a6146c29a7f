/// One entry of a tape: an operation, where its operands are, and where its value lies.
/// Plain data of 40 bytes; names and longer parameters stand in side tables of the tape.
struct Node: BitwiseCopyable {
  struct Flags: OptionSet, BitwiseCopyable {
    let rawValue: UInt8

    /// A variable, or computed from one.
    static let needsGradient = Flags(rawValue: 1)
    /// The last backward pass has come by, and its gradient stands in the arena of gradients.
    static let hasGradient = Flags(rawValue: 2)
    /// The value is a plain tensor in the tape's table of external values, at index `offset`.
    static let isExternal = Flags(rawValue: 4)
    /// The value lies in the arena of gradients: what a gradient rule reads as its upstream.
    static let liesInGradients = Flags(rawValue: 8)
    /// It has a name in the tape's table.
    static let hasName = Flags(rawValue: 16)

    /// A single number that lies in the arena of values.
    static let isNumber = Flags(rawValue: 32)
    /// An element-wise operation whose operands are such numbers as well, and its result is one.
    static let isOfNumbers = Flags(rawValue: 64)

    /// What an element-wise operation of one operand takes over from it.
    static let keptByOneOperand = Flags(rawValue: 1 | 32)
    /// The value does not lie in the arena of values. (Written as the literal of an array, a set of
    /// options is made by a loop of the standard library each time that it is used.)
    static let liesElsewhere = Flags(rawValue: 4 | 8)
  }

  /// In place of an operand that there is not.
  static let noOperand: Int32 = -1

  /// Where the elements begin in the arena of values.
  var offset: Int
  /// The node of the first operand; of concatenate and stack, where their operands are listed.
  var first: Int32
  /// The node of the second operand, or a parameter: an axis, or a place in the tape's lists.
  var second: Int32
  /// The sizes of the axes, padded in front with 1.
  var padded: FourAxes
  /// The number of elements.
  var count: Int32
  var operation: Operation
  var rank: UInt8
  var flags: Flags

  var shape: Shape { Shape(rank: Int(rank), padded: padded) }
}

extension Node {
  /// A single number in the arena of values, at `offset`, that `operation` makes of one operand or two.
  @inline(__always)
  init(number operation: Operation, at offset: Int, first: Int32, second: Int32, flags: Flags) {
    (self.offset, self.first, self.second) = (offset, first, second)
    (padded, count, rank) = (FourAxes(repeating: 1), 1, 0)
    (self.operation, self.flags) = (operation, flags)
  }
}

extension Node.Flags {
  /// The same for a value that lies in the arena of values and has that many axes.
  @inline(__always)
  func inValues(rank: Int) -> Node.Flags { rank == 0 ? union(.isNumber) : self }

  /// Those of a number that is computed from one with these flags and one with `other`.
  @inline(__always)
  func ofNumber(computedWith other: Node.Flags) -> Node.Flags {
    let all = isSuperset(of: .isNumber) && other.isSuperset(of: .isNumber)
    return union(other).intersection(.needsGradient).union(.isNumber)
      .union(all ? .isOfNumbers : Node.Flags())
  }
}
