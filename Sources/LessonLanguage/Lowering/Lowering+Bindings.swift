import Autodiff

/// Declarations of variables and functions.
extension Lowering {
  func lowerVariable(_ variable: VariableSyntax) -> StatementCode {
    // Not by `??`: a closure that goes through generic code is called through another ever after.
    if let store = lowerWordDeclaration(variable) { return store }
    if let store = lowerGradientBinding(variable) { return store }
    if let store = lowerTensorDeclaration(variable) { return store }
    let value = variable.value.map { lower($0) } ?? .value { _ in .none }
    return onward(lowerBinding(variable.pattern, value, isNamed: variable.value != nil))
  }

  /// `let score = X • W`. `nil` for all other declarations.
  private func lowerTensorDeclaration(_ variable: VariableSyntax) -> StatementCode? {
    guard case .name(let name) = variable.pattern.kind, let value = variable.value,
      program.wrapped[value] == nil, readEarly[value] == nil, type(value) == .tensor,
      let place = program.declared[name.range.lowerBound].flatMap({ valuePlace(of: $0) })
    else { return nil }
    let (code, nodeName) = (lowerTensor(value), NodeName(name.text))
    return { frame throws(Stop) in
      let tensor = try code(frame)
      tensor.name(nodeName)
      place.pointer(in: frame).pointee = .tensor(tensor)
      return .onward
    }
  }

  /// Gives the names of a pattern their values. A tensor takes the name of its variable
  /// (`isNamed`), which labels it in circuits.
  private func lowerBinding(_ pattern: PatternSyntax, _ value: Code, isNamed: Bool)
    -> (Frame) throws(Stop) -> Void
  {
    switch pattern.kind {
    case .name(let name):
      guard let id = program.declared[name.range.lowerBound] else { return { _ in } }
      guard isNamed, case .tensor(let code) = value else {
        return lowerStore(id, value, isNew: true)
      }
      let nodeName = NodeName(name.text)
      let named = Code.tensor { frame throws(Stop) in
        let tensor = try code(frame)
        tensor.name(nodeName)
        return tensor
      }
      return lowerStore(id, named, isNew: true)
    case .tuple(let parts): return lowerTupleBinding(parts.map { $0.pattern }, value)
    default:
      let code = valueCode(value)
      return { frame throws(Stop) in _ = try code(frame) }
    }
  }

  private func lowerTupleBinding(_ parts: [PatternSyntax], _ value: Code)
    -> (Frame) throws(Stop) -> Void
  {
    let code = valueCode(value)
    let temporary = newValueSlot()
    let bindings = parts.enumerated().map { position, part in
      lowerBinding(part, .value { frame in frame.values[temporary].part(position) }, isNamed: false)
    }
    return { frame throws(Stop) in
      frame.values[temporary] = try code(frame)
      for binding in bindings { try binding(frame) }
      frame.values[temporary] = .void
    }
  }

  /// Functions inside a block: all may be called from its beginning, as in Swift, and call one
  /// another. One that captures a variable of the block itself is made where it is declared, since
  /// before that there is nothing to capture.
  func lowerFunctions(in statements: [StatementID]) -> StatementCode? {
    var early: [(Frame) throws(Stop) -> Void] = []
    var reserves: [(Frame) -> Void] = []
    guard let start = statements.first.map({ syntax[$0].range.lowerBound }) else { return nil }
    for id in statements {
      guard case .function(let function) = syntax[id].kind, let function = declared(function)
      else { continue }
      let reserve = lowerReserve(function.storage)
      reserves.append(reserve)
      if capturesOnlyOuter(function.id, before: start) {
        madeEarly.insert(function.id)
        let make = lowerStore(function.storage, .value(lowerCaptures(function.id)), isNew: false)
        early.append(make)
      }
    }
    if reserves.isEmpty { return nil }
    let (first, then) = (reserves, early)
    return onward { frame throws(Stop) in
      for reserve in first { reserve(frame) }
      for make in then { try make(frame) }
    }
  }

  private func declared(_ syntax: FunctionSyntax) -> (id: FunctionID, storage: VariableID)? {
    guard let id = program.declaredFunctions[syntax.name.range.lowerBound],
      let storage = program.functions[id.index].storage
    else { return nil }
    return (id, storage)
  }

  private func capturesOnlyOuter(_ id: FunctionID, before start: Int) -> Bool {
    program.functions[id.index].captures.allSatisfy { variable in
      let info = program.variables[variable.index]
      return info.name.range.lowerBound < start || isFunction(variable)
    }
  }

  private func isFunction(_ variable: VariableID) -> Bool {
    program.functions.contains { $0.storage == variable }
  }

  /// The declaration of a function that is not there from the beginning of its block.
  func lowerFunction(_ function: FunctionSyntax) -> StatementCode {
    guard let (id, storage) = declared(function), !madeEarly.contains(id) else {
      return { _ in .onward }
    }
    return onward(lowerStore(storage, .value(lowerCaptures(id)), isNew: false))
  }

  /// Its own box comes first: a function that calls itself captures it.
  private func lowerReserve(_ storage: VariableID) -> (Frame) -> Void {
    guard case .box(let index) = place(of: storage) else { return { _ in } }
    return { frame in frame.values[index] = .box(Box(.void)) }
  }
}
