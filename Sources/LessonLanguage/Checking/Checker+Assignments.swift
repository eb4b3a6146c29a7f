import SourceText

extension Checker {
  func checkAssignment(
    _ id: ExpressionID, _ name: Name?, _ target: ExpressionID, _ value: ExpressionID
  ) {
    if case .name("_") = syntax[target].kind, name == nil {
      check(value)
      return
    }
    if case .tuple(let targets) = syntax[target].kind, name == nil {
      checkTupleAssignment(targets, value)
      return
    }
    let type = checkPlace(target)
    if name == nil, case .variable(let variable)? = program.meanings[target],
      unset.contains(variable)
    {
      check(value, as: type)
      if initialize(variable) {
        use(variable, isWrite: true)
      } else {
        report(
          "'\(program.variables[variable.index].name.text)' is a 'let' constant, and a loop would give it more than one value",
          at: range(target), notes: ["declare it with 'var'"])
      }
      return
    }
    if name == nil, let field = unsetField(target) {
      check(value, as: type)
      if initialize(field), let (this, _) = selfField(target) { use(this, isWrite: true) }
      return
    }
    if name == nil, case .name("self") = syntax[target].kind, initialization != nil {
      check(value, as: type)
      if checkTarget(target) { initializeSelf() }
      return
    }
    if case .variable(let variable)? = program.meanings[target] {
      reportUnset(variable, at: range(target))
    }
    if let (this, index) = selfField(target) { reportUnsetField(this, index, at: range(target)) }
    guard type != .invalid else {
      check(value)
      return
    }
    guard checkTarget(target) else {
      check(value)
      return
    }
    guard let name else {
      check(value, as: type)
      return
    }
    checkCompound(id, name, target, type, value)
  }

  /// `(a, b) = (b, a)`.
  private func checkTupleAssignment(_ targets: [Argument], _ value: ExpressionID) {
    let elements = targets.map { target -> Type.TupleElement in
      if case .name("_") = syntax[target.value].kind {
        return Type.TupleElement(label: nil, type: .invalid)
      }
      let type = checkPlace(target.value)
      if let field = unsetField(target.value), initialize(field) {
        return Type.TupleElement(label: nil, type: type)
      }
      if case .variable(let variable)? = program.meanings[target.value], initialize(variable) {
        return Type.TupleElement(label: nil, type: type)
      }
      if type != .invalid { checkTarget(target.value) }
      return Type.TupleElement(label: nil, type: type)
    }
    check(value, as: .tuple(elements))
  }

  /// The type of the place that is assigned to; of a chain (`a?.b = 1`) the type inside.
  private func checkPlace(_ target: ExpressionID) -> Type {
    switch syntax[target].kind {
    case .name: isPlace = true
    case .member(let base, _):
      if case .name("self") = syntax[base].kind { isPlace = true }
    default: break
    }
    let type = check(target)
    isPlace = false
    guard case .optionalChain(let chain) = syntax[target].kind else { return type }
    return program.types[chain.index]
  }

  /// `a += b` is the operator `+` with the result put back.
  private func checkCompound(
    _ id: ExpressionID, _ name: Name, _ target: ExpressionID, _ type: Type, _ value: ExpressionID
  ) {
    var target = target
    if case .optionalChain(let chain) = syntax[target].kind { target = chain }
    let operands = [
      Argument(label: nil, value: target), Argument(label: nil, value: value),
    ]
    let found = Library.shared.callees(named: name.text).flatMap { readings(of: $0, operands) }
      .filter {
        $0.option.type == type && $0.call.signature.parameters[0].type == type
      }
    guard let best = found.min(by: { $0.option.cost < $1.option.cost }) else {
      let other = check(value)
      guard other != .invalid else { return }
      report(
        "binary operator '\(name.text)=' cannot be applied to operands of type '\(type.description)' and '\(other.description)'",
        at: name.range, notes: notes(on: name.text + "=", [type, other]))
      return
    }
    check(value, as: best.call.signature.parameters[1].type)
    program.calls[id] = ResolvedCall(
      meaning: best.call.meaning, signature: best.call.signature, match: [[], [value]])
  }

