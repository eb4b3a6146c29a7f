import Autodiff

/// Operations on tensors as direct code: each counts what it did.
///
/// A variable is taken out of its place while an operation looks at it, and put back: so nobody has to
/// count that it is held twice, which took as long as the operation.
extension Lowering {
  func tensorCode(
    _ function: @escaping TensorFunction, _ operation: Operation?, _ a: ExpressionID,
    at place: Range<Int>
  ) -> TensorCode {
    let operation = UnaryTensorOperation(function, operation, TensorCounter(machine), at: place)
    let a = tensorCode(of: tensorSource(a), isTaken: true)
    let whole = UnaryOperationOnCode(operation, a)
    return { frame throws(Stop) in try whole.run(frame) }
  }

  /// `isProduct` for a product of matrices, which is counted before it is made as well.
  func tensorCode(
    _ function: @escaping TensorPairFunction, _ operation: Operation?,
    _ a: ExpressionID, _ b: ExpressionID, isProduct: Bool = false, at place: Range<Int>
  ) -> TensorCode {
    let operation = BinaryTensorOperation(
      function, operation, isProduct: isProduct, TensorCounter(machine), at: place)
    // What changes the first operand must not run before that is read.
    let hasEffects = mayHaveEffects(b)
    let (first, second) = (tensorSource(a), tensorSource(b))
    #if !hasFeature(Embedded)
    switch (first, second) {
    case (.place(let a), .place(let b)) where a == replaced:
      let whole = BinaryOperationOnReplacedAndPlace(operation, a, b)
      return { frame throws(Stop) in try whole.run(frame) }
    case (.place(let a), .code(let b)) where a == replaced:
      return { frame throws(Stop) in
        let y = try b(frame)
        return try operation.result(taking: a.pointer(in: frame), y)
      }
    default: break
    }
    #endif
    switch (first, second) {
    case (.place(let a), .place(let b)) where a == b:
      return { frame throws(Stop) in
        let pointer = a.pointer(in: frame)
        let tensor = pointer.moveTensor()
        defer { pointer.initialize(to: .tensor(tensor)) }
        return try operation.result(tensor, tensor)
      }
    case (.place(let a), .place(let b)):
      return { frame throws(Stop) in
        let (left, right) = (a.pointer(in: frame), b.pointer(in: frame))
        let (x, y) = (left.moveTensor(), right.moveTensor())
        defer {
          left.initialize(to: .tensor(x))
          right.initialize(to: .tensor(y))
        }
        return try operation.result(x, y)
      }
    case (.place(let place), .code(let b)) where !hasEffects:
      return { frame throws(Stop) in
        let y = try b(frame)
        let pointer = place.pointer(in: frame)
        let x = pointer.moveTensor()
        defer { pointer.initialize(to: .tensor(x)) }
        return try operation.result(x, y)
      }
    case (.code(let a), .place(let b)):
      let whole = BinaryOperationOnCodeAndPlace(operation, a, b)
      return { frame throws(Stop) in try whole.run(frame) }
    default:
      let (a, b) = (tensorCode(of: first), tensorCode(of: second))
      return { frame throws(Stop) in
        let x = try a(frame)
        return try operation.result(x, try b(frame))
      }
    }
  }

  func numberCode(
    _ function: @escaping @Sendable (Tensor) throws(TensorError) -> Double,
    _ tensor: @escaping TensorCode, at place: Range<Int>
  ) -> DoubleCode {
    { frame throws(Stop) in
      let tensor = try tensor(frame)
      do throws(TensorError) { return try function(tensor) } catch { throw Stop(error, at: place) }
    }
  }
}

/// An operand: a variable or a constant, or any code.
enum TensorSource {
  case place(ValuePlace)
  case code(TensorCode)
}

extension Lowering {
  func tensorSource(_ id: ExpressionID) -> TensorSource {
    guard type(id) == .tensor, program.wrapped[id] == nil, readEarly[id] == nil else {
      return .code(lowerTensor(id))
    }
    switch syntax[id].kind {
    case .parenthesized(let inner): return tensorSource(inner)
    case .floating(let value): return .place(placeOfConstant(value))
    case .integer(let magnitude, let isNegative):
      return .place(placeOfConstant(Double(integer(magnitude, isNegative))))
    case .name:
      guard case .variable(let variable)? = program.meanings[id],
        program.variables[variable.index].lazyValue == nil, let place = valuePlace(of: variable)
      else { return .code(lowerTensor(id)) }
      return .place(place)
    default: return .code(lowerTensor(id))
    }
  }

  /// A place that always holds a number: an operation can look at it there like at a variable.
  private func placeOfConstant(_ value: Double) -> ValuePlace {
    let place = machine.calls.push(words: 0, values: 1).values
    place.pointee = .tensor(Tensor(value))
    return ValuePlace(global: place)
  }

  /// `isTaken` where a variable may be taken out of its place that is `replaced`.
  func tensorCode(of source: TensorSource, isTaken: Bool = false) -> TensorCode {
    switch source {
    case .place(let place) where isTaken && place == replaced:
      { frame in place.pointer(in: frame).takeTensor() }
    case .place(let place): { frame in place.pointer(in: frame).pointee.tensor }
    case .code(let code): code
    }
  }
}

