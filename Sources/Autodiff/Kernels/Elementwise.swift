// The loops of element-wise operations.
//
// Why the unsafe code is right, here and in the other kernels: a result is made first, since that
// may move a tape's arena; then the pointers are taken, and used while the tensors are kept alive.
// Every index is below the count of its tensor: the strides come from the shapes themselves.

// The result of a function of one tensor takes over the operand's reference to the tape, where that is at its
// end: counting references takes as long as a small operation.
//
// Traced operands of one shape, or with a single number on one side, come first: they are the frequent
// ones, and with small tensors what is asked for anything else takes longer than the operation.

extension Checked {
  /// The tensor of `function` of each element.
  @inline(__always)
  static func map(
    _ operation: Operation, _ a: consuming Tensor, _ function: (Double) -> Double
  ) throws(TensorError) -> Tensor {
    try map(
      operation, a, function,
      all: { (from, into, count) in
        for place in 0..<count { into[place] = function(from[place]) }
      })
  }

  /// The same with a second form of the function, which goes from the elements to those of the result, so many of
  /// them.
  @inline(__always)
  static func map(
    _ operation: Operation, _ a: consuming Tensor, _ function: (Double) -> Double,
    all functions: (UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int) -> Void
  ) throws(TensorError) -> Tensor {
    if a.becomeNumber(operation, function) { return a }
    return try mapArray(operation, a, all: functions)
  }

  /// The same for any tensor. Not in line, so that single numbers need little of the stack.
  #if hasFeature(Embedded)
  @inline(__always)
  #else
  @inline(never)
  #endif
  private static func mapArray(
    _ operation: Operation, _ a: consuming Tensor,
    all function: (UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int) -> Void
  ) throws(TensorError) -> Tensor {
    if let tape = a.ownTape {
      let node = Int(a.index)
      a.index = try tape.pointee.append(operation, like: node)
      function(
        tape.elements(of: node), tape.elements(of: Int(a.index)),
        Int(tape.pointee.nodes.base[node].count))
      return a
    }
    let result = try Tensor.result(of: operation, a, shape: a.dimensions)
    withExtendedLifetime((a, result)) { function(a.elements, result.elements, result.count) }
    return result
  }

  /// The same for a function that takes longer than a call, or is seldom wanted: the page, which is downloaded, has
  /// one loop for all of them, which calls the function for each element.
  #if hasFeature(Embedded)
  @inline(never)
  #else
  @inline(__always)
  #endif
  static func mapByCalls(
    _ operation: Operation, _ a: consuming Tensor, _ function: (Double) -> Double
  ) throws(TensorError) -> Tensor {
    try map(operation, a, function)
  }

  /// The same of each pair of elements.
  #if hasFeature(Embedded)
  @inline(never)
  #else
  @inline(__always)
  #endif
  static func mapByCalls(
    _ operation: Operation, _ a: consuming Tensor, _ b: Tensor,
    _ function: (Double, Double) -> Double
  ) throws(TensorError) -> Tensor {
    try map(operation, a, b, function)
  }

  /// The tensor of `function` of each pair of elements, with broadcasting.
  @inline(__always)
  static func map(
    _ operation: Operation, _ a: consuming Tensor, _ b: Tensor,
    _ function: (Double, Double) -> Double
  ) throws(TensorError) -> Tensor {
    if a.becomeNumber(operation, b, function) { return a }
    return try mapArrays(operation, a, b, function)
  }

  /// The same for any two tensors. Not in line, so that single numbers need little of the stack.
  #if hasFeature(Embedded)
  @inline(__always)
  #else
  @inline(never)
  #endif
  private static func mapArrays(
    _ operation: Operation, _ a: consuming Tensor, _ b: Tensor,
    _ function: (Double, Double) -> Double
  ) throws(TensorError) -> Tensor {
    guard let operands = try TracedOperands(a, b) else {
      return try mapAny(operation, a, b, function)
    }
    let (tape, first, second) = (operands.tape, operands.first, operands.second)
    if tape.pointee.nodes.base[first].rank == 0, tape.pointee.nodes.base[second].rank == 0 {
      let number = function(
        tape.elements(of: first).pointee, tape.elements(of: second).pointee)
      let index = try tape.append(number: number, operation, (first, second))
      return operands.tensor(at: index, inPlaceOf: a, b)
    }
    guard let larger = tape.shapedLikeResult(first, second) else {
      let (left, right) = (operands.firstTensor, operands.secondTensor)
      withExtendedLifetime(a) { withExtendedLifetime(b) {} }
      return try mapAny(operation, left, right, function)
    }
    let index = try tape.pointee.append(operation, first: first, second: second, like: larger)
    _ = tape.combine(first, second, into: Int(index), function)
    return operands.tensor(at: index, inPlaceOf: a, b)
  }