  /// Whether the expression is a place that can change: a `var`, or a part of one.
  @discardableResult
  func checkTarget(_ id: ExpressionID) -> Bool {
    switch syntax[id].kind {
    case .parenthesized(let inner), .forceUnwrap(let inner), .unwrapInChain(let inner),
      .optionalChain(let inner):
      return checkTarget(inner)
    case .element(let base, _): return checkTarget(base)
    case .tupleElement(let base, _): return checkTarget(base)
    case .name(let name): return checkNamedTarget(id, name)
    case .member(let base, let name): return checkMemberTarget(id, base, name)
    default:
      report(
        "cannot assign to this expression", at: range(id),
        notes: ["only a variable can change, or a part of one"])
      return false
    }
  }

  private func checkNamedTarget(_ id: ExpressionID, _ name: String) -> Bool {
    switch program.meanings[id] {
    case .variable(let variable)?: return checkMutable(variable, at: range(id))
    case .selfField(let this, let index)?:
      guard case .nominal(let nominal) = program.variables[this.index].type else { return false }
      return checkField(nominal, index, at: range(id)) && checkMutable(this, at: range(id))
    case .selfComputed(let this, _, let setter)?:
      return checkSetter(setter, name, at: range(id)) && checkMutable(this, at: range(id))
    case .computed(_, let setter)?: return checkSetter(setter, name, at: range(id))
    default:
      report("cannot assign to '\(name)': it is a function", at: range(id))
      return false
    }
  }

  private func checkMemberTarget(_ id: ExpressionID, _ base: ExpressionID, _ name: Name) -> Bool {
    if !isTrial { changedMembers.append(id) }
    switch program.meanings[id] {
    case .variable(let variable)?: return checkMutable(variable, at: name.range)
    case .field(let index)?:
      if case .nominal(let nominal) = program.types[base.index].wrapped,
        !checkField(nominal, index, at: name.range)
      {
        return false
      }
      return checkTarget(base)
    case .library(let index)? where Library.shared.functions[index].setter != nil:
      return checkTarget(base)
    case .computed(_, let setter)?:
      guard checkSetter(setter, name.text, at: name.range) else { return false }
      return typeName(base) != nil || checkTarget(base)
    default:
      report(
        "cannot assign to '\(name.text)'", at: name.range, notes: ["it can be read, not written"])
      return false
    }
  }

  /// A `let` property gets its value in an initialiser and keeps it.
  private func checkField(_ nominal: NominalType, _ index: Int, at range: Range<Int>) -> Bool {
    let field = nominal.fields[index]
    if field.isMutable { return true }
    if initialization?.fields[index] != nil,
      program.functions[function.index].initialized == nominal
    {
      report(
        "'\(field.name)' is a 'let' constant and has its value already", at: range,
        notes: ["declare it with 'var' in '\(nominal.name)'"])
      return false
    }
    report(
      "cannot assign to property: '\(field.name)' is a 'let' constant", at: range,
      notes: ["declare it with 'var' in '\(nominal.name)'"])
    return false
  }

  private func checkSetter(_ setter: FunctionID?, _ name: String, at range: Range<Int>) -> Bool {
    if setter != nil { return true }
    report(
      "cannot assign to property: '\(name)' is computed and has no 'set'", at: range)
    return false
  }

  private func checkMutable(_ variable: VariableID, at range: Range<Int>) -> Bool {
    use(variable, isWrite: true)
    let info = program.variables[variable.index]
    if info.isMutable { return true }
    if info.name.text == "self" {
      report(
        "'self' cannot be changed here", at: range, notes: ["write 'mutating' before 'func'"])
    } else {
      report(
        "cannot assign to value: '\(info.name.text)' is a 'let' constant", at: range,
        notes: ["declare it with 'var'"])
    }
    return false
  }
}