/// An operation on one tensor, counted. An object, so that a closure that has one is called with one word
/// in place of all that is in here.
final class UnaryTensorOperation {
  private let function: TensorFunction
  private let onNumber: NumberFunction
  private let counter: TensorCounter
  private let place: Range<Int>

  init(
    _ function: @escaping TensorFunction, _ operation: Operation?, _ counter: TensorCounter,
    at place: Range<Int>
  ) {
    (self.function, self.counter, self.place) = (function, counter, place)
    onNumber = (operation ?? .constant).onNumber
  }

  @inline(__always)
  func result(_ a: consuming Tensor) throws(Stop) -> Tensor {
    #if hasFeature(Embedded)
    return try anyResult(a)
    #else
    let (result, isDone) = onNumber(a)
    guard isDone else { return try anyResult(result) }
    if !counter.countsAtAGlance(result) { try count(result, work: 0) }
    return result
    #endif
  }

  @inline(never)
  private func anyResult(_ a: consuming Tensor) throws(Stop) -> Tensor {
    let work = counter.work(on: a)
    let result = try run(a)
    if !counter.countsAtAGlance(result, work: work) { try count(result, work: work) }
    return result
  }

  @inline(never)
  private func count(_ result: borrowing Tensor, work: Int) throws(Stop) {
    try counter.count(result, work: work, at: place)
  }

  @inline(__always)
  private func run(_ a: consuming Tensor) throws(Stop) -> Tensor {
    do throws(TensorError) { return try function(a) } catch { throw Stop(error, at: place) }
  }
}

/// An operation on two tensors, counted.
final class BinaryTensorOperation {
  private let function: TensorPairFunction
  private let onNumbers: NumberPairFunction
  private let isProduct: Bool
  private let counter: TensorCounter
  private let place: Range<Int>

  init(
    _ function: @escaping TensorPairFunction, _ operation: Operation?,
    isProduct: Bool, _ counter: TensorCounter, at place: Range<Int>
  ) {
    (self.function, self.isProduct) = (function, isProduct)
    onNumbers = (operation ?? .constant).onNumbers
    (self.counter, self.place) = (counter, place)
  }

  @inline(__always)
  func result(_ a: consuming Tensor, _ b: borrowing Tensor) throws(Stop) -> Tensor {
    #if hasFeature(Embedded)
    return try anyResult(a, b)
    #else
    let (result, isDone) = onNumbers(a, b)
    guard isDone else { return try anyResult(result, b) }
    if !counter.countsAtAGlance(result) { try count(result) }
    return result
    #endif
  }

  /// The same with a first tensor that is taken out of its place (`Lowering.placeReplaced`). It is put back where the
  /// operation can fail: once it has made a single number, only limits can stop what follows.
  @inline(__always)
  func result(taking place: UnsafeMutablePointer<Value>, _ b: borrowing Tensor) throws(Stop)
    -> Tensor
  {
    let (result, isDone) = onNumbers(place.takeTensor(), b)
    guard isDone else {
      place.initialize(to: .tensor(result))
      return try anyResult(result, b)
    }
    if !counter.countsAtAGlance(result) { try count(result) }
    return result
  }

  @inline(never)
  private func anyResult(_ a: consuming Tensor, _ b: borrowing Tensor) throws(Stop) -> Tensor {
    if isProduct, !counter.isSmallProduct(a, b) { try count(productOf: a, b) }
    let result = try run(a, b)
    // By broadcasting it has at least as many elements as the operands, or none; of a product the
    // work is counted already.
    if !counter.countsAtAGlance(result) { try count(result) }
    return result
  }

  /// The same with the tensor in `place` as the second one.
  @inline(__always)
  func result(_ a: consuming Tensor, with place: UnsafeMutablePointer<Value>) throws(Stop)
    -> Tensor
  {
    let b = place.moveTensor()
    defer { place.initialize(to: .tensor(b)) }
    return try result(a, b)
  }

  @inline(never)
  private func count(_ result: borrowing Tensor) throws(Stop) {
    try counter.count(result, at: place)
  }

  @inline(never)
  private func count(productOf a: borrowing Tensor, _ b: borrowing Tensor) throws(Stop) {
    try counter.count(productOf: a, b, at: place)
  }

  @inline(__always)
  private func run(_ a: consuming Tensor, _ b: borrowing Tensor) throws(Stop) -> Tensor {
    do throws(TensorError) { return try function(a, b) } catch { throw Stop(error, at: place) }
  }
}

extension UnsafeMutablePointer<Value> {
  /// Takes the tensor out of its place, which has to be initialised again.
  @inline(__always)
  func moveTensor() -> Tensor {
    if case .tensor(let tensor) = move() { return tensor }
    return Tensor(0.0)
  }

  /// Takes the tensor out of its place, which is empty then.
  @inline(__always)
  func takeTensor() -> Tensor {
    let tensor = moveTensor()
    initialize(to: .void)
    return tensor
  }
}
