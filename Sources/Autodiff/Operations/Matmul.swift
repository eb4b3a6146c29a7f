extension Checked {
  /// The matrix product. A tensor with one axis is a row on the left and a column on the right,
  /// and that axis is not in the result: two of them give a single number.
  public static func matmul(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
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
    try Tensor.checkSize(shape)
    if let operands = try TracedOperands(a, b) {
      return try operands.result(of: .matmul, shape: shape) { (left, right, result) in
        MatrixProduct(left, right, sizes, into: result).compute()
      }
    }
    let result = try Tensor.result(of: .matmul, a, b, shape: shape)
    withExtendedLifetime((result, a, b)) {
      MatrixProduct(a.elements, b.elements, sizes, into: result.elements).compute()
    }
    return result
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
    let (result, target) = (pointee.nodes[node], pointee.nodes[operand])
    let (a, b) = (pointee.nodes[Int(result.first)], pointee.nodes[Int(result.second)])
    guard a.rank == 2, b.rank == 2, !target.flags.contains(.hasGradient) else { return false }
    let (rows, inner, columns) = (Int(a.padded.c), Int(a.padded.d), Int(b.padded.d))
    let arena = pointee.gradients.base
    let upstream = MatrixProduct.Operand(elements: arena + result.offset, isTransposed: false)
    if place == 0 {
      let b = MatrixProduct.Operand(elements: elements(of: Int(result.second)), isTransposed: true)
      MatrixProduct(
        sizes: MatrixSizes(rows: rows, inner: columns, columns: inner), left: upstream, right: b,
        result: arena + target.offset
      ).compute()
    } else {
      let a = MatrixProduct.Operand(elements: elements(of: Int(result.first)), isTransposed: true)
      MatrixProduct(
        sizes: MatrixSizes(rows: inner, inner: rows, columns: columns), left: a, right: upstream,
        result: arena + target.offset
      ).compute()
    }
    return true
  }
}

infix operator • : MultiplicationPrecedence

extension Tensor {
  /// The matrix product, `matmul`.
  public static func • (a: Tensor, b: Tensor) -> Tensor { orStop(try Checked.matmul(a, b)) }
}

/// The matrix product; tensors with one axis are a row on the left, a column on the right.
public func matmul(_ a: Tensor, _ b: Tensor) -> Tensor { orStop(try Checked.matmul(a, b)) }
