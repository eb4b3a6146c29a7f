/// The record of a computation: nodes in the order in which they came, an arena with their values,
/// and one with their gradients at the same offsets.
///
/// An operand always comes before the node that uses it, also after two tapes were joined, so a
/// backward pass is one walk down the nodes, without recursion, and freeing a tape of a million
/// nodes frees three blocks.
struct Tape: ~Copyable {
  static let firstNodes = 32
  /// Nodes of more elements are not counted at a glance (`Tensor.sizeAtAGlance`).
  private static let mostAtAGlance: Int32 = 64
  private static let firstValues = 256
  private static let firstListed = 16
  private static let firstNames = 8
  /// Constants of more elements are referenced, smaller ones copied.
  static let largestCopiedConstant = 32

  /// The bytes of a fresh tape, itself included.
  static let room =
    MemoryLayout<Tape>.stride + firstNodes * MemoryLayout<Node>.stride
    + (2 * firstValues + firstListed) * MemoryLayout<Double>.stride
    + firstNames * MemoryLayout<NamedNode>.stride

  var nodes: GrowingArray<Node>
  var values: GrowingArray<Double>
  var gradients: GrowingArray<Double>
  /// Parameters that are longer than one number, by the place where they begin.
  var lists: GrowingArray<Int>
  /// Plain tensors that nodes refer to.
  var externals: [Storage] = []
  /// The names of nodes that have one (`hasName`), in no order.
  var names: GrowingArray<NamedNode>
  /// Those of them that are long.
  var longNames: [String] = []
  /// Whether a node has more than 64 elements: then each operation is counted by its elements.
  private(set) var hasLargeNodes = false
  /// Variables whose gradients somebody may still ask for; see `GradientRecording`.
  var openVariables = 0
  /// Where the last backward pass began: nodes beyond have no gradient.
  var lastRoot = -1
  /// The tape that took over the nodes of this one, each `shift` further on, and who owns it.
  var successor: UnsafeMutablePointer<Tape>?
  var successorStorage: Storage?
  var shift = 0

  /// An empty tape whose first entries find room in `tail`; `size` becomes `Int.max` when others do not.
  init(in tail: UnsafeMutableRawPointer, telling size: UnsafeMutablePointer<Int>) {
    let afterNodes = tail + Tape.firstNodes * MemoryLayout<Node>.stride
    let afterValues = afterNodes + Tape.firstValues * MemoryLayout<Double>.stride
    let afterGradients = afterValues + Tape.firstValues * MemoryLayout<Double>.stride
    nodes = GrowingArray(in: tail, capacity: Tape.firstNodes, telling: size)
    values = GrowingArray(in: afterNodes, capacity: Tape.firstValues, telling: size)
    gradients = GrowingArray(in: afterValues, capacity: Tape.firstValues, telling: size)
    let afterLists = afterGradients + Tape.firstListed * MemoryLayout<Int>.stride
    lists = GrowingArray(in: afterGradients, capacity: Tape.firstListed, telling: size)
    names = GrowingArray(in: afterLists, capacity: Tape.firstNames, telling: size)
  }

  @inline(never)
  mutating func noteLargeNode() {
    hasLargeNodes = true
    nodes.tellSize()
  }

  /// Forgets everything but a successor, and gives back what has grown out of the tail.
  mutating func empty() {
    nodes.empty()
    values.empty()
    gradients.empty()
    lists.empty()
    names.empty()
    if !externals.isEmpty { externals = [] }
    if !longNames.isEmpty { longNames = [] }
    (openVariables, lastRoot, hasLargeNodes) = (0, -1, false)
  }

  /// Appends a node with room for its value, and gives its index.
  mutating func append(
    _ operation: Operation, first: Int32 = Node.noOperand, second: Int32 = Node.noOperand,
    shape: Shape, flags: Node.Flags
  ) throws(TensorError) -> Int32 {
    let offset = values.count
    let count = shape.count
    _ = values.extend(by: count)
    return try append(
      Node(
        offset: offset, first: first, second: second, padded: shape.padded, count: Int32(count),
        operation: operation, rank: UInt8(shape.rank), flags: flags.inValues(rank: shape.rank)))
  }

  /// Appends a node of the shape of its one operand, with room for its value, and gives its index.
  @inline(__always)
  mutating func append(_ operation: Operation, like first: Int) throws(TensorError) -> Int32 {
    var node = nodes.base[first]
    node.flags.formIntersection(.keptByOneOperand)
    node.offset = values.count
    (node.first, node.second) = (Int32(truncatingIfNeeded: first), Node.noOperand)
    node.operation = operation
    _ = values.extend(by: Int(node.count))
    return try append(node)
  }

