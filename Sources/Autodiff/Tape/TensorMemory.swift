/// How much memory the tensors of one program hold.
///
/// An interpreter has one for each program and shows it every tensor that an operation made
/// (`Tensor.counted(in:)`). A tensor that is freed takes itself off. There is no limit in here: the
/// interpreter compares after each operation, and one operation makes tensors of at most 256 MiB
/// (`Shape.maximumCount`), so that a program never holds much more than its limit and one result.
public final class TensorMemory {
  /// The bytes of all tensors and tapes that were counted and still exist.
  @exclusivity(unchecked) public private(set) var bytes = 0
  /// The most that `bytes` ever was.
  @exclusivity(unchecked) public private(set) var mostBytes = 0

  /// Nothing so far.
  public init() {}

  /// Nobody else looks at the numbers meanwhile, so that no check of it is needed each time.
  func change(by difference: Int) {
    bytes += difference
    if bytes > mostBytes { mostBytes = bytes }
  }
}

extension Tensor {
  /// Counts the memory of this tensor, or of the tape that it is on, as far as that has grown since
  /// it was last counted.
  public func count(in memory: TensorMemory) {
    (index == Tensor.plain ? storage : located.storage).count(in: memory)
  }

  /// Whether all of that memory is counted.
  public var isCounted: Bool {
    storage.withUnsafeMutablePointerToHeader { header in
      guard index != Tensor.plain, let tape = header.pointee.tape else {
        return header.pointee.countedBytes == 8 * header.pointee.count
      }
      return tape.pointee.successor == nil
        && header.pointee.countedBytes == tape.pointee.heldBytes
    }
  }

  /// What can be told at a glance of how large it is: its elements, or, of a traced one, 0 where no node of its
  /// tape has more than 64 elements and the tape has not grown since it was last counted, else `Int.max`. At
  /// most 64 is so little that an operation on it is like one on single numbers.
  @inlinable
  public var sizeAtAGlance: Int {
    storage.withUnsafeMutablePointerToHeader { $0.pointee.count }
  }

  /// Whether the memory of a small tensor may be counted with that of a later one: of 64 nodes of a tape
  /// one says no, and no plain tensor does.
  @inlinable
  public var isCountedLater: Bool { index & 63 != 0 }

  /// The numbers in this tensor's memory: its own elements, or those of everything on its tape. A
  /// backward pass takes time in proportion.
  public var heldCount: Int {
    index == Tensor.plain ? count : place.tape.pointee.values.count
  }
}

extension Storage {
  fileprivate func count(in memory: TensorMemory) {
    withUnsafeMutablePointerToHeader { header in
      let now = header.pointee.tape?.pointee.heldBytes ?? 8 * header.pointee.count
      let difference = now - header.pointee.countedBytes
      if let tape = header.pointee.tape, !tape.pointee.hasLargeNodes { header.pointee.count = 0 }
      if difference == 0 { return }
      if header.pointee.memory == nil { header.pointee.memory = memory }
      memory.change(by: difference)
      header.pointee.countedBytes = now
    }
  }
}

extension Storage {
  /// Takes off what was counted of this.
  func forgetMemory() {
    withUnsafeMutablePointerToHeader { header in
      guard header.pointee.countedBytes != 0 else { return }
      header.pointee.memory?.change(by: -header.pointee.countedBytes)
      (header.pointee.memory, header.pointee.countedBytes) = (nil, 0)
    }
  }
}

extension Tape {
  /// The bytes of its arrays.
  var heldBytes: Int {
    nodes.heldBytes + values.heldBytes + gradients.heldBytes + lists.heldBytes
      + names.heldBytes
  }
}
