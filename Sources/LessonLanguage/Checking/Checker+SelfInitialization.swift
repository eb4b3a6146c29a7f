import SourceText

/// Inside an initialiser each property without a default counts as a variable without a value, and
/// so does `self` as a whole where another initialiser makes it.
struct SelfInitialization {
  let this: VariableID
  /// By the number of the property.
  var fields: [Int: VariableID] = [:]
  /// Instead of its properties: `self`, until `self.init(…)` or `self = …`.
  var whole: VariableID?

  var variables: [VariableID] { fields.values + (whole.map { [$0] } ?? []) }
}

extension Checker {
  /// Reads the body of an initialiser.
  func checkInitializer(of type: NominalType, _ this: VariableID, _ function: FunctionSyntax) {
    let outer = initialization
    defer { initialization = outer }
    var new = SelfInitialization(this: this)
    if type.isEnum || delegates(function.body) {
      new.whole = placeholder("self", .nominal(type), isMutable: true)
    } else {
      for (index, field) in type.fields.enumerated()
      where field.defaultValue == nil && !(field.isMutable && field.type.isOptional) {
        new.fields[index] = placeholder(field.name, field.type, isMutable: field.isMutable)
      }
    }
    initialization = new
    checkBlock(function.body)
    if !alwaysLeaves(function.body) { reportUnsetProperties(at: function.name.range) }
    unset.subtract(new.variables)
  }

  private func placeholder(_ name: String, _ type: Type, isMutable: Bool) -> VariableID {
    let variable = addVariable(
      Name(text: name, range: 0..<0), type, isMutable: isMutable, isGlobal: false)
    unset.insert(variable)
    return variable
  }

  /// At the end of an initialiser, or where it returns.
  func reportUnsetProperties(at range: Range<Int>) {
    let left = (initialization?.variables ?? []).filter { unset.contains($0) }
    for variable in left.sorted(by: { $0.index < $1.index }) {
      unset.remove(variable)
      report(
        "'init' leaves '\(program.variables[variable.index].name.text)' without a value", at: range)
    }
  }

  /// `self` as a whole is used: by name, by a method or by a computed property.
  func reportUnsetSelf(_ this: VariableID, at range: Range<Int>) {
    guard let initialization, initialization.this == this,
      initialization.variables.contains(where: { unset.contains($0) })
    else { return }
    unset.subtract(initialization.variables)
    report(
      "'self' is used before all of its properties have values", at: range,
      notes: ["give them their values first"])
  }

  func reportUnsetField(_ this: VariableID, _ index: Int, at range: Range<Int>) {
    guard let initialization, initialization.this == this else { return }
    if let field = initialization.fields[index] {
      reportUnset(field, at: range)
    } else if initialization.whole != nil {
      reportUnsetSelf(this, at: range)
    }
  }

  /// The property that an assignment in an initialiser gives its first value; its placeholder.
  func unsetField(_ target: ExpressionID) -> VariableID? {
    guard let (this, index) = selfField(target), let initialization, initialization.this == this,
      let variable = initialization.fields[index], unset.contains(variable)
    else { return nil }
    return variable
  }

  /// `x` or `self.x`: the variable `self` and the number of its property.
  func selfField(_ id: ExpressionID) -> (this: VariableID, index: Int)? {
    switch (syntax[id].kind, program.meanings[id]) {
    case (_, .selfField(let this, let index)?): return (this, index)
    case (.member(let base, _), .field(let index)?):
      guard case .name("self") = syntax[base].kind,
        case .variable(let this)? = program.meanings[base]
      else { return nil }
      return (this, index)
    default: return nil
    }
  }

  /// `self.init(…)` and `self = …`.
  func initializeSelf() {
    if let initialization { unset.subtract(initialization.variables) }
  }

  private func delegates(_ statements: [StatementID]) -> Bool {
    statements.contains { delegates($0) }
  }

  private func delegates(_ id: StatementID) -> Bool {
    switch syntax[id].kind {
    case .expression(let value): delegates(value)
    case .if(_, let then, let otherwise): delegates(then + (otherwise ?? []))
    case .block(let body), .guard(_, let body), .while(_, let body), .repeatWhile(let body, _):
      delegates(body)
    case .forIn(let loop): delegates(loop.body)
    case .switch(_, let cases): cases.contains { delegates($0.body) }
    case .labelled(_, let inner): delegates(inner)
    default: false
    }
  }

  private func delegates(_ value: ExpressionID) -> Bool {
    if case .assignment(nil, let target, _) = syntax[value].kind,
      case .name("self") = syntax[target].kind
    {
      return true
    }
    return isDelegation(value)
  }
}
