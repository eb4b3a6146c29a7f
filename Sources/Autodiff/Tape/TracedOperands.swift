/// Two operands as nodes of one tape, of which at least one is traced: tapes that meet are joined, and a
/// plain tensor becomes a constant.
///
/// It counts no reference: an operand owns the tape, or its own tape's successor. Who uses this keeps both
/// operands alive meanwhile.
struct TracedOperands {
  unowned(unsafe) let storage: Storage
  let tape: UnsafeMutablePointer<Tape>
  let first: Int
  let second: Int

  /// `nil` where neither is traced.
  @inline(__always)
  init?(_ a: borrowing Tensor, _ b: borrowing Tensor) throws(TensorError) {
    if a.index < 0, b.index < 0 { return nil }
    if let tape = a.ownTape {
      if b.storage === a.storage, b.index >= 0 {
        self.init(a.storage, tape, first: Int(a.index), second: Int(b.index))
        return
      }
      if b.index < 0 {
        let constant = try a.storage.appendUntraced(b)
        self.init(a.storage, tape, first: Int(a.index), second: Int(constant))
        return
      }
      let other = b.storage.tape
      if other.pointee.successor == tape {
        self.init(
          a.storage, tape, first: Int(a.index), second: Int(b.index) + other.pointee.shift)
        return
      }
    } else if a.index < 0, let tape = b.ownTape {
      let constant = try b.storage.appendUntraced(a)
      self.init(b.storage, tape, first: Int(constant), second: Int(b.index))
      return
    }
    guard let common = try TracedOperands(joining: a, b) else { return nil }
    self = common
  }

  @inline(__always)
  private init(
    _ storage: Storage, _ tape: UnsafeMutablePointer<Tape>, first: Int, second: Int
  ) {
    (self.storage, self.tape, self.first, self.second) = (storage, tape, first, second)
  }

  /// The general case: operands of two tapes, or of one that another took over.
  @inline(never)
  private init?(joining a: borrowing Tensor, _ b: borrowing Tensor) throws(TensorError) {
    guard let common = try Tensor.commonTape(a, b) else { return nil }
    self.init(
      common, common.tape, first: Int(try common.node(for: a)), second: Int(try common.node(for: b))
    )
  }

  var firstTensor: Tensor { Tensor(storage: storage, index: Int32(truncatingIfNeeded: first)) }

  var secondTensor: Tensor { Tensor(storage: storage, index: Int32(truncatingIfNeeded: second)) }
}

extension TracedOperands {
  /// A node of the tape as a tensor, which takes over the reference of the first operand where that is on the tape
  /// itself: counting references takes as long as a small operation.
  @inline(__always)
  func tensor(at index: Int32, inPlaceOf a: consuming Tensor, _ b: Tensor) -> Tensor {
    if a.storage === storage {
      a.index = index
      return a
    }
    let result = Tensor(storage: storage, index: index)
    withExtendedLifetime(a) { withExtendedLifetime(b) {} }
    return result
  }

  /// A new node, its elements still arbitrary.
  @inline(__always)
  func result(of operation: Operation, shape: Shape) throws(TensorError) -> Tensor {
    let nodes = tape.pointee.nodes.base
    let index = try tape.pointee.append(
      operation, first: Int32(truncatingIfNeeded: first),
      second: Int32(truncatingIfNeeded: second), shape: shape,
      flags: nodes[first].flags.union(nodes[second].flags).intersection(.needsGradient))
    return Tensor(storage: storage, index: index)
  }
}

extension UnsafeMutablePointer<Tape> {
  /// Which of two operands has the shape of what an element-wise operation makes of them: either where
  /// the shapes are equal, the other one where one is a single number; `nil` where it takes more to tell.
  @inline(__always)
  func shapedLikeResult(_ first: Int, _ second: Int) -> Int? {
    let nodes = pointee.nodes.base
    if nodes[first].rank == nodes[second].rank, nodes[first].padded == nodes[second].padded {
      return first
    }
    if nodes[second].rank == 0 { return first }
    return nodes[first].rank == 0 ? second : nil
  }
}
