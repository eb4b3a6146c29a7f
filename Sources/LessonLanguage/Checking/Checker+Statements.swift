import SourceText

/// What `break` and `continue` can leave.
struct JumpTarget {
  enum Kind { case loop, choice, block }

  let label: String?
  let kind: Kind

  /// Whether `break` (or, where `needsLoop`, `continue`) means this one.
  func isMeant(by name: String?, needsLoop: Bool) -> Bool {
    if let name { return label == name && (kind == .loop || !needsLoop) }
    return kind == .loop || kind == .choice && !needsLoop
  }
}

extension Checker {
  /// A block: a scope of its own.
  func checkBlock(_ statements: [StatementID]) {
    inNewScope { checkStatements(statements) }
  }

  /// The statements of a block whose scope is already there.
  func checkStatements(_ statements: [StatementID]) {
    declare(in: statements)
    for (index, statement) in statements.enumerated() {
      if index > 0, let keyword = jump(statements[index - 1]) {
        report(
          "code after '\(keyword)' will never be executed", at: syntax[statement].range,
          severity: .warning)
      }
      check(statement, isShown: false)
    }
  }

  private func jump(_ id: StatementID) -> String? {
    switch syntax[id].kind {
    case .return: "return"
    case .break: "break"
    case .continue: "continue"
    default: nil
    }
  }

  /// Reads a statement; `isShown` says that a value it leaves is shown, so that it is used.
  func check(_ id: StatementID, isShown: Bool, label: String? = nil) {
    if isGivingUp { return }
    let range = syntax[id].range
    switch syntax[id].kind {
    case .expression(let value): checkExpressionStatement(id, value, isShown: isShown)
    case .variable(let variable): checkVariable(variable, at: range)
    case .function(let function): checkFunction(function)
    case .structure, .enumeration, .typeAlias: checkMembers(ofTypeDeclaredBy: id)
    case .return(let value): checkReturn(value, at: range)
    case .if(let conditions, let then, let otherwise):
      inLabelled(label) { checkIf(conditions, then, otherwise) }
    case .guard(let conditions, let otherwise): checkGuard(conditions, otherwise, at: range)
    case .while(let conditions, let body):
      inNewScope {
        checkConditions(conditions)
        perhaps { inLoop { inJumpTarget(label, .loop) { checkBlock(body) } } }
      }
    case .repeatWhile(let body, let condition):
      inLoop { inJumpTarget(label, .loop) { checkBlock(body) } }
      check(condition, as: .bool)
    case .forIn(let loop): checkFor(loop, label: label)
    case .switch(let subject, let cases):
      inJumpTarget(label, .choice) {
        checkSwitch(subject, cases, at: range) { checkStatements($0) }
      }
    case .block(let body): inLabelled(label) { checkBlock(body) }
    case .deferred(let body): perhaps { checkBlock(body) }
    case .labelled(let name, let inner): check(inner, isShown: false, label: name.text)
    case .break(let name): checkJump("break", name, at: range)
    case .continue(let name): checkJump("continue", name, at: range)
    case .fallthrough, .invalid: break
    }
  }

  func inJumpTarget(_ label: String?, _ kind: JumpTarget.Kind, _ read: () -> Void) {
    jumpTargets.append(JumpTarget(label: label, kind: kind))
    read()
    jumpTargets.removeLast()
  }

  /// A block or an `if`, which `break` leaves by its label only.
  private func inLabelled(_ label: String?, _ read: () -> Void) {
    if label == nil { read() } else { inJumpTarget(label, .block, read) }
  }

  private func checkJump(_ keyword: String, _ label: Name?, at range: Range<Int>) {
    let needsLoop = keyword == "continue"
    if jumpTargets.contains(where: { $0.isMeant(by: label?.text, needsLoop: needsLoop) }) { return }
    if let label {
      report("there is no loop '\(label.text)' around this '\(keyword)'", at: label.range)
    } else {
      report("'\(keyword)' is only allowed in a loop", at: range)
    }
  }

  private func checkExpressionStatement(
    _ id: StatementID, _ value: ExpressionID, isShown: Bool
  ) {
    let type = check(value)
    guard type != .void, type != .invalid, type != .optional(.void), !isDelegation(value) else {
      return
    }
    if isShown {
      refuseAsText(type, at: self.range(value))
      program.shown.insert(id)
    } else if case .optionalChain(let chain) = syntax[value].kind, isAssignment(chain) {
      return
    } else if !isDiscardable(value) {
      report(
        "the value of this expression is not used", at: range(value), severity: .warning,
        notes: ["only the last expression of a cell is shown; 'show(…)' shows any"])
    }
  }

  /// `a.removeLast()` is called for what it does; its result may be left alone.
  private func isDiscardable(_ id: ExpressionID) -> Bool {
    guard case .library(let index)? = program.calls[id]?.meaning else { return false }
    return Library.shared.functions[index].isMutating
  }

  private func isAssignment(_ id: ExpressionID) -> Bool {
    if case .assignment = syntax[id].kind { true } else { false }
  }

  private func checkVariable(_ variable: VariableSyntax, at range: Range<Int>) {
    let written = variable.type.map(resolve)
    guard let value = variable.value else {
      bindWithoutValue(variable, written)
      return
    }
    let type = check(value, as: written)
    if type == .void, written == nil {
      report(
        "this call has no result to keep", at: self.range(value), notes: ["leave out 'let … ='"])
    }
    bind(variable.pattern, to: written ?? type, isMutable: variable.isMutable)
  }

  /// An optional `var` begins as `nil`.
  private func bindWithoutValue(_ variable: VariableSyntax, _ written: Type?) {
    guard let written else {
      report(
        "a variable needs a value or a type", at: variable.pattern.range, notes: ["add '= …'"])
      bind(variable.pattern, to: .invalid, isMutable: variable.isMutable)
      return
    }
    if variable.isMutable, written.isOptional {
      bind(variable.pattern, to: written, isMutable: true)
    } else {
      declareUnset(variable.pattern, written, isMutable: variable.isMutable)
    }
  }

  private func checkReturn(_ value: ExpressionID?, at range: Range<Int>) {
    guard function != .main else {
      report("'return' is only allowed in a function", at: range)
      return
    }
    guard let value else {
      let isInitializer = program.functions[function.index].initialized != nil
      if let expected = expectedResult, expected != .void, expected != .invalid, !isInitializer {
        report("'return' needs a value of type '\(expected.description)'", at: range)
      }
      if expectedResult == nil { expectedResult = .void }
      if isInitializer { reportUnsetProperties(at: range) }
      return
    }
    if expectedResult == .void {
      if check(value) == .void { return }
      report(
        "this function returns nothing", at: self.range(value),
        notes: ["write '-> Type' after its parameters"])
      return
    }
    let cost = expectedResult.flatMap { self.cost(value, as: $0) } ?? options(value).cheapest?.cost
    returnCost = returnCost + (cost ?? .zero)
    let type = check(value, as: expectedResult)
    if expectedResult == nil { expectedResult = type }
  }
}
