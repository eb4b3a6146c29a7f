/// Elements of arrays, read and changed where the array is: `a[i]`, `a[i] = x`, `a[i] += x`.
extension Lowering {
  /// An element of an array; `nil` for other subscripts.
  func lowerElementRead(_ id: ExpressionID, _ base: ExpressionID, _ call: ResolvedCall) -> Code? {
    guard let index = elementIndex(of: id, base, call) else { return nil }
    let place = range(id)
    if let array = looked(base), !call.match[0].contains(where: { mayHaveEffects($0) }) {
      return lowerElementLook(array, index, call.signature.result, at: place)
    }
    let read = lowerValue(base)
    let element: ValueCode = { frame throws(Stop) in
      guard case .array(let items) = try read(frame) else { return .void }
      let index = Int(clamping: try index(frame))
      guard items.indices.contains(index) else {
        throw indexOutOfRange(index, count: items.count, at: place)
      }
      return items[index]
    }
    return typed(element, call.signature.result)
  }

  /// A change of an element that is a number or a truth value, in an array that is a variable of its
  /// own and shared with no closure; `nil` for all others. As in Swift the index is read first, then
  /// the value, and the element last.
  func lowerElementChange(_ id: ExpressionID, _ target: ExpressionID, _ value: ExpressionID)
    -> ((Frame) throws(Stop) -> Void)?
  {
    guard case .element(let base, _) = syntax[target].kind, type(value).isWord,
      let call = program.calls[target], let array = arrayPlace(base),
      let change = elementChange(id), let index = elementIndex(of: target, base, call)
    else { return nil }
    let (place, steps) = (range(target), machine.steps)
    let new = lowerValue(value)
    return { frame throws(Stop) in
      let index = Int(clamping: try index(frame))
      let new = try new(frame)
      let pointer = array.pointer(in: frame)
      guard case .array(var items) = pointer.pointee else { return }
      // Taken out of its place, so that it has one owner and nothing is copied.
      pointer.pointee = .void
      defer { pointer.pointee = .array(items) }
      guard items.indices.contains(index) else {
        throw indexOutOfRange(index, count: items.count, at: place)
      }
      let before = items.address
      items[index] = try change(items[index], new)
      if items.address != before { try steps.take(items.count, at: place) }
    }
  }

  /// The index of a subscript, if it is one of an array by a number.
  private func elementIndex(of id: ExpressionID, _ base: ExpressionID, _ call: ResolvedCall)
    -> IntCode?
  {
    guard case .array = type(base), call.signature.name == "subscript", call.match.count == 1,
      let argument = call.match[0].first, type(argument) == .int, program.wrapped[argument] == nil
    else { return nil }
    return lowerInt(argument)
  }

  /// Where an array is that no closure shares.
  private func arrayPlace(_ id: ExpressionID) -> ArrayPlace? {
    guard case .name = syntax[id].kind, program.wrapped[id] == nil,
      case .variable(let variable)? = program.meanings[id],
      program.variables[variable.index].lazyValue == nil
    else { return nil }
    switch place(of: variable) {
    case .value(let index): return .local(index)
    case .globalValue(let pointer): return .global(pointer)
    case .box, .word, .globalWord: return nil
    }
  }

  private typealias ElementChange = (_ old: Value, _ operand: Value) throws(Stop) -> Value

  /// What an assignment makes of an element; `nil` for what is no arithmetic.
  private func elementChange(_ id: ExpressionID) -> ElementChange? {
    guard let call = program.calls[id] else { return { _, new in new } }
    guard case .library(let index) = call.meaning else { return nil }
    let place = range(id)
    switch Library.shared.functions[index].implementation {
    case .intArithmetic(let operation):
      return { old, operand throws(Stop) in
        .int(try operation.apply(old.integer, operand.integer, at: place))
      }
    case .doubleArithmetic(let operation):
      return { old, operand in .double(operation.apply(old.double, operand.double)) }
    default: return nil
    }
  }
}

/// The place of an array that is a variable of the frame, or a global one.
private enum ArrayPlace {
  case local(Int)
  case global(UnsafeMutablePointer<Value>)

  /// Safety: see `Frame`.
  @inline(__always)
  func pointer(in frame: Frame) -> UnsafeMutablePointer<Value> {
    switch self {
    case .local(let index): frame.values + index
    case .global(let pointer): pointer
    }
  }
}
