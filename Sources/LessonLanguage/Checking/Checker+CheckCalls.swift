/// Writes down which function a call means, and reads its arguments for it.
extension Checker {
  func writeCall(
    _ id: ExpressionID, _ callee: ExpressionID, _ arguments: [Argument], _ type: Type
  ) {
    if case .implicitMember(let name) = syntax[callee].kind,
      let solution = implicitCall(name.text, arguments, of: type)
    {
      writeSolution(id, solution)
    } else {
      writeCall(id, type)
    }
  }

  func writeCall(_ id: ExpressionID, _ type: Type) {
    let solution =
      cheapest(solutions(id), as: type) ?? cheapest(solutions(id, giving: type), as: type)
    if let solution { writeSolution(id, solution) }
  }

  private func cheapest(_ found: [Solution], as type: Type) -> Solution? {
    let exact = found.filter { $0.option.type == type }
    let fitting =
      exact.isEmpty
      ? found.filter { Checker.conversion(from: $0.option.type, to: type) != nil } : exact
    return fitting.min { $0.option.cost < $1.option.cost }
  }

  private func writeSolution(_ id: ExpressionID, _ solution: Solution) {
    let call = solution.call
    setType(call.signature.result, of: id)
    program.calls[id] = call
    writeCallee(id, call)
    for (parameter, ids) in zip(call.signature.parameters, call.match) {
      for argument in ids { checkArgument(argument, parameter) }
    }
    checkExclusivity(of: id, call)
  }

  private func checkArgument(_ id: ExpressionID, _ parameter: Signature.Parameter) {
    guard parameter.isInout, case .inoutArgument(let variable) = syntax[id].kind else {
      check(id, as: parameter.type)
      return
    }
    check(variable)
    checkTarget(variable)
    setType(parameter.type, of: id)
  }

  private func writeCallee(_ id: ExpressionID, _ call: ResolvedCall) {
    if case .function(let function) = call.meaning { noteUse(of: function, at: range(id)) }
    if let this = call.selfVariable {
      use(this, isWrite: false)
      reportUnsetSelf(this, at: range(id))
      if case .function(let function) = call.meaning, isMutating(function) {
        checkSelfIsMutable(this, at: range(id))
      }
    }
    switch syntax[id].kind {
    case .call(let callee, _):
      if case .value = call.meaning { check(callee) }
      if isCalledValue(call, callee) {
        check(callee)
      } else if case .member(let base, _) = syntax[callee].kind, typeName(base) == nil {
        checkReceiver(base, of: call)
      }
    case .element(let base, _): checkReceiver(base, of: call)
    default: break
    }
  }

  /// `model(x)`, which means its `callAsFunction`.
  private func isCalledValue(_ call: ResolvedCall, _ callee: ExpressionID) -> Bool {
    guard case .library = call.meaning, call.signature.name == Library.callAsFunction else {
      return false
    }
    guard case .member(_, let name) = syntax[callee].kind else { return true }
    return name.text != Library.callAsFunction
  }

  private func isMutating(_ function: FunctionID) -> Bool {
    program.functions[function.index].isMutating
  }

  private func checkSelfIsMutable(_ this: VariableID, at range: Range<Int>) {
    if program.variables[this.index].isMutable {
      use(this, isWrite: true)
    } else {
      report(
        "this method changes 'self' and is called in one that does not", at: range,
        notes: ["write 'mutating' before the 'func' around"])
    }
  }

  private func checkReceiver(_ base: ExpressionID, of call: ResolvedCall) {
    if case .function(let function) = call.meaning, case .name("self") = syntax[base].kind,
      program.functions[function.index].initialized != nil
    {
      isPartOfSelf = true
    }
    check(base)
    if isPartOfSelf { initializeSelf() }
    isPartOfSelf = false
    switch call.meaning {
    case .library(let index):
      if Library.shared.functions[index].isMutating { checkTarget(base) }
    case .function(let function):
      if isMutating(function) || program.functions[function.index].initialized != nil {
        checkTarget(base)
      }
    default: break
    }
  }
}
