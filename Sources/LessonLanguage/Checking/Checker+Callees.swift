/// The functions that a call could mean.
extension Checker {
  struct Callee {
    let meaning: Meaning
    let signature: Signature
    /// Type variables that the receiver has already chosen.
    var choices: [Type?] = []
    var cost = Cost.zero
    /// `self` of a method that is called by its bare name.
    var selfVariable: VariableID?
    /// An operator on two values whose types are fixed.
    var isPlainOperator = false
  }

  /// The functions that a call could mean, whether its arguments fit or not.
  func callees(_ id: ExpressionID) -> [Callee] {
    switch syntax[id].kind {
    case .call(let callee, _): calleesOfCall(callee)
    case .element(let base, _): methods("subscript", of: base)
    case .prefix(let name, _): Library.shared.callees(named: "prefix " + name.text)
    case .infix(let name, _, _): Library.shared.callees(named: name.text)
    default: []
    }
  }

  private func libraryCallee(_ index: Int, choices: [Type?]) -> Callee {
    var callee = Library.shared.callee(index)
    callee.choices = choices
    return callee
  }

  private func calleesOfCall(_ callee: ExpressionID) -> [Callee] {
    switch syntax[callee].kind {
    case .name(let name): return callees(named: name)
    case .member(let base, let name):
      if let type = typeName(base) { return typeCallees(name.text, of: type) }
      return methods(name.text, of: base)
    case .parenthesized(let inner): return calleesOfCall(inner)
    case .array, .dictionary:
      // `[Double](…)`
      if let type = typeName(callee) { return initializers(of: type) }
      return []
    default:
      return options(callee).flatMap { valueCallees($0.type, "closure") }
    }
  }

  private func callees(named name: String) -> [Callee] {
    if name == "Self", let type = selfType { return initializers(of: type) }
    return lookUp(name).flatMap { candidate -> [Callee] in
      switch candidate {
      case .variable(let id):
        return valueCallees(program.variables[id.index].type, name)
      case .function(let id): return [functionCallee(id)]
      case .library(let index): return [Library.shared.callee(index)]
      case .type(let type): return initializers(of: type)
      case .member(let type, let isStatic): return memberCallees(name, type, isStatic: isStatic)
      }
    }
  }

  private func functionCallee(_ id: FunctionID, selfVariable: VariableID? = nil) -> Callee {
    Callee(
      meaning: .function(id), signature: program.functions[id.index].signature,
      selfVariable: selfVariable)
  }

  /// A member that is called by its bare name inside its type.
  private func memberCallees(_ name: String, _ type: NominalType, isStatic: Bool) -> [Callee] {
    if isStatic { return staticCallees(name, of: type) }
    if let methods = type.methods[name] {
      return methods.map { functionCallee($0, selfVariable: selfVariable) }
    }
    return member(name, of: .nominal(type)).map { valueCallees($0.type, name) } ?? []
  }

  /// `Type.name(…)`: a static method, a case with values, `Type.init`, the library's.
  func typeCallees(_ name: String, of type: Type) -> [Callee] {
    if name == "init" { return initializers(of: type) }
    if case .nominal(let nominal) = type { return staticCallees(name, of: nominal) }
    return Library.shared.callees(named: type.description + "." + name)
  }

  func staticCallees(_ name: String, of type: NominalType) -> [Callee] {
    if let number = type.enumCase(named: name), !type.cases[number].payload.isEmpty {
      return [
        Callee(meaning: .enumCase(type, number), signature: type.signature(ofCase: number))
      ]
    }
    if let methods = type.staticMethods[name] { return methods.map { functionCallee($0) } }
    return staticMember(name, of: type).map { valueCallees($0.type, name) } ?? []
  }

  private func initializers(of type: Type) -> [Callee] {
    guard case .nominal(let nominal) = type else { return libraryInitializers(of: type) }
    if let raw = nominal.rawType {
      let signature = Signature(
        name: nominal.name, parameters: [.labelled("rawValue", raw)], result: .optional(type))
      return [Callee(meaning: .rawValueInitializer(nominal), signature: signature)]
    }
    if nominal.isEnum { return nominal.initializers.map { functionCallee($0) } }
    if nominal.initializers.isEmpty {
      return [Callee(meaning: .memberwise(nominal), signature: nominal.memberwiseSignature)]
    }
    return nominal.initializers.map { functionCallee($0) }
  }

