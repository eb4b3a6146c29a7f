import Autodiff

extension Lowering {
  /// The code of a call into the library: direct code for arithmetic and plain functions, a
  /// `Call` with its arguments for the rest.
  func lowerLibraryCall(
    _ index: Int, _ arguments: [LibraryArgument], result: Type, at place: Range<Int>
  ) -> Code {
    switch (Library.shared.functions[index].implementation, ids(arguments)) {
    case (.intArithmetic(let operation), let ids) where ids.count == 2:
      return .int(intArithmetic(operation, intOperand(ids[0]), intOperand(ids[1]), at: place))
    case (.doubleArithmetic(let operation), let ids) where ids.count == 2:
      return .double(doubleArithmetic(operation, doubleOperand(ids[0]), doubleOperand(ids[1])))
    case (.intComparison(let comparison), let ids) where ids.count == 2:
      return .bool(intComparison(comparison, intOperand(ids[0]), intOperand(ids[1])))
    case (.doubleComparison(let comparison), let ids) where ids.count == 2:
      return .bool(doubleComparison(comparison, doubleOperand(ids[0]), doubleOperand(ids[1])))
    case (.and, let ids) where ids.count == 2:
      let (a, b) = (lowerBool(ids[0]), lowerBool(ids[1]))
      return .bool { frame throws(Stop) in try a(frame) ? try b(frame) : false }
    case (.or, let ids) where ids.count == 2:
      let (a, b) = (lowerBool(ids[0]), lowerBool(ids[1]))
      return .bool { frame throws(Stop) in try a(frame) ? true : try b(frame) }
    case (.coalesce, let ids) where ids.count == 2:
      let (value, other) = (lowerValue(ids[0]), lowerValue(ids[1]))
      let isOptional = result.isOptional
      return typed(
        { frame throws(Stop) in
          guard case .some(let inner) = try value(frame) else { return try other(frame) }
          return isOptional ? .some(inner) : inner
        }, result)
    case (.doubleUnary(let function), let ids) where ids.count == 1:
      let a = lowerDouble(ids[0])
      return .double { frame throws(Stop) in function(try a(frame)) }
    case (.doubleBinary(let function), let ids) where ids.count == 2:
      let (a, b) = (lowerDouble(ids[0]), lowerDouble(ids[1]))
      return .double { frame throws(Stop) in function(try a(frame), try b(frame)) }
    case (.doubleOfInt(let function), let ids) where ids.count == 1:
      let a = lowerInt(ids[0])
      return .double { frame throws(Stop) in function(try a(frame)) }
    case (.intOfDouble(let function), let ids) where ids.count == 1:
      let a = lowerDouble(ids[0])
      return .int { frame throws(Stop) in try function(try a(frame), place) }
    case (.doubleOfTensor(let function), let ids) where ids.count == 1:
      return .double(numberCode(function, lowerTensor(ids[0]), at: place))
    case (.tensorProduct(let function), let ids) where ids.count == 2:
      return .tensor(
        tensorCode(function, nil, ids[0], ids[1], isProduct: true, at: place))
    case (.gradient, let ids) where ids.count > 1:
      return gradientCode(ids.dropLast(), ids[ids.count - 1], at: place)
    case (.tensorUnary(let function, let operation), let ids) where ids.count == 1:
      return .tensor(tensorCode(function, operation, ids[0], at: place))
    case (.tensorBinary(let function, let operation), let ids) where ids.count == 2:
      return .tensor(tensorCode(function, operation, ids[0], ids[1], at: place))
    case (.constant(let value), _):
      let value = value()
      return typed({ _ in value }, result)
    case (.general(let function), _):
      let makeCall = lowerArguments(arguments, at: place)
      return typed({ frame throws(Stop) in try function(try makeCall(frame)) }, result)
    case (.sharing(let change), _):
      return typed(
        lowerSharing(change, receiver: nil, isMutating: false, arguments, at: place), result)
    default: return .value { _ in .void }
    }
  }

  private func ids(_ arguments: [LibraryArgument]) -> [ExpressionID] {
    arguments.compactMap { if case .one(let id) = $0 { id } else { nil } }
  }

  /// Code that reads the arguments of a call into the library.
  func lowerArguments(_ arguments: [LibraryArgument], at place: Range<Int>)
    -> (Frame) throws(Stop) -> Call
  {
    var codes: [Reading] = []
    var types: [Type] = []
    for argument in arguments {
      switch argument {
      case .one(let id):
        codes.append(Reading(run: lowerValue(id)))
        types.append(type(id))
      case .many(let ids):
        let elements = ids.map { Reading(run: lowerValue($0)) }
        codes.append(
          Reading { frame throws(Stop) in .array(try frame.make(elements, at: place)) })
        types += ids.map { type($0) }
      case .shared, .none:
        codes.append(Reading { _ in .void })
        types.append(.void)
      }
    }
    return { frame throws(Stop) in
      Call(
        arguments: try frame.evaluate(codes), types: types, machine: frame.machine,
        range: place)
    }
  }

  /// A function of the library as a value, or a constant of it.
  func lowerLibraryValue(_ index: Int, at place: Range<Int>) -> Code {
    let function = Library.shared.functions[index]
    if case .constant(let value) = function.implementation {
      let value = value()
      return typed({ _ in value }, function.signature.result)
    }
    let code = FunctionCode(name: function.signature.name)
    let types = function.signature.parameters.map { $0.type }
    code.valueCount = types.count
    code.parameters = types.indices.map(Slot.value)
    code.setBody { frame throws(Stop) in
      let arguments = types.indices.map { frame.values[$0] }
      let call = Call(
        arguments: arguments, types: types, machine: frame.machine, range: place)
      frame.calls.result = try function.implementation.run(call)
    }
    let value = FunctionValue(code, captures: [])
    return .value { _ in .function(value) }
  }
}

extension Implementation {
  /// Runs any implementation on values: the way of functions that are passed around.
  func run(_ call: Call) throws(Stop) -> Value {
    switch self {
    case .intArithmetic(let operation):
      .int(try operation.apply(call[0].integer, call[1].integer, at: call.range))
    case .doubleArithmetic(let operation):
      .double(operation.apply(call[0].double, call[1].double))
    case .intComparison(let comparison):
      .bool(comparison.holds(call[0].integer, call[1].integer))
    case .doubleComparison(let comparison):
      .bool(comparison.holds(call[0].double, call[1].double))
    case .and: .bool(call[0].bool && call[1].bool)
    case .coalesce: call[0].unwrapped ?? call[1]
    case .or: .bool(call[0].bool || call[1].bool)
    case .doubleUnary(let function): .double(function(call[0].double))
    case .doubleBinary(let function): .double(function(call[0].double, call[1].double))
    case .doubleOfInt(let function): .double(function(call[0].integer))
    case .intOfDouble(let function): .int(try function(call[0].double, call.range))
    case .doubleOfTensor(let function):
      .double(try call.engine { () throws(TensorError) in try function(call[0].tensor) })
    case .tensorUnary(let function, _):
      try call.counted(
        try call.engine { () throws(TensorError) in try function(call[0].tensor) })
    case .tensorBinary(let function, _):
      try call.counted(
        try call.engine { () throws(TensorError) in
          try function(call[0].tensor, call[1].tensor)
        })
    case .tensorProduct(let function): try call.product(by: function)
    case .constant(let value): value()
    case .gradient(let function): try call.counted(memoryOf: try function(call))
    case .general(let function): try function(call)
    case .mutating, .sharing, .exchange: .void
    }
  }
}
