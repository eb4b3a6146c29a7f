import Autodiff

/// Names and members.
extension Lowering {
  func lowerName(_ id: ExpressionID) -> Code {
    switch program.meanings[id] {
    case .selfField(let this, let index)?: return lowerPart(index, of: this, type(id))
    case .selfComputed(let this, let getter, _)?:
      return lowerGetter(getter, valueCode(lowerRead(this)), at: range(id))
    case let meaning: return lowerMeaning(meaning, id)
    }
  }

  func lowerMember(_ id: ExpressionID, _ base: ExpressionID) -> Code {
    switch program.meanings[id] {
    case .field(let index)?: return lowerPart(index, of: base, type(id))
    case .computed(let getter, _)? where program.functions[getter.index].receiver != nil:
      return lowerGetter(getter, lowerValue(base), at: range(id))
    case .rawValue?: return lowerRawValue(base, type(id))
    case .function(let function)? where program.functions[function.index].isMethod:
      return .value(lowerBoundMethod(function, lowerValue(base), at: range(id)))
    case .library(let index)? where Library.shared.functions[index].receiver != nil:
      return lowerLibraryCall(index, [.one(base)], result: type(id), at: range(id))
    case let meaning: return lowerMeaning(meaning, id)
    }
  }

  /// What needs no receiver.
  private func lowerMeaning(_ meaning: Meaning?, _ id: ExpressionID) -> Code {
    switch meaning {
    case .variable(let variable)?: lowerRead(variable)
    case .function(let function)?: .value(lowerFunctionValue(function))
    case .library(let index)?: lowerLibraryValue(index, at: range(id))
    case .computed(let getter, _)?: lowerGetter(getter, nil, at: range(id))
    case .enumCase(let type, let number)?:
      type.cases[number].payload.isEmpty
        ? .value { _ in .enumCase(number, []) }
        : .value(lowerConstructor(type.cases[number].payload.count) { .enumCase(number, $0) })
    case .memberwise(let type)?:
      .value(lowerConstructor(type.memberwiseSignature.parameters.count) { .tuple($0) })
    case .none?: .value { _ in .none }
    case .allCases(let type)?:
      .value { _ in .array(type.cases.indices.map { .enumCase($0, []) }) }
    default: .value { _ in .void }
    }
  }

  /// `value.method` without a call: a function that keeps the value.
  private func lowerBoundMethod(
    _ function: FunctionID, _ receiver: @escaping ValueCode, at place: Range<Int>
  ) -> ValueCode {
    let code = functionCode(function)
    let count = code.parameters.count
    return { frame throws(Stop) in
      let this = try receiver(frame)
      let bound = FunctionCode(name: code.name)
      bound.valueCount = count
      bound.parameters = (0..<count).map { Slot.value($0) }
      bound.setBody { inner throws(Stop) in
        let arguments = (0..<count).map { inner.values[$0] }
        inner.calls.result = try inner.call(code, this, arguments, at: place)
      }
      return .function(FunctionValue(bound, captures: []))
    }
  }

  /// `Shape.circle` and `Point.init` as functions.
  private func lowerConstructor(_ count: Int, _ make: @escaping ([Value]) -> Value) -> ValueCode {
    let code = FunctionCode(name: "init")
    code.valueCount = count
    code.parameters = (0..<count).map { Slot.value($0) }
    code.setBody { frame in
      frame.calls.result = make((0..<count).map { frame.values[$0] })
    }
    let value = FunctionValue(code, captures: [])
    return { _ in .function(value) }
  }

  private func lowerGetter(
    _ getter: FunctionID, _ receiver: ValueCode?, at place: Range<Int>
  ) -> Code {
    let code = functionCode(getter)
    return typed(
      { frame throws(Stop) in
        let this = try receiver?(frame)
        return try frame.call(code, this, [], at: place)
      }, program.functions[getter.index].signature.result)
  }

  private func lowerRawValue(_ base: ExpressionID, _ type: Type) -> Code {
    guard case .nominal(let nominal) = self.type(base) else { return .value { _ in .void } }
    let value = lowerValue(base)
    return typed(
      { frame throws(Stop) in
        guard case .enumCase(let number, _) = try value(frame) else { return .void }
        return nominal.cases[number].rawValue?.value ?? .void
      }, type)
  }

  /// A case of an enum with its values, a struct with its properties.
  func lowerConstruction(_ call: ResolvedCall, at place: Range<Int>) -> ValueCode? {
    switch call.meaning {
    case .enumCase(_, let number):
      let codes = call.match.compactMap { $0.first.map { Reading(run: lowerValue($0)) } }
      return { frame throws(Stop) in .enumCase(number, try frame.make(codes, at: place)) }
    case .memberwise(let type): return lowerMemberwise(type, call, at: place)
    case .some:
      guard let id = call.match.first?.first else { return nil }
      let value = lowerValue(id)
      return { frame throws(Stop) in .some(try value(frame)) }
    case .rawValueInitializer(let type):
      guard let id = call.match.first?.first else { return nil }
      let value = lowerValue(id)
      return { frame throws(Stop) in
        let raw = try value(frame)
        let number = type.cases.firstIndex { $0.rawValue?.value.equals(raw) ?? false }
        return .optional(number.map { .enumCase($0, []) })
      }
    default: return nil
    }
  }

  private func lowerMemberwise(_ type: NominalType, _ call: ResolvedCall, at place: Range<Int>)
    -> ValueCode
  {
    var given: [String: ExpressionID] = [:]
    for (parameter, ids) in zip(call.signature.parameters, call.match) {
      if let label = parameter.label, let id = ids.first { given[label] = id }
    }
    let codes = type.fields.map { field -> Reading in
      if let id = given[field.name] ?? field.defaultValue { return Reading(run: lowerValue(id)) }
      return Reading { _ in .none }
    }
    return { frame throws(Stop) in .tuple(try frame.make(codes, at: place)) }
  }

  /// An initialiser: `self` begins with the defaults, its body fills it, the value comes back.
  func lowerInitializer(_ function: Function, _ type: NominalType) -> (Frame) throws(Stop) -> Void {
    let defaults = type.fields.map { field -> Reading in
      if let value = field.defaultValue { return Reading(run: lowerValue(value)) }
      let isOptional = field.type.isOptional
      return Reading { _ in isOptional ? .none : .void }
    }
    let slot = function.receiver.map { self.slot(of: $0) } ?? .value(newValueSlot())
    let body = lowerBlock(function.body)
    let (own, place) = (Type.nominal(type), function.range)
    return { frame throws(Stop) in
      frame.store(.tuple(try frame.make(defaults, at: place)), in: slot)
      _ = try body(frame)
      frame.calls.result = frame.load(slot, own)
    }
  }
}

extension NominalType.RawValue {
  var value: Value {
    switch self {
    case .int(let value): .int(value)
    case .string(let value): .string(value)
    case .double(let value): .double(value)
    }
  }
}

extension Value {
  /// A property of a struct, an element of a tuple.
  func part(_ index: Int) -> Value {
    guard case .tuple(let parts) = self, parts.indices.contains(index) else { return .void }
    return parts[index]
  }
}
