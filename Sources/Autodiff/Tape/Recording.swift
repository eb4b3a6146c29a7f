// Where the result of an operation goes: onto a tape if an operand is traced, onto the same tape as
// a constant if an operand is a view of one (only gradient rules have such operands, and the
// backward pass cuts the tape back afterwards), else into memory of its own.

extension Tensor {
  /// A tensor for the result of `operation` on `a`, its elements still arbitrary.
  static func result(
    of operation: Operation, _ a: Tensor, parameter: Int32 = Node.noOperand, shape: Shape
  ) throws(TensorError) -> Tensor {
    try checkSize(shape)
    guard a.index != Tensor.plain else { return Tensor(storage: .makePlain(shape)) }
    let (storage, node) = a.located
    guard a.isTraced else { return try storage.appendScratch(shape) }
    let flags = storage.tape.pointee.nodes.base[Int(node)].flags.intersection(.needsGradient)
    let index = try storage.tape.pointee.append(
      operation, first: node, second: parameter, shape: shape, flags: flags)
    return Tensor(storage: storage, index: index)
  }

  /// A tensor for the result of `operation` on `a` and `b`, its elements still arbitrary.
  static func result(
    of operation: Operation, _ a: Tensor, _ b: Tensor, shape: Shape
  ) throws(TensorError) -> Tensor {
    try checkSize(shape)
    defer { withExtendedLifetime(a) { withExtendedLifetime(b) {} } }
    if let operands = try TracedOperands(a, b) {
      return try operands.result(of: operation, shape: shape)
    }
    if a.index == Tensor.plain, b.index == Tensor.plain {
      return Tensor(storage: .makePlain(shape))
    }
    return try (a.index == Tensor.plain ? b : a).located.storage.appendScratch(shape)
  }

  /// A tensor for the result of `operation` on a list of tensors, its elements still arbitrary;
  /// `parameters` stand behind the operands in the list.
  static func result(
    of operation: Operation, _ operands: [Tensor], parameters: [Int] = [], shape: Shape
  ) throws(TensorError) -> Tensor {
    try checkSize(shape)
    var common: Tensor?
    for operand in operands where operand.isTraced {
      if let known = common { _ = try commonTape(known, operand) }
      common = operand
    }
    guard let storage = common?.located.storage else {
      let view = operands.first { $0.index != Tensor.plain }
      guard let view else { return Tensor(storage: .makePlain(shape)) }
      return try view.located.storage.appendScratch(shape)
    }
    var nodes: [Int] = []
    var flags = Node.Flags()
    for operand in operands {
      let node = Int(try storage.node(for: operand))
      nodes.append(node)
      flags.formUnion(storage.tape.pointee.nodes[node].flags.intersection(.needsGradient))
    }
    let list = storage.tape.pointee.appendList(nodes + parameters)
    let index = try storage.tape.pointee.append(
      operation, first: Int32(operands.count), second: list, shape: shape, flags: flags)
    return Tensor(storage: storage, index: index)
  }

  static func checkSize(_ shape: Shape) throws(TensorError) {
    guard shape.extent <= Shape.maximumCount else { throw .tooLarge(shape.sizes) }
  }

  /// The tape of `a` and `b` once they are joined; `nil` if neither is traced.
  static func commonTape(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Storage? {
    guard a.isTraced else { return b.isTraced ? b.located.storage : nil }
    guard b.isTraced else { return a.located.storage }
    return try .joined(a.located.storage, b.located.storage)
  }
}

extension Storage {
  /// The node of `tensor` on this tape; what is not traced becomes a constant on it.
  func node(for tensor: Tensor) throws(TensorError) -> Int32 {
    if tensor.isTraced { return Int32(truncatingIfNeeded: tensor.place.node) }
    return try appendUntraced(tensor)
  }

  /// The node of a tensor that is not traced.
  @inline(__always)
  func appendUntraced(_ tensor: Tensor) throws(TensorError) -> Int32 {
    tensor.index == Tensor.plain ? try appendConstant(tensor) : try node(ofView: tensor)
  }

  @inline(never)
  private func node(ofView tensor: Tensor) throws(TensorError) -> Int32 {
    let viewed = tensor.viewedNode
    var node = tape.pointee.nodes[Int(viewed)]
    guard node.flags.contains(.needsGradient) else { return viewed }
    // The same value once more, as a constant: no gradient may flow through a view.
    node.operation = .constant
    node.flags.formIntersection(.liesElsewhere)
    return try tape.pointee.append(node)
  }

  /// A leaf of this tape with the value of a tensor that is not traced here.
  func appendLeaf(_ operation: Operation, _ tensor: Tensor, flags: Node.Flags)
    throws(TensorError) -> Int32
  {
    guard tensor.index == Tensor.plain else {
      let index = try tape.pointee.append(operation, shape: tensor.dimensions, flags: flags)
      tape.elements(of: Int(index)).update(from: tensor.elements, count: tensor.count)
      return index
    }
    let (shape, count) = (tensor.storage.shape, tensor.storage.count)
    let index = try tape.pointee.append(
      Node(
        offset: tape.pointee.values.count, first: Node.noOperand, second: Node.noOperand,
        padded: shape.padded, count: Int32(truncatingIfNeeded: count), operation: operation,
        rank: UInt8(truncatingIfNeeded: shape.rank), flags: flags.inValues(rank: shape.rank)))
    let (place, elements) = (tape.pointee.values.extend(by: count), tensor.storage.elements)
    for element in 0..<count { place[element] = elements[element] }
    return index
  }

  /// A constant with the value of a plain tensor.
  @inline(__always)
  private func appendConstant(_ tensor: Tensor) throws(TensorError) -> Int32 {
    tensor.storage.count > Tape.largestCopiedConstant
      ? try appendExternal(tensor) : try appendLeaf(.constant, tensor, flags: Node.Flags())
  }

  @inline(never)
  private func appendExternal(_ tensor: Tensor) throws(TensorError) -> Int32 {
    let shape = tensor.storage.shape
    tape.pointee.externals.append(tensor.storage)
    return try tape.pointee.append(
      Node(
        offset: tape.pointee.externals.count - 1, first: Node.noOperand, second: Node.noOperand,
        padded: shape.padded, count: Int32(shape.count), operation: .constant,
        rank: UInt8(shape.rank), flags: .isExternal))
  }

  /// Room on this tape for a value that is no part of the graph, as a view.
  fileprivate func appendScratch(_ shape: Shape) throws(TensorError) -> Tensor {
    Tensor(viewOf: try tape.pointee.append(.constant, shape: shape, flags: Node.Flags()), in: self)
  }
}

extension Tape {
  /// Keeps a list of numbers, and gives the place where it begins.
  mutating func appendList(_ list: [Int]) -> Int32 {
    let place = lists.count
    for number in list { lists.append(number) }
    return Int32(truncatingIfNeeded: place)
  }
}
