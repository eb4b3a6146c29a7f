import CMath

// The forward rules of the frequent operations once more, for nodes that are on a tape already: a graph that is
// computed again with other numbers (`GradientGraph`) appends nothing. They give the same numbers to the last
// bit as the operations themselves (a test compares them).

extension Operation {
  /// Whether `recompute` knows the operation.
  var isRecomputable: Bool {
    switch self {
    case .add, .subtract, .multiply, .divide, .negate, .exp, .log, .sqrt, .sin, .cos, .tanh, .relu,
      .sigmoid, .softplus, .sum, .mean, .matmul:
      true
    default: false
    }
  }
}

extension UnsafeMutablePointer<Tape> {
  /// Whether `recompute` can compute the node: some operations only as they are used most.
  func isRecomputable(_ node: Int) -> Bool {
    let entry = pointee.nodes[node]
    switch entry.operation {
    case .sum, .mean: return entry.rank == 0 && entry.second < 0
    case .matmul:
      return pointee.nodes[Int(entry.first)].rank == 2 && pointee.nodes[Int(entry.second)].rank == 2
    default: return entry.operation.isRecomputable
    }
  }

  /// Computes the value of a node again from those of its operands.
  func recompute(_ node: Int) {
    switch pointee.nodes.base[node].operation {
    case .add: combine(node) { $0 + $1 }
    case .subtract: combine(node) { $0 - $1 }
    case .multiply: combine(node) { $0 * $1 }
    case .divide: combine(node) { $0 / $1 }
    case .negate: map(node) { -$0 }
    case .exp: map(node, cmath_exp)
    case .log: map(node, cmath_log)
    case .sqrt: map(node) { $0.squareRoot() }
    case .sin: map(node, cmath_sin)
    case .cos: map(node, cmath_cos)
    case .tanh: map(node, cmath_tanh)
    case .relu: map(node, ElementValue.relu)
    case .sigmoid: map(node, all: logistic)
    case .softplus: map(node, ElementValue.softplus)
    case .sum: reduce(node, ElementValue.sum)
    case .mean: reduce(node, ElementValue.mean)
    case .matmul: multiply(node)
    default: break
    }
  }

  private func multiply(_ node: Int) {
    let nodes = pointee.nodes.base
    let (first, second) = (Int(nodes[node].first), Int(nodes[node].second))
    let sizes = MatrixSizes(
      rows: Int(nodes[first].padded.c), inner: Int(nodes[first].padded.d),
      columns: Int(nodes[second].padded.d))
    MatrixProduct(
      elements(of: first), elements(of: second), sizes, into: elements(of: node)
    ).compute()
  }

  @inline(__always)
  private func map(_ node: Int, _ function: (Double) -> Double) {
    map(node) { (from, into, count) in
      for place in 0..<count { into[place] = function(from[place]) }
    }
  }

  @inline(__always)
  private func map(
    _ node: Int,
    all function: (UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int) -> Void
  ) {
    let entry = pointee.nodes.base + node
    function(elements(of: Int(entry.pointee.first)), elements(of: node), Int(entry.pointee.count))
  }

  @inline(__always)
  private func reduce(_ node: Int, _ function: (Line) -> Double) {
    let operand = Int(pointee.nodes.base[node].first)
    let count = Int(pointee.nodes.base[operand].count)
    elements(of: node).pointee = function(
      Line(first: elements(of: operand), step: 1, count: count))
  }

  /// One loop, not three as for large tensors (`combine`): these are small.
  @inline(__always)
  private func combine(_ node: Int, _ function: (Double, Double) -> Double) {
    let nodes = pointee.nodes.base
    let (first, second) = (Int(nodes[node].first), Int(nodes[node].second))
    guard let firstStep = step(of: first, in: node), let secondStep = step(of: second, in: node)
    else { return combineWithBroadcasting(first, second, into: node, function) }
    var (left, right) = (elements(of: first), elements(of: second))
    let into = elements(of: node)
    for place in 0..<Int(nodes[node].count) {
      into[place] = function(left.pointee, right.pointee)
      left += firstStep
      right += secondStep
    }
  }

  /// How far apart the elements of an operand lie along those of the result: as these, or, of a single number, not
  /// at all; `nil` of all others.
  @inline(__always)
  private func step(of operand: Int, in node: Int) -> Int? {
    let count = pointee.nodes.base[operand].count
    if count == pointee.nodes.base[node].count { return 1 }
    return count == 1 ? 0 : nil
  }
}

extension UnsafeMutablePointer<Tape> {
  /// Puts `function` of each pair of elements of two nodes into a third, where both have as many as that, or one
  /// has and the other is a single number; false where nothing was done.
  @inline(__always)
  func combine(
    _ first: Int, _ second: Int, into node: Int, _ function: (Double, Double) -> Double
  ) -> Bool {
    let nodes = pointee.nodes.base
    let count = nodes[node].count
    let (left, right, into) = (elements(of: first), elements(of: second), elements(of: node))
    if nodes[first].count == count, nodes[second].count == count {
      for place in 0..<Int(count) { into[place] = function(left[place], right[place]) }
    } else if nodes[first].count == count, nodes[second].count == 1 {
      let number = right[0]
      for place in 0..<Int(count) { into[place] = function(left[place], number) }
    } else if nodes[second].count == count, nodes[first].count == 1 {
      let number = left[0]
      for place in 0..<Int(count) { into[place] = function(number, right[place]) }
    } else {
      return false
    }
    return true
  }

  @inline(never)
  private func combineWithBroadcasting(
    _ first: Int, _ second: Int, into node: Int, _ function: (Double, Double) -> Double
  ) {
    let nodes = pointee.nodes.base
    combineBroadcast(
      (UnsafePointer(elements(of: first)), nodes[first].shape),
      (UnsafePointer(elements(of: second)), nodes[second].shape), into: elements(of: node),
      shape: nodes[node].shape, function)
  }
}
