import Autodiff

extension Lowering {
  func lowerValue(_ id: ExpressionID) -> ValueCode { valueCode(lower(id)) }

  func lowerInt(_ id: ExpressionID) -> IntCode { wordCode(lower(id)) }

  func lowerDouble(_ id: ExpressionID) -> DoubleCode {
    switch lower(id) {
    case .double(let code): code
    case let other:
      { [code = valueCode(other)] frame throws(Stop) in try code(frame).double }
    }
  }

  func lowerBool(_ id: ExpressionID) -> BoolCode {
    switch lower(id) {
    case .bool(let code): code
    case let other: { [code = valueCode(other)] frame throws(Stop) in try code(frame).bool }
    }
  }

  func lowerTensor(_ id: ExpressionID) -> TensorCode {
    switch lower(id) {
    case .tensor(let code): code
    case let other:
      { [code = valueCode(other)] frame throws(Stop) in try code(frame).tensor }
    }
  }

  /// The code of an expression, of the kind that its type calls for.
  func lower(_ id: ExpressionID) -> Code {
    guard takesExpression() else { return .value { _ in .void } }
    if let slot = readEarly[id] { return typed({ $0.values[slot] }, type(id)) }
    guard let count = program.wrapped[id] else { return lowerUnwrapped(id) }
    let code = valueCode(lowerUnwrapped(id))
    return .value { frame throws(Stop) in
      var value = try code(frame)
      for _ in 0..<count { value = .some(value) }
      return value
    }
  }

  private func lowerUnwrapped(_ id: ExpressionID) -> Code {
    switch syntax[id].kind {
    case .integer(let magnitude, let isNegative):
      integerLiteral(integer(magnitude, isNegative), type(id))
    case .floating(let value): numberLiteral(value, type(id))
    case .boolean(let value): .bool { _ in value }
    case .string(let parts): .value(lowerString(parts, type(id), at: range(id)))
    case .nilLiteral: .value { _ in .none }
    case .name, .operatorFunction, .implicitMember: lowerName(id)
    case .array(let elements): lowerArray(id, elements)
    case .dictionary(let pairs): .value(lowerDictionary(pairs, at: range(id)))
    case .parenthesized(let inner): lower(inner)
    case .tuple(let values): lowerTuple(values, at: range(id))
    case .call(let callee, _): lowerCall(id, callee)
    case .prefix, .infix: lowerCall(id, nil)
    case .element(let base, _): lowerMethodCall(id, base)
    case .member(let base, _): lowerMember(id, base)
    case .tupleElement(let base, let position): lowerPart(position, of: base, type(id))
    case .assignment: .value(lowerAssignmentAsValue(id))
    case .conditional(let condition, let then, let otherwise):
      lowerConditional(lowerBool(condition), lower(then), lower(otherwise))
    case .closure: .value(lowerClosure(id))
    case .coercion(let value, _), .inoutArgument(let value): lower(value)
    case .forceUnwrap(let inner): lowerForceUnwrap(id, inner)
    case .unwrapInChain(let inner): lowerUnwrapInChain(id, inner)
    case .optionalChain(let chain): .value(lowerChain(chain))
    case .partialRange(_, let bound): .value(lowerBound(bound))
    case .statement(let statement): typed(lowerBranches(of: statement), type(id))
    case .invalid: .value { _ in .void }
    }
  }

  func integer(_ magnitude: UInt64, _ isNegative: Bool) -> Int64 {
    Int64(truncatingIfNeeded: isNegative ? 0 &- magnitude : magnitude)
  }

  private func integerLiteral(_ value: Int64, _ type: Type) -> Code {
    type == .double || type == .tensor
      ? numberLiteral(Double(value), type) : .int { _ in value }
  }

  private func numberLiteral(_ value: Double, _ type: Type) -> Code {
    guard type == .tensor else { return .double { _ in value } }
    let tensor = Tensor(value)
    return .tensor { _ in tensor }
  }

