import SourceText

/// Structs, enums and aliases: their names first, then their members, so that types may refer to
/// one another in any order.
extension Checker {
  struct DeclaredType {
    let type: NominalType
    let id: StatementID
    let name: Name
  }

  /// Returns the types whose properties are still without types.
  func declareTypes(in statements: [StatementID]) -> [DeclaredType] {
    var declared: [DeclaredType] = []
    for id in statements {
      switch syntax[id].kind {
      case .structure(let structure):
        let type = NominalType(
          name: structure.name.text, isEnum: false, isEquatable: structure.isEquatable)
        declareType(structure.name, .nominal(type))
        declared.append(DeclaredType(type: type, id: id, name: structure.name))
      case .enumeration(let enumeration):
        let isPlain = enumeration.cases.allSatisfy { $0.payload == nil }
        let type = NominalType(
          name: enumeration.name.text, isEnum: true,
          isEquatable: enumeration.isEquatable || isPlain)
        declareType(enumeration.name, .nominal(type))
        declared.append(DeclaredType(type: type, id: id, name: enumeration.name))
      default: break
      }
    }
    for case .typeAlias(let name, let type) in statements.map({ syntax[$0].kind }) {
      declareType(name, resolve(type))
    }
    for each in declared {
      declareMembers(of: each.type, each.id)
      reportRedeclaredMembers(of: each)
    }
    return declared
  }

  private func declareType(_ name: Name, _ type: Type) {
    // A type of the library's own may be declared anew, which hides it, as in Swift.
    var isBuiltIn = Checker.builtInTypes[name.text] != nil
    if case .library? = Checker.builtInTypes[name.text] { isBuiltIn = false }
    if isBuiltIn || scopes[scopes.count - 1].types[name.text] != nil {
      report("invalid redeclaration of '\(name.text)'", at: name.range)
    }
    scopes[scopes.count - 1].types[name.text] = type
    if case .nominal(let nominal) = type { program.nominals[name.range.lowerBound] = nominal }
  }

  /// All members but stored properties, whose types may follow from calls of the others.
  private func declareMembers(of type: NominalType, _ id: StatementID) {
    scopes.append(Scope(nominal: (type, isStatic: false)))
    defer { scopes.removeLast() }
    switch syntax[id].kind {
    case .structure(let structure):
      for member in structure.members { declare(member, in: type) }
    case .enumeration(let enumeration):
      declareCases(of: type, enumeration)
      for member in enumeration.members { declare(member, in: type) }
    default: break
    }
  }

  private func declareCases(of type: NominalType, _ enumeration: EnumSyntax) {
    type.isCaseIterable = enumeration.isCaseIterable
    type.rawType = enumeration.rawType.map(resolve)
    var nextInt: Int64 = 0
    for this in enumeration.cases {
      if type.enumCase(named: this.name.text) != nil {
        report("invalid redeclaration of '\(this.name.text)'", at: this.name.range)
      }
      if this.payload != nil, type.rawType != nil || type.isCaseIterable {
        report(
          "a case with values cannot be in an enum with \(type.rawType == nil ? "'CaseIterable'" : "raw values")",
          at: this.name.range)
      }
      let payload = (this.payload ?? []).map {
        Type.TupleElement(label: $0.label, type: resolve($0.type))
      }
      var new = NominalType.Case(name: this.name.text, payload: payload)
      new.rawValue = rawValue(of: this, type, &nextInt)
      if let value = new.rawValue, type.cases.contains(where: { $0.rawValue == value }) {
        report("another case has this raw value", at: this.name.range)
      }
      type.cases.append(new)
    }
  }

  /// A raw value as written, else the next number, or the name of the case.
  private func rawValue(of this: EnumSyntax.Case, _ type: NominalType, _ next: inout Int64)
    -> NominalType.RawValue?
  {
    guard let raw = type.rawType else { return nil }
    guard let written = this.rawValue else {
      if raw == .string { return .string(this.name.text) }
      defer { next &+= 1 }
      return raw == .int ? .int(next) : .double(Double(next))
    }
    check(written, as: raw)
    switch syntax[written].kind {
    case .integer(let magnitude, let isNegative):
      let value =
        isNegative
        ? 0 &- Int64(truncatingIfNeeded: magnitude) : Int64(truncatingIfNeeded: magnitude)
      next = value &+ 1
      return raw == .int ? .int(value) : .double(Double(value))
    case .floating(let value): return .double(value)
    case .string(let parts):
      if case .text(let text)? = parts.first, parts.count == 1 { return .string(text) }
    default: break
    }
    report("a raw value has to be a literal", at: range(written))
    return nil
  }

  private func declare(_ member: MemberSyntax, in type: NominalType) {
    switch member.kind {
    case .stored: break
    case .computed(let computed):
      let made = declareComputed(computed, in: type, isStatic: member.isStatic)
      if member.isStatic { type.staticComputed.append(made) } else { type.computed.append(made) }
    case .method(let function, let isMutating):
      let id = declareMethod(function, signature(of: function))
      program.functions[id.index].isMutating = isMutating
      if member.isStatic {
        type.staticMethods[function.name.text, default: []].append(id)
      } else {
        type.methods[function.name.text, default: []].append(id)
      }
    case .initializer(let function):
      var signature = signature(of: function)
      signature = Signature(
        name: type.name, parameters: signature.parameters, result: .nominal(type))
      let id = declareMethod(function, signature)
      program.functions[id.index].initialized = type
      type.initializers.append(id)
    }
  }

  private func declareMethod(_ function: FunctionSyntax, _ signature: Signature) -> FunctionID {
    let id = addFunction(function.name.text, signature, range: function.name.range)
    program.functions[id.index].defaults = function.parameters.map { $0.defaultValue }
    program.declaredFunctions[function.name.range.lowerBound] = id
    return id
  }

  private func declareComputed(
    _ computed: ComputedSyntax, in type: NominalType, isStatic: Bool
  ) -> NominalType.Computed {
    let result = resolve(computed.type)
    let getter = addFunction(
      computed.name.text, Signature(name: computed.name.text, parameters: [], result: result),
      range: computed.name.range)
    var setter: FunctionID?
    if computed.setter != nil {
      let signature = Signature(
        name: computed.name.text, parameters: [.plain(result)], result: .void)
      setter = addFunction(computed.name.text, signature, range: computed.name.range)
      setter.map { program.functions[$0.index].isMutating = !isStatic }
    }
    return NominalType.Computed(
      name: computed.name.text, type: result, getter: getter, setter: setter)
  }
}
