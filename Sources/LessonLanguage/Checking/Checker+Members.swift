/// Properties: of tuples, of the library's types, of the author's own.
extension Checker {
  /// A property that was found: its type and what it means.
  struct Member {
    let type: Type
    let meaning: Meaning
  }

  /// The property `name` of a value of `type`.
  func member(_ name: String, of type: Type) -> Member? {
    switch type {
    case .tuple(let elements):
      if let index = elements.firstIndex(where: { $0.label == name }) {
        return Member(type: elements[index].type, meaning: .field(index))
      }
    case .nominal(let nominal):
      if let found = property(name, of: nominal) { return found }
    default: break
    }
    for index in Library.shared.members(named: name) {
      let function = Library.shared.functions[index]
      guard function.isProperty, let receiver = function.receiver else { continue }
      var choices = [Type?](repeating: nil, count: function.signature.variableCount)
      if receiver.unify(with: type, &choices) {
        return Member(
          type: function.signature.result.substituting(choices), meaning: .library(index))
      }
    }
    return nil
  }

  private func property(_ name: String, of nominal: NominalType) -> Member? {
    if let index = nominal.field(named: name) {
      return Member(type: nominal.fields[index].type, meaning: .field(index))
    }
    if let computed = nominal.computed.first(where: { $0.name == name }) {
      return Member(
        type: computed.type,
        meaning: .computed(getter: computed.getter, setter: computed.setter))
    }
    if let methods = nominal.methods[name], methods.count == 1 {
      return Member(
        type: program.functions[methods[0].index].signature.type, meaning: .function(methods[0]))
    }
    if name == "rawValue", let raw = nominal.rawType {
      return Member(type: raw, meaning: .rawValue)
    }
    return nil
  }

  /// The property `name` of the type itself: a static one, a case without values, a constant of
  /// the library.
  func staticMember(_ name: String, of type: NominalType) -> Member? {
    if let number = type.enumCase(named: name), type.cases[number].payload.isEmpty {
      return Member(type: .nominal(type), meaning: .enumCase(type, number))
    }
    if let variable = type.staticVariables[name] {
      return Member(
        type: program.variables[variable.index].type, meaning: .variable(variable))
    }
    if let computed = type.staticComputed.first(where: { $0.name == name }) {
      return Member(
        type: computed.type,
        meaning: .computed(getter: computed.getter, setter: computed.setter))
    }
    if name == "allCases", type.isCaseIterable {
      return Member(type: .array(.nominal(type)), meaning: .allCases(type))
    }
    return nil
  }

  /// `Shape.circle`, `Point.init`, `Point.unit`: what is called with arguments, as a value.
  func functionMember(_ name: String, of type: Type) -> Member? {
    let candidates = typeCallees(name, of: type)
    guard candidates.count == 1, candidates[0].choices.isEmpty,
      !candidates[0].signature.hasInout
    else { return nil }
    return Member(type: candidates[0].signature.type, meaning: candidates[0].meaning)
  }

  func staticMember(_ name: String, of type: Type) -> Member? {
    if case .nominal(let nominal) = type { return staticMember(name, of: nominal) }
    guard
      let index = Library.shared.functions(named: type.description + "." + name).first(where: {
        Library.shared.functions[$0].isConstant
      })
    else { return nil }
    return Member(
      type: Library.shared.functions[index].signature.result, meaning: .library(index))
  }

  /// The type that an expression names, where it is no value: `Double` in `Double.pi`.
  func typeName(_ id: ExpressionID) -> Type? {
    switch syntax[id].kind {
    case .array(let elements) where elements.count == 1:
      return typeName(elements[0]).map { .array($0) }
    case .dictionary(let pairs) where pairs.count == 1:
      guard let key = typeName(pairs[0].key), key == .int || key == .string,
        let value = typeName(pairs[0].value)
      else { return nil }
      return .dictionary(key, value)
    default: break
    }
    guard case .name(let name) = syntax[id].kind else { return nil }
    if name == "Self" { return selfType }
    if case .type(let type)? = lookUp(name).first { return type }
    return isValueName(name) ? nil : Checker.builtInTypes[name]
  }

  private func isValueName(_ name: String) -> Bool {
    if case .variable? = lookUp(name).first { true } else { false }
  }

  /// The struct or enum whose members are being read.
  var selfType: Type? {
    for scope in scopes.reversed() {
      if let nominal = scope.nominal { return .nominal(nominal.type) }
    }
    return nil
  }
}