  private func lowerString(_ parts: [StringPart], _ own: Type, at place: Range<Int>) -> ValueCode {
    if own == .character, case .text(let text)? = parts.first, let character = text.first {
      return { _ in .character(character) }
    }
    let pieces = parts.map { part -> (code: ValueCode, type: Type, place: Range<Int>) in
      switch part {
      case .text(let text):
        let code: ValueCode = { _ in .string(text) }
        return (code, .string, 0..<0)
      case .value(let id): return (lowerValue(id), type(id), range(id))
      }
    }
    return { frame throws(Stop) in
      var text = ""
      for piece in pieces {
        text += try piece.code(frame).text(as: piece.type, at: piece.place, frame.machine)
        try frame.machine.checkTextSize(Int64(text.utf8.count), at: piece.place)
      }
      try frame.machine.steps.take(text.utf8.count / 64, at: place)
      return .string(text)
    }
  }

  private func lowerArray(_ id: ExpressionID, _ elements: [ExpressionID]) -> Code {
    let place = range(id)
    if type(id) == .tensor {
      let codes = elements.map { lowerTensor($0) }
      return .tensor { frame throws(Stop) in
        var tensors: [Tensor] = []
        for code in codes { tensors.append(try code(frame)) }
        let result: Tensor
        do throws(TensorError) {
          result = try Checked.literal(tensors)
        } catch { throw Stop(error, at: place) }
        try frame.machine.count(result, work: 0, at: place)
        return result
      }
    }
    let codes = elements.map { Reading(run: lowerValue($0)) }
    if case .slice = type(id) {
      return .value { frame throws(Stop) in .slice(try frame.make(codes, at: place), start: 0) }
    }
    return .value { frame throws(Stop) in .array(try frame.make(codes, at: place)) }
  }

  private func lowerTuple(_ values: [Argument], at place: Range<Int>) -> Code {
    let codes = values.map { Reading(run: lowerValue($0.value)) }
    return .value { frame throws(Stop) in .tuple(try frame.make(codes, at: place)) }
  }

  /// The pairs of a dictionary; of two with one key Swift stops.
  private func lowerDictionary(
    _ pairs: [(key: ExpressionID, value: ExpressionID)], at place: Range<Int>
  ) -> ValueCode {
    let codes = pairs.map { (key: lowerValue($0.key), value: lowerValue($0.value)) }
    return { frame throws(Stop) in
      try frame.machine.steps.take(1 + codes.count, at: place)
      var dictionary: [DictionaryKey: Value] = [:]
      for code in codes {
        let key = try frame.machine.key(try code.key(frame), at: place)
        if dictionary.updateValue(try code.value(frame), forKey: key) != nil {
          throw Stop(.keyTwiceInLiteral, at: place)
        }
      }
      return .dictionary(dictionary)
    }
  }

  private func lowerConditional(_ condition: @escaping BoolCode, _ then: Code, _ otherwise: Code)
    -> Code
  {
    switch (then, otherwise) {
    case (.int(let a), .int(let b)):
      return .int { frame throws(Stop) in try condition(frame) ? try a(frame) : try b(frame) }
    case (.double(let a), .double(let b)):
      return .double { frame throws(Stop) in try condition(frame) ? try a(frame) : try b(frame) }
    case (.bool(let a), .bool(let b)):
      return .bool { frame throws(Stop) in try condition(frame) ? try a(frame) : try b(frame) }
    case (.tensor(let a), .tensor(let b)):
      return .tensor { frame throws(Stop) in try condition(frame) ? try a(frame) : try b(frame) }
    default:
      let (a, b) = (valueCode(then), valueCode(otherwise))
      return .value { frame throws(Stop) in try condition(frame) ? try a(frame) : try b(frame) }
    }
  }

  private func lowerClosure(_ id: ExpressionID) -> ValueCode {
    guard let function = program.closures[id] else { return { _ in .void } }
    return lowerFunctionValue(function)
  }
}

extension Frame {
  func evaluate(_ codes: [Reading]) throws(Stop) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(codes.count)
    for code in codes { values.append(try code.run(self)) }
    return values
  }

  /// The parts of a value that is being made: a step, and another for every eight of them. What makes
  /// values without being counted could take the machine's memory between two looks at it.
  func make(_ codes: [Reading], at place: Range<Int>) throws(Stop) -> [Value] {
    try machine.steps.take(1 + codes.count / 8, at: place)
    return try evaluate(codes)
  }
}
