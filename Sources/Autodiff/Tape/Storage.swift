/// The memory of tensors, in one allocation: the elements of a plain tensor, or a tape.
///
/// The header comes first. In a plain tensor the elements follow; in a tape the `Tape` itself does,
/// then room for its first nodes, values and gradients, so that a small gradient allocates once.
///
/// Why the unsafe code is right: the tail is as long as `create` was told, everything in it is
/// plain data but the `Tape`, which is initialised in `makeTape` and deinitialised in `deinit`, and
/// whoever holds a pointer into it holds a tensor, and so this object, as well.
@usableFromInline
final class Storage: ManagedBuffer<Storage.Header, Double> {
  @usableFromInline
  struct Header {
    /// The number of elements of a plain tensor. In a tape 0, or `Int.max` where it has large nodes or has grown
    /// since it was last counted: a number that says at a glance whether there is anything to count. Comes
    /// first, since tapes know it by the header's address.
    @usableFromInline
    var count: Int
    /// The shape of a plain tensor.
    var shape: Shape
    /// `nil` in a plain tensor.
    var tape: UnsafeMutablePointer<Tape>?
    /// Where the memory is counted, and what has been counted of it.
    var memory: TensorMemory?
    var countedBytes = 0
  }

  // `create` is called on the type by its name: compiled for size, Embedded Swift does not see that a
  // static function's `self` is this class, and reads the size to allocate from where there is none.

  /// Memory for a plain tensor; its elements are arbitrary.
  static func makePlain(_ shape: Shape) -> Storage {
    let count = shape.count
    let buffer = Storage.create(minimumCapacity: count) { _ in
      Header(count: count, shape: shape, tape: nil)
    }
    return unsafeDowncast(buffer, to: Storage.self)
  }

  /// An empty tape: the spare one, where there is one.
  static func makeTape() -> Storage {
    if let spare = SpareTape.take() { return spare }
    let count = Tape.room / MemoryLayout<Double>.stride
    let buffer = Storage.create(minimumCapacity: count) { buffer in
      let tail = UnsafeMutableRawPointer(buffer.withUnsafeMutablePointerToElements { $0 })
      let tape = tail.bindMemory(to: Tape.self, capacity: 1)
      tape.initialize(
        to: Tape(in: tail + MemoryLayout<Tape>.stride, telling: Storage.size(in: buffer)))
      return Header(count: 0, shape: .scalar, tape: tape)
    }
    return unsafeDowncast(buffer, to: Storage.self)
  }

  /// Where the header's `count` is.
  static func size(in buffer: ManagedBuffer<Header, Double>) -> UnsafeMutablePointer<Int> {
    buffer.withUnsafeMutablePointerToHeader {
      UnsafeMutableRawPointer($0).assumingMemoryBound(to: Int.self)
    }
  }

  /// The elements of a plain tensor.
  var elements: UnsafeMutablePointer<Double> { withUnsafeMutablePointerToElements { $0 } }

  /// The shape of a plain tensor.
  var shape: Shape { withUnsafeMutablePointerToHeader { $0.pointee.shape } }

  /// The number of elements of a plain tensor.
  var count: Int { withUnsafeMutablePointerToHeader { $0.pointee.count } }

  /// The tape in here, which only ever is asked for where a tensor's index says that it is one.
  var tape: UnsafeMutablePointer<Tape> {
    withUnsafeMutablePointerToHeader { $0.pointee.tape.unsafelyUnwrapped }
  }

  deinit {
    let tape = withUnsafeMutablePointerToHeader { header in
      if let memory = header.pointee.memory { memory.change(by: -header.pointee.countedBytes) }
      return header.pointee.tape
    }
    guard let tape else { return }
    tape.pointee.empty()
    tape.deinitialize(count: 1)
  }
}
