import SourceText

/// Finds functions that are called before a top-level variable that they read has its value.
///
/// Swift accepts such a program and reads zeros; a learner would look for the mistake for hours.
struct UseOrder {
  private var declaredAt: [VariableID: Int] = [:]
  /// The variables of elsewhere that each function uses.
  private var variables: [FunctionID: [VariableID]] = [:]
  private var callees: [FunctionID: [FunctionID]] = [:]
  private(set) var topLevelUses: [(function: FunctionID, range: Range<Int>)] = []
  /// Where a function runs that changes a variable, or runs while it is changed.
  private(set) var changes: [(variable: VariableID, function: FunctionID, range: Range<Int>)] = []

  mutating func declare(_ variable: VariableID, at offset: Int) { declaredAt[variable] = offset }

  mutating func note(_ variable: VariableID, in function: FunctionID) {
    variables[function, default: []].append(variable)
  }

  mutating func note(_ callee: FunctionID, in function: FunctionID, at range: Range<Int>) {
    callees[function, default: []].append(callee)
    if function == .main { topLevelUses.append((callee, range)) }
  }

  /// A closure that a function makes counts as called by it.
  mutating func note(closure: FunctionID, in function: FunctionID) {
    if function != .main { callees[function, default: []].append(closure) }
  }

  mutating func noteChange(of variable: VariableID, by function: FunctionID, at range: Range<Int>) {
    changes.append((variable, function, range))
  }

  /// A variable that `function`, or a function that it uses, reads and that is declared after
  /// `offset`.
  func lateVariable(of function: FunctionID, usedAt offset: Int) -> VariableID? {
    firstVariable(of: function) { (declaredAt[$0] ?? 0) > offset }
  }

  /// Whether `function`, or a function that it uses, uses the variable of elsewhere.
  func uses(_ function: FunctionID, _ variable: VariableID) -> Bool {
    firstVariable(of: function) { $0 == variable } != nil
  }

  private func firstVariable(of function: FunctionID, where fits: (VariableID) -> Bool)
    -> VariableID?
  {
    var seen: Set<FunctionID> = [function]
    var open = [function]
    while let next = open.popLast() {
      for variable in variables[next] ?? [] where fits(variable) { return variable }
      for callee in callees[next] ?? [] where seen.insert(callee).inserted { open.append(callee) }
    }
    return nil
  }
}

extension Checker {
  func reportUseBeforeDeclaration() {
    for use in uses.topLevelUses {
      guard
        let late = uses.lateVariable(of: use.function, usedAt: use.range.lowerBound)
      else { continue }
      let name = program.variables[late.index].name.text
      report(
        "'\(program.functions[use.function.index].name)' is used here before '\(name)', which it reads, has a value",
        at: use.range, notes: ["declare '\(name)' before this line"])
    }
  }

  /// A `var` that never changes is probably meant as a `let`.
  func reportUnusedMutability() {
    for variable in program.variables
    where variable.isMutable && !variable.isWritten && !variable.name.range.isEmpty {
      report(
        "variable '\(variable.name.text)' was never mutated", at: variable.name.range,
        severity: .warning, notes: ["write 'let'"])
    }
  }
}