  /// Appends a node of two operands with the shape of one of them, `shaped`, with room for its value, and
  /// gives its index.
  @inline(__always)
  mutating func append(_ operation: Operation, first: Int, second: Int, like shaped: Int)
    throws(TensorError) -> Int32
  {
    var node = nodes.base[shaped]
    node.flags = nodes.base[first].flags.union(nodes.base[second].flags)
      .intersection(.needsGradient)
    node.offset = values.count
    node.first = Int32(truncatingIfNeeded: first)
    node.second = Int32(truncatingIfNeeded: second)
    node.operation = operation
    _ = values.extend(by: Int(node.count))
    return try append(node)
  }

  /// Appends a node whose value has its place already.
  @inline(__always)
  mutating func append(_ node: Node) throws(TensorError) -> Int32 {
    guard let index = Int32(exactly: nodes.count), index < Int32.max else { throw .tooLong }
    if node.count > Tape.mostAtAGlance { noteLargeNode() }
    nodes.append(node)
    return index
  }
}

extension UnsafeMutablePointer<Tape> {
  /// Appends a node that is a single number, computed from two nodes that are, and gives its index; what
  /// `Kernels/SingleNumbers.swift` leaves to this, such as constants.
  @inline(__always)
  func append(number: Double, _ operation: Operation, _ operands: (first: Int, second: Int))
    throws(TensorError) -> Int32
  {
    let nodes = pointee.nodes.base
    let (first, second) = (nodes[operands.first].flags, nodes[operands.second].flags)
    let offset = pointee.values.count
    pointee.values.append(number)
    return try pointee.append(
      Node(
        number: operation, at: offset, first: Int32(truncatingIfNeeded: operands.first),
        second: Int32(truncatingIfNeeded: operands.second),
        flags: first.ofNumber(computedWith: second)))
  }
}

// Questions to a tape. They stand on the pointer, since a `Tape` that is passed by value takes its
// side tables along, reference counts and all.
extension UnsafeMutablePointer<Tape> {
  /// The elements of a node, until the next node is appended.
  @inline(__always)
  func elements(of node: Int) -> UnsafeMutablePointer<Double> {
    // By its place: a node that is copied out of it is copied whole.
    let entry = pointee.nodes.base + node
    guard entry.pointee.flags.isDisjoint(with: .liesElsewhere) else {
      return elementsElsewhere(of: node)
    }
    return pointee.values.base + entry.pointee.offset
  }

  @inline(never)
  private func elementsElsewhere(of node: Int) -> UnsafeMutablePointer<Double> {
    let node = pointee.nodes.base[node]
    if node.flags.contains(.isExternal) { return pointee.externals[node.offset].elements }
    return pointee.gradients.base + node.offset
  }

  /// The number of operands of a node.
  func operandCount(of node: Int) -> Int {
    let node = pointee.nodes[node]
    switch node.operation.operands {
    case .none: return 0
    case .one, .oneWithList: return 1
    case .two: return 2
    case .listed: return Int(node.first)
    }
  }

  /// The node of an operand.
  func operand(_ place: Int, of node: Int) -> Int {
    let node = pointee.nodes[node]
    if node.operation.operands == .listed { return pointee.lists[Int(node.second) + place] }
    return Int(place == 0 ? node.first : node.second)
  }

  /// A copy of the gradient of a node, or `nil` if no backward pass has reached it.
  func gradient(of node: Int) -> Tensor? {
    let entry = pointee.nodes.base + node
    guard entry.pointee.flags.contains(.hasGradient) else { return nil }
    let storage = Storage.makePlain(entry.pointee.shape)
    storage.elements.update(
      from: pointee.gradients.base + entry.pointee.offset, count: Int(entry.pointee.count))
    return Tensor(storage: storage)
  }

  /// Copies the gradient of a node into the memory of a plain tensor of its shape that nobody else has; false
  /// where that cannot be done.
  func copyGradient(of node: Int, over storage: inout Storage) -> Bool {
    let entry = pointee.nodes.base + node
    guard entry.pointee.flags.contains(.hasGradient), storage.shape == entry.pointee.shape,
      isKnownUniquelyReferenced(&storage)
    else { return false }
    let (from, into) = (pointee.gradients.base + entry.pointee.offset, storage.elements)
    for place in 0..<Int(entry.pointee.count) { into[place] = from[place] }
    return true
  }
}
