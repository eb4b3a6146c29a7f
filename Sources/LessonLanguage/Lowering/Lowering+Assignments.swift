import Autodiff

extension Lowering {
  func lowerAssignmentAsValue(_ id: ExpressionID) -> ValueCode {
    let code = lowerAssignment(id)
    return { frame throws(Stop) in
      try code(frame)
      return .void
    }
  }

  func lowerAssignment(_ id: ExpressionID) -> (Frame) throws(Stop) -> Void {
    guard case .assignment(_, let target, let value) = syntax[id].kind else { return { _ in } }
    switch (syntax[target].kind, program.meanings[target]) {
    case (.name("_"), _):
      let code = lowerValue(value)
      return { frame throws(Stop) in _ = try code(frame) }
    case (.name, .variable(let variable)?)
    where program.variables[variable.index].lazyValue == nil && !isExtension(id)
      && !(program.calls[id] != nil && mayHaveEffects(value)):
      if let update = lowerTensorUpdate(id, variable, value) { return update }
      if program.calls[id] == nil { replaced = placeReplaced(variable, by: value) }
      defer { replaced = nil }
      return lowerStore(variable, newValue(id, of: target, value), isNew: false)
    case (.tuple(let targets), _): return lowerTupleAssignment(targets, value)
    case (.optionalChain(let chain), _): return lowerChainAssignment(id, chain, value)
    default:
      if let change = lowerElementChange(id, target, value) { return change }
      return inOrder(target, before: [value]) { lowerPartAssignment(id, target, value) }
    }
  }

  /// `(a, b) = (b, a)`: all values first, then all places.
  private func lowerTupleAssignment(_ targets: [Argument], _ value: ExpressionID)
    -> (Frame) throws(Stop) -> Void
  {
    let source = lowerValue(value)
    var places: [(modify: ModifyCode, index: Int)] = []
    for (index, target) in targets.enumerated() {
      if case .name("_") = syntax[target.value].kind { continue }
      places.append((lowerModify(target.value), index))
    }
    return { frame throws(Stop) in
      let tuple = try source(frame)
      for place in places {
        let part = tuple.part(place.index)
        try place.modify(frame) { $0 = part }
      }
    }
  }

  /// `a?.b = 1`: nothing happens where the chain ends at a `nil`.
  private func lowerChainAssignment(
    _ id: ExpressionID, _ chain: ExpressionID, _ value: ExpressionID
  ) -> (Frame) throws(Stop) -> Void {
    let code = inOrder(chain, before: [value]) { lowerPartAssignment(id, chain, value) }
    return { frame throws(Stop) in
      do throws(Stop) { try code(frame) } catch {
        if !error.isEndOfChain { throw error }
      }
    }
  }

  /// The value to store: of a compound assignment the operation on the old value.
  private func newValue(_ id: ExpressionID, of target: ExpressionID, _ value: ExpressionID)
    -> Code
  {
    guard let call = program.calls[id], case .library(let index) = call.meaning else {
      return lower(value)
    }
    return lowerLibraryCall(
      index, [.one(target), .one(value)], result: call.signature.result, at: range(id))
  }

  private func lowerPartAssignment(
    _ id: ExpressionID, _ target: ExpressionID, _ value: ExpressionID
  ) -> (Frame) throws(Stop) -> Void {
    let modify = lowerModify(target)
    let read = lowerValue(value)
    let place = range(id)
    guard let call = program.calls[id], case .library(let index) = call.meaning else {
      return { frame throws(Stop) in
        let new = try read(frame)
        try modify(frame) { $0 = new }
      }
    }
    if isExtension(id) { return lowerExtension(modify, read, type(value), at: place) }
    let implementation = Library.shared.functions[index].implementation
    let types = [call.signature.parameters[0].type, type(value)]
    return { frame throws(Stop) in
      let operand = try read(frame)
      try modify(frame) { old throws(Stop) in
        old = try implementation.run(
          Call(
            arguments: [old, operand], types: types, machine: frame.machine, range: place))
      }
    }
  }

  /// `xs += ys` of arrays, `s += t` of strings: they grow in place.
  private func isExtension(_ id: ExpressionID) -> Bool {
    guard let call = program.calls[id], call.signature.name == "+" else { return false }
    switch call.signature.result {
    case .array, .slice, .string: return true
    default: return false
    }
  }

  private func lowerExtension(
    _ modify: @escaping ModifyCode, _ read: @escaping ValueCode, _ type: Type,
    at place: Range<Int>
  ) -> (Frame) throws(Stop) -> Void {
    { frame throws(Stop) in
      let new = try read(frame)
      let call = Call(arguments: [new], types: [type], machine: frame.machine, range: place)
      try modify(frame) { old throws(Stop) in try old.extend(with: call) }
    }
  }
}

extension Value {
  /// Puts the argument of a call behind an array or a text.
  fileprivate mutating func extend(with call: Call) throws(Stop) {
    if case .string(var text) = self {
      self = .void
      defer { self = .string(text) }
      return try call.append(call[0].string, to: &text)
    }
    let new = try call.items(0)
    _ = try changeItems { items, _ throws(Stop) in
      try call.checkCount(Int64(items.count) + Int64(new.count))
      let before = items.address
      items += new
      let copied = items.address == before ? new.count : items.count
      try call.machine.steps.take(copied, at: call.range)
      return .void
    }
  }
}
