/// Numbers in a grid of up to four axes, row-major; a single number has no axis at all.
///
/// A value type. It is either plain, with elements of its own, or traced: a node on a tape that
/// remembers how it was computed, so that gradients can be had. An operation with a traced operand
/// has a traced result; everything else costs no tape.
///
/// Every operation exists once as a throwing function of `Checked`; operators, functions, members
/// and initialisers that lessons use are thin coats over those, and stop the program at an error.
public struct Tensor {
  /// The index of a plain tensor.
  static let plain: Int32 = -1

  /// Elements of this tensor alone, or the tape that its node is on.
  @usableFromInline
  var storage: Storage
  /// A node if not negative, `plain`, or −2 − n for an untraced view of node n: the value without
  /// its history, and without a copy. Only gradient rules meet views.
  @usableFromInline
  var index: Int32

  /// A plain tensor over its memory.
  init(storage: Storage) {
    self.storage = storage
    index = Tensor.plain
  }

  /// A node on a tape.
  init(storage: Storage, index: Int32) {
    self.storage = storage
    self.index = index
  }

  /// The value of a node on a tape.
  init(viewOf node: Int32, in storage: Storage) {
    self.storage = storage
    index = -2 - node
  }

  /// Whether this is a variable, or computed from one.
  public var isTraced: Bool { index >= 0 }

  /// The tape that this is a node of, where that was not joined to another, so that `index` holds. It lives
  /// as long as this tensor.
  @inline(__always)
  var ownTape: UnsafeMutablePointer<Tape>? {
    guard isTraced else { return nil }
    let tape = storage.tape
    return tape.pointee.successor == nil ? tape : nil
  }

  /// The node that a view shows.
  var viewedNode: Int32 { -2 - index }

  /// The value without its history: a view if it is on a tape.
  var detached: Tensor {
    guard isTraced else { return self }
    let (storage, node) = located
    return Tensor(viewOf: node, in: storage)
  }

  /// The value with elements of its own.
  var copied: Tensor {
    if index == Tensor.plain { return self }
    let copy = Tensor(storage: .makePlain(dimensions))
    copy.elements.update(from: elements, count: count)
    return copy
  }

  /// The sizes of the axes.
  var dimensions: Shape {
    if index == Tensor.plain { return storage.shape }
    let (tape, node) = place
    return tape.pointee.nodes[node].shape
  }

  /// The elements, row-major. The pointer holds while this tensor lives and until its tape grows;
  /// only a result that was just made, or a plain tensor with a unique storage, is written to.
  var elements: UnsafeMutablePointer<Double> {
    if index == Tensor.plain { return storage.elements }
    let (tape, node) = place
    return tape.elements(of: node)
  }
}
