// What reductions share.

extension Checked {
  /// The tensor of `function` of each line along `axis`, or of all elements as one line.
  @inline(__always)
  static func reduce(
    _ operation: Operation, _ x: consuming Tensor, _ axis: Int?, _ keepingDimensions: Bool,
    _ function: (Line) -> Double
  ) throws(TensorError) -> Tensor {
    if axis == nil, !keepingDimensions, let tape = x.ownTape {
      // The frequent case: everything that a small network ends in.
      let node = Int(x.index)
      let entry = tape.pointee.nodes.base + node
      let (flags, count) = (entry.pointee.flags, Int(entry.pointee.count))
      x.index = try tape.pointee.append(
        operation, first: x.index, shape: .scalar, flags: flags.intersection(.needsGradient))
      let line = Line(first: tape.elements(of: node), step: 1, count: count)
      tape.elements(of: Int(x.index)).pointee = function(line)
      return x
    }
    let shape = x.dimensions
    try checkedAxis(operation, axis, shape)
    let result = try Tensor.result(
      of: operation, x, parameter: Int32(axis ?? -1),
      shape: shape.reduced(axis: axis, keepingDimensions: keepingDimensions))
    result.fill(fromLinesOf: x, axis: axis, function)
    return result
  }
}

extension GradientStep {
  /// The axis of the operation; `nil` for all.
  var axis: Int? { parameter < 0 ? nil : parameter }

  /// `tensor`, of the reduction's shape, with the reduced axes as axes of size 1 again.
  func kept(_ tensor: Tensor) -> Tensor {
    let shape = first.dimensions.reduced(axis: axis, keepingDimensions: true)
    if tensor.dimensions == shape { return tensor }
    return orStop(try Checked.reshaped(tensor, to: shape))
  }

  /// `tensor`, of the reduction's shape, repeated along the reduced axes.
  func spread(_ tensor: Tensor) -> Tensor {
    orStop(try Checked.broadcast(kept(tensor), to: first.dimensions))
  }

  /// The gradient of an extreme value, in equal parts to all elements that have it.
  func spreadOverTies() -> Tensor {
    let ties = GradientRules.mask(first, kept(result.detached)) { $0 == $1 ? 1 : 0 }
    let number = orStop(try Checked.sum(ties, axis: axis, keepingDimensions: true))
    return kept(upstream) * (ties / number)
  }
}

extension UnsafeMutablePointer<Tape> {
  /// The gradient of a sum or a mean over everything, to each element of its operand.
  func spreadDirectly(over operand: Int, from node: Int) -> Bool {
    let (result, source) = (pointee.nodes.base + node, pointee.nodes.base + operand)
    // The parameter is the axis, −1 for all of them.
    guard result.pointee.second < 0 else { return false }
    let (arena, count) = (pointee.gradients.base, Int(source.pointee.count))
    var share = arena[result.pointee.offset]
    if result.pointee.operation == .mean { share /= Double(count) }
    let target = arena + source.pointee.offset
    if source.pointee.flags.contains(.hasGradient) {
      for place in 0..<count { target[place] += share }
    } else {
      target.update(repeating: share, count: count)
    }
    return true
  }
}
