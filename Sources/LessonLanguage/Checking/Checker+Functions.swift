import SourceText

extension Checker {
  /// Makes the types and the functions of a block known before its statements are read.
  func declare(in statements: [StatementID]) {
    let types = declareTypes(in: statements)
    for id in statements {
      guard case .function(let function) = syntax[id].kind else { continue }
      declare(function)
    }
    declareProperties(of: types)
  }

  private func declare(_ syntax: FunctionSyntax) {
    let signature = signature(of: syntax)
    let name = syntax.name.text
    reportRedeclaration(syntax.name, signature)
    let id = addFunction(name, signature, range: syntax.name.range)
    program.functions[id.index].defaults = syntax.parameters.map { $0.defaultValue }
    scopes[scopes.count - 1].functions[name, default: []].append(id)
    program.declaredFunctions[syntax.name.range.lowerBound] = id
    if scopes.count > 1 { giveStorage(id, syntax.name, signature) }
  }

  func signature(of syntax: FunctionSyntax) -> Signature {
    let parameters = syntax.parameters.map { parameter in
      let type = parameter.type.map(resolve) ?? .invalid
      var staysInside = false
      if case .function = type { staysInside = !parameter.isEscaping }
      return Signature.Parameter(
        label: parameter.label, type: type, hasDefault: parameter.defaultValue != nil,
        isInout: parameter.isInout, staysInside: staysInside)
    }
    return Signature(
      name: syntax.name.text, parameters: parameters, result: syntax.result.map(resolve) ?? .void)
  }

  private func reportRedeclaration(_ name: Name, _ signature: Signature) {
    let others = scopes[scopes.count - 1].functions[name.text] ?? []
    let isSame = others.contains { other in
      let own = program.functions[other.index].signature
      return own.type == signature.type
        && own.parameters.map { $0.label } == signature.parameters.map { $0.label }
    }
    if isSame { report("invalid redeclaration of '\(name.text)'", at: name.range) }
    for index in Library.shared.functions(named: name.text) {
      let library = Library.shared.functions[index].signature
      guard library.hasParameters(of: signature), library.result != signature.result else {
        continue
      }
      report(
        "the library has '\(library.description)', and calls of both would be ambiguous",
        at: name.range, notes: ["take another name"])
    }
  }

  func addFunction(_ name: String, _ signature: Signature, range: Range<Int>) -> FunctionID {
    program.functions.append(
      Function(name: name, signature: signature, parent: function, range: range))
    return FunctionID(index: program.functions.count - 1)
  }

  /// A function inside another keeps what it captures in a variable, as a closure does.
  private func giveStorage(_ id: FunctionID, _ name: Name, _ signature: Signature) {
    program.functions[id.index].storage = addVariable(
      name, signature.type, isMutable: false, isGlobal: false)
  }

  /// Bodies at the top level are read last, when every top-level variable is known.
  func checkFunction(_ syntax: FunctionSyntax) {
    guard let id = program.declaredFunctions[syntax.name.range.lowerBound] else { return }
    checkDefaults(of: syntax)
    if scopes.count == 1 {
      // A variable without a value where the function is declared has none in its body.
      let unsetHere = unset
      pendingBodies.append { [self] in
        let outer = unset
        unset = unsetHere
        checkBody(of: id, syntax)
        unset = outer
      }
    } else {
      checkBody(of: id, syntax)
    }
  }

  func checkDefaults(of syntax: FunctionSyntax) {
    for parameter in syntax.parameters {
      if let value = parameter.defaultValue { check(value, as: parameter.type.map(resolve)) }
    }
  }

  func checkBody(of id: FunctionID, _ syntax: FunctionSyntax) {
    let outer = enter(id, result: program.functions[id.index].signature.result)
    defer { leave(outer) }
    declareParameters(of: id, syntax)
    checkFunctionBody(of: id, syntax.body, at: syntax.name.range)
  }

  func declareParameters(of id: FunctionID, _ syntax: FunctionSyntax) {
    for (parameter, declared) in zip(
      syntax.parameters, program.functions[id.index].signature.parameters)
    {
      let variable = declare(parameter.name, declared.type, isMutable: declared.isInout)
      program.variables[variable.index].isWritten = true
      program.functions[id.index].parameters.append(variable)
    }
  }

  /// What has to be put back when a function's body has been read.
  struct Surroundings {
    let function: FunctionID
    let result: Type?
    let jumpTargets: [JumpTarget]
  }

  func enter(_ id: FunctionID, result: Type?) -> Surroundings {
    let outer = Surroundings(
      function: function, result: expectedResult, jumpTargets: jumpTargets)
    function = id
    expectedResult = result
    jumpTargets = []
    scopes.append(Scope())
    return outer
  }

  func leave(_ outer: Surroundings) {
    scopes.removeLast()
    function = outer.function
    expectedResult = outer.result
    jumpTargets = outer.jumpTargets
  }

  /// A body of one expression returns its value; any other needs a `return` on every way.
  func checkFunctionBody(of id: FunctionID, _ body: [StatementID], at place: Range<Int>) {
    program.functions[id.index].body = body
    let result = program.functions[id.index].signature.result
    if result != .void, let only = body.first, body.count == 1 {
      if case .expression(let value) = syntax[only].kind {
        check(value, as: result)
        program.functions[id.index].returnsExpression = value
        return
      }
      if isValueStatement(only) {
        readBranches(of: only, as: result)
        program.functions[id.index].returnsStatement = only
        return
      }
    }
    checkBlock(body)
    if result != .void, result != .invalid, !alwaysLeaves(body) {
      report(
        "missing return in a function expected to return '\(result.description)'", at: place)
    }
  }
}