  /// The library's initialisers, found by the name of the type without what it holds.
  private func libraryInitializers(of type: Type) -> [Callee] {
    let name: String
    switch type {
    case .array: name = "Array"
    case .dictionary: name = "Dictionary"
    default: return Library.shared.callees(named: type.description)
    }
    return Library.shared.functions(named: name).compactMap { index in
      let signature = Library.shared.functions[index].signature
      var choices = [Type?](repeating: nil, count: signature.variableCount)
      guard signature.result.unify(with: type, &choices) else { return nil }
      return libraryCallee(index, choices: choices)
    }
  }

  /// `Double.init` as a value: an initialiser without labels.
  func initializerOptions(_ name: String, of type: Type) -> [Option] {
    guard name == "init" else { return [] }
    if case .nominal = type { return [] }
    return Library.shared.functions(named: type.description).compactMap { index in
      let signature = Library.shared.functions[index].signature
      guard signature.variableCount == 0, signature.parameters.count == 1,
        signature.parameters[0].label == nil, signature.parameters[0].type != .any
      else { return nil }
      return Option(type: signature.type, cost: .zero)
    }
  }

  /// The initialiser that `Double.init` means where a function of this type is wanted.
  func initializer(_ name: String, of type: Type, as wanted: Type) -> Int? {
    guard name == "init" else { return nil }
    if case .nominal = type { return nil }
    return Library.shared.functions(named: type.description).first {
      Library.shared.functions[$0].signature.type == wanted
    }
  }

  /// A value that is a function takes its arguments without labels; a model of the library's has
  /// `callAsFunction`.
  private func valueCallees(_ type: Type, _ name: String) -> [Callee] {
    if type == .invalid {
      return [
        Callee(meaning: .value, signature: Signature(name: name, parameters: [], result: .invalid))
      ]
    }
    if case .library = type { return libraryMethods(Library.callAsFunction, of: type) }
    guard case .function(let parameters, let result) = type else { return [] }
    let signature = Signature(
      name: name, parameters: parameters.map { .init(label: nil, type: $0) }, result: result)
    return [Callee(meaning: .value, signature: signature)]
  }

  /// Methods of this name whose receiver fits: the author's, the library's, or a property that
  /// holds a function.
  private func methods(_ name: String, of base: ExpressionID) -> [Callee] {
    guard let receiver = options(base).cheapest?.type else { return [] }
    if case .nominal(let nominal) = receiver {
      if name == "init" { return initializers(of: receiver) }
      if let methods = nominal.methods[name] { return methods.map { functionCallee($0) } }
    }
    let found = libraryMethods(name, of: receiver)
    if !found.isEmpty { return found }
    return member(name, of: receiver).map { valueCallees($0.type, name) } ?? []
  }

  private func libraryMethods(_ name: String, of receiver: Type) -> [Callee] {
    Library.shared.members(named: name).compactMap { index -> Callee? in
      let function = Library.shared.functions[index]
      guard !function.isProperty, let wanted = function.receiver else { return nil }
      var choices = [Type?](repeating: nil, count: function.signature.variableCount)
      guard wanted.unify(with: receiver, &choices) else { return nil }
      return libraryCallee(index, choices: choices)
    }
  }
}

extension Checker.Callee {
  /// A function of the library.
  init(_ index: Int, _ function: LibraryFunction) {
    let signature = function.signature
    self.init(
      meaning: .library(index), signature: signature,
      choices: [Type?](repeating: nil, count: signature.variableCount),
      cost: Cost(disfavored: signature.isDisfavored ? 1 : 0, erasures: function.generality))
    isPlainOperator =
      function.receiver == nil && signature.variableCount == 0 && signature.parameters.count == 2
      && signature.parameters.allSatisfy { parameter in
        parameter.label == nil && !parameter.isInout && !parameter.isVariadic
      }
  }
}
