import SourceText

/// Stored properties. Where none is written their types follow from their values, which may call
/// functions and initialisers and read static properties: they come after all other declarations.
extension Checker {
  /// A property whose type follows from its value.
  private struct Untyped {
    let type: NominalType
    let name: Name
    let variable: VariableSyntax
    /// `nil` for a static one.
    let field: Int?
  }

  func declareProperties(of declared: [DeclaredType]) {
    var untyped: [Untyped] = []
    for each in declared {
      for member in members(ofTypeDeclaredBy: each.id) {
        guard case .stored(let variable) = member.kind else { continue }
        declareStored(variable, isStatic: member.isStatic, in: each.type, &untyped)
      }
    }
    inferTypes(of: untyped)
    for each in declared { reportIncomparable(each) }
    var sound: Set<NominalType> = []
    for each in declared where each.type.holdsItself(knownNotTo: &sound) {
      report(
        "'\(each.name.text)' cannot hold itself: it would never end", at: each.name.range,
        notes: ["an array of it may: [\(each.name.text)]"])
      each.type.fields = []
      each.type.cases = each.type.cases.map { NominalType.Case(name: $0.name, payload: []) }
    }
  }

  func members(ofTypeDeclaredBy id: StatementID) -> [MemberSyntax] {
    switch syntax[id].kind {
    case .structure(let structure): structure.members
    case .enumeration(let enumeration): enumeration.members
    default: []
    }
  }

  private func declareStored(
    _ variable: VariableSyntax, isStatic: Bool, in type: NominalType, _ untyped: inout [Untyped]
  ) {
    guard case .name(let name) = variable.pattern.kind else {
      report("a property has one name", at: variable.pattern.range)
      return
    }
    let written = variable.type.map(resolve)
    var field: Int?
    if isStatic {
      guard variable.value != nil else {
        report("static property '\(name.text)' needs a value", at: name.range)
        return
      }
      if let written { declareStatic(name, written, variable, in: type) }
    } else if type.isEnum {
      report("an enum has no stored properties", at: name.range)
      return
    } else {
      field = type.fields.count
      type.fields.append(
        NominalType.Field(
          name: name.text, type: written ?? .invalid, isMutable: variable.isMutable,
          defaultValue: variable.value))
    }
    if written == nil {
      untyped.append(Untyped(type: type, name: name, variable: variable, field: field))
    }
  }

  /// Values may need properties that are declared further down: those that cannot be typed yet are
  /// tried again as long as others can.
  private func inferTypes(of untyped: [Untyped]) {
    var open = untyped
    while !open.isEmpty {
      let left = open.filter { !inferType(of: $0) }
      if left.count == open.count { break }
      open = left
    }
    for property in open { explain(property) }
  }

  /// Says what is wrong with the value, or that nothing but the type is missing.
  private func explain(_ property: Untyped) {
    guard let value = property.variable.value else { return }
    explainedValues.insert(value)
    let count = diagnostics.count
    if !readsVariable(value) {
      scopes.append(Scope(nominal: (property.type, isStatic: true)))
      _ = checkByItself(value)
      scopes.removeLast()
    }
    guard diagnostics.count == count else { return }
    report(
      "property '\(property.name.text)' needs a type", at: property.name.range,
      notes: ["write it: \(property.name.text): Double"])
  }

  /// Whether the value reads a variable of the program, which has its type later.
  private func readsVariable(_ value: ExpressionID) -> Bool {
    if case .name(let name) = syntax[value].kind {
      return program.body.contains { statement in
        guard case .variable(let variable) = syntax[statement].kind,
          case .name(let other) = variable.pattern.kind
        else { return false }
        return other.text == name
      }
    }
    return syntax.parts(of: value).contains { readsVariable($0) }
  }

  private func inferType(of property: Untyped) -> Bool {
    guard let value = property.variable.value else { return false }
    scopes.append(Scope(nominal: (property.type, isStatic: true)))
    defer { scopes.removeLast() }
    forgetOptions()
    let found = onTrial { checkByItself(value) }
    forgetOptions()
    guard let found else { return false }
    if let field = property.field {
      property.type.fields[field].type = found
    } else {
      declareStatic(property.name, found, property.variable, in: property.type)
    }
    return true
  }

  private func declareStatic(
    _ name: Name, _ type: Type, _ variable: VariableSyntax, in nominal: NominalType
  ) {
    guard let value = variable.value else { return }
    let id = addVariable(name, type, isMutable: variable.isMutable, isGlobal: true)
    program.variables[id.index].lazyValue = value
    program.variables[id.index].isWritten = true
    nominal.staticVariables[name.text] = id
  }
}
