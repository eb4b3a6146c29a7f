import SourceText

/// The bodies of methods, initialisers and computed properties.
extension Checker {
  func checkMembers(ofTypeDeclaredBy id: StatementID) {
    let name: Name
    switch syntax[id].kind {
    case .structure(let structure): name = structure.name
    case .enumeration(let enumeration): name = enumeration.name
    default: return
    }
    let members = members(ofTypeDeclaredBy: id)
    guard let type = program.nominals[name.range.lowerBound] else { return }
    let read = { [self] in
      for member in members { checkBody(of: member, in: type) }
    }
    if scopes.count == 1 { pendingBodies.append(read) } else { read() }
  }

  private func checkBody(of member: MemberSyntax, in type: NominalType) {
    // The value of a property can read static ones only.
    var isStatic = member.isStatic
    if case .stored = member.kind { isStatic = true }
    scopes.append(Scope(nominal: (type, isStatic: isStatic)))
    defer { scopes.removeLast() }
    switch member.kind {
    case .stored(let variable): checkStored(variable, in: type)
    case .computed(let computed):
      let all = member.isStatic ? type.staticComputed : type.computed
      guard let made = all.first(where: { $0.name == computed.name.text }) else { return }
      checkGetter(made, computed, type, isStatic: member.isStatic)
      checkSetter(made, computed, type, isStatic: member.isStatic)
    case .method(let function, _), .initializer(let function):
      guard let id = program.declaredFunctions[function.name.range.lowerBound] else { return }
      checkDefaults(of: function)
      checkMethod(id, function, type, isStatic: member.isStatic)
    }
  }

  private func checkStored(_ variable: VariableSyntax, in type: NominalType) {
    guard case .name(let name) = variable.pattern.kind, let value = variable.value,
      !explainedValues.contains(value)
    else { return }
    let declared =
      type.field(named: name.text).map { type.fields[$0].type }
      ?? type.staticVariables[name.text].map { program.variables[$0.index].type }
    check(value, as: declared)
  }

  private func checkMethod(
    _ id: FunctionID, _ function: FunctionSyntax, _ type: NominalType, isStatic: Bool
  ) {
    let isInitializer = program.functions[id.index].initialized != nil
    let result = program.functions[id.index].signature.result
    let outer = enter(id, result: isInitializer ? .void : result)
    defer { leave(outer) }
    if !isStatic { declareSelf(id, type, at: function.name.range) }
    declareParameters(of: id, function)
    if isInitializer, let this = program.functions[id.index].receiver {
      program.functions[id.index].body = function.body
      checkInitializer(of: type, this, function)
    } else {
      checkFunctionBody(of: id, function.body, at: function.name.range)
    }
  }

  private func declareSelf(_ id: FunctionID, _ type: NominalType, at place: Range<Int>) {
    let function = program.functions[id.index]
    let name = Name(text: "self", range: place.lowerBound..<place.lowerBound)
    program.functions[id.index].receiver = declare(
      name, .nominal(type), isMutable: function.isMutating || function.initialized != nil)
  }

  private func checkGetter(
    _ made: NominalType.Computed, _ computed: ComputedSyntax, _ type: NominalType, isStatic: Bool
  ) {
    let outer = enter(made.getter, result: made.type)
    if !isStatic { declareSelf(made.getter, type, at: computed.name.range) }
    checkFunctionBody(of: made.getter, computed.getter, at: computed.name.range)
    leave(outer)
  }

  private func checkSetter(
    _ made: NominalType.Computed, _ computed: ComputedSyntax, _ type: NominalType, isStatic: Bool
  ) {
    guard let id = made.setter, let setter = computed.setter else { return }
    let outer = enter(id, result: .void)
    if !isStatic { declareSelf(id, type, at: computed.name.range) }
    let value = declare(setter.name, made.type, isMutable: false)
    program.functions[id.index].parameters = [value]
    checkFunctionBody(of: id, setter.body, at: computed.name.range)
    leave(outer)
  }

  /// `self.init(…)` inside an initialiser: its value becomes `self`.
  func isDelegation(_ value: ExpressionID) -> Bool {
    guard case .call(let callee, _) = syntax[value].kind,
      case .member(let base, let name) = syntax[callee].kind, name.text == "init",
      case .name("self") = syntax[base].kind
    else { return false }
    return program.functions[function.index].initialized != nil
  }
}