  /// The same for whatever the operands are.
  @inline(__always)
  private static func mapAny(
    _ operation: Operation, _ a: Tensor, _ b: Tensor, _ function: (Double, Double) -> Double
  ) throws(TensorError) -> Tensor {
    let shape = try broadcastShape(operation, a.dimensions, b.dimensions)
    let result = try Tensor.result(of: operation, a, b, shape: shape)
    combine(a, b, into: result, shape: shape, function)
    return result
  }

  static func broadcastShape(_ operation: Operation, _ a: Shape, _ b: Shape)
    throws(TensorError) -> Shape
  {
    if let shape = a.broadcast(with: b) { return shape }
    throw .shapesDoNotBroadcast(
      operation, a.sizes, b.sizes, axis: a.clashingAxis(with: b) ?? 0)
  }

  /// Three loops for the frequent cases (equal shapes, a single number on one side), else four
  /// nested ones with strides.
  @inline(__always)
  static func combine(
    _ a: Tensor, _ b: Tensor, into result: Tensor, shape: Shape,
    _ function: (Double, Double) -> Double
  ) {
    withExtendedLifetime((a, b, result)) {
      let (left, right, into) = (a.elements, b.elements, result.elements)
      let (leftShape, rightShape, count) = (a.dimensions, b.dimensions, shape.count)
      if leftShape.padded == rightShape.padded {
        for place in 0..<count { into[place] = function(left[place], right[place]) }
      } else if rightShape.count == 1 {
        let number = right[0]
        for place in 0..<count { into[place] = function(left[place], number) }
      } else if leftShape.count == 1 {
        let number = left[0]
        for place in 0..<count { into[place] = function(number, right[place]) }
      } else {
        combineBroadcast(
          (UnsafePointer(left), leftShape), (UnsafePointer(right), rightShape), into: into,
          shape: shape, function)
      }
    }
  }
}

extension Tensor {
  /// Puts `function` of each element and its partner in `other` where the element lies, if both tensors
  /// are plain and of one shape, or the other is a single number, and nobody else has this one's memory;
  /// false where nothing was done.
  @inline(__always)
  mutating func update(with other: Tensor, _ function: (Double, Double) -> Double) -> Bool {
    guard index == Tensor.plain, other.index == Tensor.plain else { return false }
    let (count, isNumber) = (storage.count, other.storage.shape.rank == 0)
    guard isNumber || storage.shape == other.storage.shape, isKnownUniquelyReferenced(&storage)
    else { return false }
    let (into, from) = (storage.elements, other.storage.elements)
    if isNumber {
      let number = from.pointee
      for place in 0..<count { into[place] = function(into[place], number) }
    } else {
      for place in 0..<count { into[place] = function(into[place], from[place]) }
    }
    return true
  }
}

/// Puts `function` of each pair of elements into a tensor of `shape`, to which both are broadcast.
@inline(__always)
func combineBroadcast(
  _ a: (elements: UnsafePointer<Double>, shape: Shape),
  _ b: (elements: UnsafePointer<Double>, shape: Shape), into result: UnsafeMutablePointer<Double>,
  shape: Shape, _ function: (Double, Double) -> Double
) {
  let strides = a.shape.strides(broadcastTo: shape)
  let others = b.shape.strides(broadcastTo: shape)
  var place = 0
  forEachRow(of: shape, strides, others) { (row, other) in
    for column in 0..<shape.padded[3] {
      result[place] = function(
        a.elements[row + column * strides[3]], b.elements[other + column * others[3]])
      place += 1
    }
  }
}

/// Calls `body` for each position of the first three padded axes of `shape`, in row-major order,
/// with the offset of the row by either strides.
@inline(__always)
func forEachRow(
  of shape: Shape, _ strides: FourAxes, _ others: FourAxes, _ body: (Int, Int) -> Void
) {
  let sizes = shape.padded
  for i in 0..<sizes[0] {
    for j in 0..<sizes[1] {
      for k in 0..<sizes[2] {
        body(
          i * strides[0] + j * strides[1] + k * strides[2],
          i * others[0] + j * others[1] + k * others[2])
      }
    }
  }
}
