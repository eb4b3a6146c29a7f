extension Checker {
  /// The result of a closure whose parameters are known, read on trial: nothing is reported and
  /// nothing stays but the answer.
  func tryClosure(_ id: ExpressionID, _ parameters: [Type], result: Type?) -> Option? {
    let key = ClosureKey(
      expression: id, type: .function(parameters, result ?? .invalid), outer: outerParameters)
    if let known = knownClosures[key] { return known }
    let type = onTrial { readClosure(id, parameters, result: result) }
    let answer = type.map { Option(type: $0, cost: bodyCost) }
    knownClosures[key] = .some(answer)
    return answer
  }

  /// Runs `read` so that nothing is reported and nothing stays but the type; `nil` after an error.
  func onTrial(_ read: () -> Type) -> Type? {
    let wasTrial = isTrial
    let hadFailed = trialFailed
    let counts = (program.variables.count, program.functions.count)
    let savedUses = uses
    let savedUnset = unset
    isTrial = true
    trialFailed = false
    let found = read()
    let failed = trialFailed || found == .invalid
    isTrial = wasTrial
    trialFailed = hadFailed
    uses = savedUses
    unset = savedUnset
    program.variables.removeLast(program.variables.count - counts.0)
    program.functions.removeLast(program.functions.count - counts.1)
    return failed ? nil : found
  }

  /// A closure that writes the types of its parameters can stand alone.
  func closureOptions(_ id: ExpressionID, _ closure: ClosureSyntax) -> [Option] {
    if closure.parameters == nil, closure.implicitCount > 0 { return [] }
    let written = closure.parameters ?? []
    let types = written.compactMap { $0.type.map(resolve) }
    guard types.count == written.count,
      let result = tryClosure(id, types, result: closure.result.map(resolve))
    else { return [] }
    return [Option(type: .function(types, result.type), cost: result.cost)]
  }

  func writeClosure(_ id: ExpressionID, _ type: Type) {
    guard case .function(let parameters, let result) = type else { return }
    let found = readClosure(id, parameters, result: result)
    if case .iterable = result { setType(.function(parameters, found), of: id) }
  }

  /// Reads the body with these parameters and returns the type of its result.
  @discardableResult
  func readClosure(_ id: ExpressionID, _ parameters: [Type], result: Type?) -> Type {
    guard case .closure(let closure) = syntax[id].kind, !isGivingUp else { return .invalid }
    let parameters = spread(parameters, for: closure)
    outerParameters.append(parameters)
    defer { outerParameters.removeLast() }
    let result = result ?? closure.result.map(resolve)
    let signature = Signature(
      name: "closure", parameters: parameters.map { .init(label: nil, type: $0) },
      result: result ?? .invalid)
    let inner = addFunction("closure", signature, range: range(id))
    let earlier = program.closures[id]
    program.closures[id] = inner
    // The function of a trial goes with it.
    defer { if isTrial { program.closures[id] = earlier } }
    uses.note(closure: inner, in: function)
    let before = known.begin()
    let outer = enter(inner, result: result)
    declareParameters(of: closure, parameters, in: inner)
    let found = readBody(of: inner, closure, result: result)
    leave(outer)
    known.end(before)
    return found
  }

  private func declareParameters(
    of closure: ClosureSyntax, _ types: [Type], in id: FunctionID
  ) {
    for (index, type) in types.enumerated() {
      let name = parameterName(closure, index, type, in: id)
      program.functions[id.index].parameters.append(declare(name, type, isMutable: false))
    }
  }

  private func parameterName(
    _ closure: ClosureSyntax, _ index: Int, _ type: Type, in id: FunctionID
  ) -> Name {
    guard let written = closure.parameters else {
      // `$0` has no declaration; its place is the closure's, told apart by the number.
      let place = program.functions[id.index].range.lowerBound
      return Name(text: "$\(index)", range: place..<place)
    }
    let name = written[index].name
    if let own = written[index].type.map(resolve), own != type, own != .invalid {
      report(
        "'\(name.text)' is a '\(type.description)' here, not a '\(own.description)'",
        at: name.range)
    }
    return name
  }

  private func readBody(of id: FunctionID, _ closure: ClosureSyntax, result: Type?) -> Type {
    if closure.body.count == 1, case .expression(let value) = syntax[closure.body[0]].kind {
      program.functions[id.index].body = closure.body
      if result == .void, options(value).cheapest?.type != .void {
        check(value)
        bodyCost = .zero
        return .void
      }
      let own = result.flatMap { cost(value, as: $0) } ?? options(value).cheapest?.cost
      let found = check(value, as: result)
      bodyCost = own ?? .zero
      if found != .void { program.functions[id.index].returnsExpression = value }
      setResult(found, of: id)
      return found
    }
    let costOutside = returnCost
    returnCost = .zero
    defer {
      bodyCost = returnCost
      returnCost = costOutside
    }
    program.functions[id.index].body = closure.body
    if closure.body.count == 1, isValueStatement(closure.body[0]), result != .void {
      let found = readBranches(of: closure.body[0], as: result)
      program.functions[id.index].returnsStatement = closure.body[0]
      setResult(found, of: id)
      return found
    }
    checkBlock(closure.body)
    let found = result ?? expectedResult ?? .void
    setResult(found, of: id)
    if found != .void, found != .invalid, !alwaysLeaves(closure.body) {
      report(
        "missing return in a closure expected to return '\(found.description)'",
        at: program.functions[id.index].range)
    }
    return found
  }

  private func setResult(_ result: Type, of id: FunctionID) {
    let old = program.functions[id.index].signature
    program.functions[id.index].signature = Signature(
      name: old.name, parameters: old.parameters, result: result)
  }

  /// What was read before a declaration was complete holds no longer.
  func forgetOptions() {
    known.begin()
    knownClosures = [:]
  }
}
