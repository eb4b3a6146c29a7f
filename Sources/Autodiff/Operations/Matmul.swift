extension Checked {
  /// The matrix product. A tensor with one axis is a row on the left and a column on the right,
  /// and that axis is not in the result: two of them give a single number.
  public static func matmul(_ a: consuming Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    guard let operands = try TracedOperands(a, b) else { return try matmulOfAny(a, b) }
    if let index = try matmul(operands) { return operands.tensor(at: index, inPlaceOf: a, b) }
    let (left, right) = (operands.firstTensor, operands.secondTensor)
    withExtendedLifetime(a) { withExtendedLifetime(b) {} }
    return try matmulOfAny(left, right)
  }

  private static func matmulOfAny(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    let (left, right) = (a.dimensions, b.dimensions)
    guard 1...2 ~= left.rank, 1...2 ~= right.rank, left[left.rank - 1] == right[0] else {
      throw .shapesDoNotMultiply(left.sizes, right.sizes)
    }
    let sizes = MatrixSizes(
      rows: left.rank == 2 ? left[0] : 1, inner: right[0],
      columns: right.rank == 2 ? right[1] : 1)
    let shape: Shape =
      switch (left.rank, right.rank) {
      case (2, 2): left.replacing(axis: 1, with: sizes.columns)
      case (2, _): Shape(count: sizes.rows)
      case (_, 2): Shape(count: sizes.columns)
      default: .scalar
      }
    let result = try Tensor.result(of: .matmul, a, b, shape: shape)
    withExtendedLifetime((result, a, b)) {
      MatrixProduct(a.elements, b.elements, sizes, into: result.elements).compute()
    }
    return result
  }

  /// The node of the product of two traced matrices of no special size; `nil` for all others.
  @inline(__always)
  private static func matmul(_ operands: TracedOperands) throws(TensorError) -> Int32? {
    let tape = operands.tape
    let nodes = tape.pointee.nodes.base
    let (a, b) = (nodes + operands.first, nodes + operands.second)
    guard a.pointee.rank == 2, b.pointee.rank == 2, a.pointee.padded.d == b.pointee.padded.c else {
      return nil
    }
    let sizes = MatrixSizes(
      rows: Int(a.pointee.padded.c), inner: Int(a.pointee.padded.d),
      columns: Int(b.pointee.padded.d))
    let count = sizes.rows &* sizes.columns
    guard count > 0, count <= Shape.maximumCount else { return nil }
    var padded = a.pointee.padded
    padded.d = b.pointee.padded.d
    let node = Node(
      offset: tape.pointee.values.count, first: Int32(truncatingIfNeeded: operands.first),
      second: Int32(truncatingIfNeeded: operands.second), padded: padded,
      count: Int32(truncatingIfNeeded: count), operation: .matmul, rank: 2,
      flags: a.pointee.flags.union(b.pointee.flags).intersection(.needsGradient))
    let result = tape.pointee.values.extend(by: count)
    let index = try tape.pointee.append(node)
    MatrixProduct(
      tape.elements(of: operands.first), tape.elements(of: operands.second), sizes, into: result
    ).compute()
    return index
  }
}

extension GradientRules {
  /// d(AB) = dA Bᵀ + Aᵀ dB, each side seen as the matrix that it is in the product.
  static func matmul(_ step: GradientStep) -> Tensor {
    let (a, b, upstream) = (step.first, step.second, step.upstream)
    switch (a.rank, b.rank) {
    case (2, 2): return step.wanted == 0 ? upstream • b.transposed() : a.transposed() • upstream
    case (2, _): return step.wanted == 0 ? outer(upstream, b) : upstream • a
    case (_, 2): return step.wanted == 0 ? b • upstream : outer(a, upstream)
    default: return upstream * (step.wanted == 0 ? b : a)
    }
  }

  /// The matrix of all products of an element of `a` with one of `b`.
  private static func outer(_ a: Tensor, _ b: Tensor) -> Tensor {
    a.expanded(axis: 1) * b.expanded(axis: 0)
  }
}

extension UnsafeMutablePointer<Tape> {
  /// The same rule for two matrices, written where the gradient is to be and without transposing
  /// anything in memory.
  func multiplyDirectly(for place: Int, _ operand: Int, from node: Int) -> Bool {
    let nodes = pointee.nodes.base
    let (result, target) = (nodes + node, nodes + operand)
    let (first, second) = (Int(result.pointee.first), Int(result.pointee.second))
    let (a, b) = (nodes + first, nodes + second)
    guard a.pointee.rank == 2, b.pointee.rank == 2,
      !target.pointee.flags.contains(.hasGradient)
    else { return false }
    let (rows, inner) = (Int(a.pointee.padded.c), Int(a.pointee.padded.d))
    let (columns, arena) = (Int(b.pointee.padded.d), pointee.gradients.base)
    let upstream = MatrixProduct.Operand(
      elements: arena + result.pointee.offset, isTransposed: false)
    if place == 0 {
      let b = MatrixProduct.Operand(elements: elements(of: second), isTransposed: true)
      MatrixProduct(
        sizes: MatrixSizes(rows: rows, inner: columns, columns: inner), left: upstream, right: b,
        result: arena + target.pointee.offset
      ).compute()
    } else {
      let a = MatrixProduct.Operand(elements: elements(of: first), isTransposed: true)
      MatrixProduct(
        sizes: MatrixSizes(rows: inner, inner: rows, columns: columns), left: a, right: upstream,
        result: arena + target.pointee.offset
      ).compute()
    }
    return true
  }
}

infix operator • : MultiplicationPrecedence

extension Tensor {
  /// The matrix product, `matmul`.
  public static func • (a: consuming Tensor, b: Tensor) -> Tensor {
    orStop(Checked.matmul, of: a, b)
  }
}

/// The matrix product; tensors with one axis are a row on the left, a column on the right.
public func matmul(_ a: consuming Tensor, _ b: Tensor) -> Tensor {
  orStop(Checked.matmul, of: a, b)
}
