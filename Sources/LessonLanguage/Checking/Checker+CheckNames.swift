/// Writes down what names and members mean.
extension Checker {
  func writeName(_ id: ExpressionID, _ name: String, _ type: Type) {
    for candidate in lookUp(name) {
      switch candidate {
      case .variable(let variable):
        use(variable, isWrite: false)
        if !isPlace { reportUnset(variable, at: range(id)) }
        if !isPlace, !isPartOfSelf { reportUnsetSelf(variable, at: range(id)) }
        program.meanings[id] = .variable(variable)
        setType(program.variables[variable.index].type, of: id)
        return
      case .member(let nominal, let isStatic): writeImplicitMember(id, name, nominal, isStatic)
      case .type: return
      case .function(let function):
        guard program.functions[function.index].signature.type.spread == type.spread else {
          continue
        }
        noteUse(of: function, at: range(id))
        program.meanings[id] = .function(function)
        return
      case .library(let index):
        guard Library.shared.functions[index].signature.type.spread == type.spread else { continue }
        program.meanings[id] = .library(index)
        return
      }
    }
  }

  /// `x` for `self.x` inside a method, or for `Type.x` inside a static one.
  private func writeImplicitMember(
    _ id: ExpressionID, _ name: String, _ nominal: NominalType, _ isStatic: Bool
  ) {
    let found = isStatic ? staticMember(name, of: nominal) : member(name, of: .nominal(nominal))
    guard let found else { return }
    setType(found.type, of: id)
    program.meanings[id] = found.meaning
    noteStaticUse(found.meaning)
    guard !isStatic, let this = selfVariable else { return }
    use(this, isWrite: false)
    switch found.meaning {
    case .field(let index):
      program.meanings[id] = .selfField(this, index)
      if !isPlace { reportUnsetField(this, index, at: range(id)) }
    case .computed(let getter, let setter):
      reportUnsetSelf(this, at: range(id))
      program.meanings[id] = .selfComputed(this, getter: getter, setter: setter)
    default: break
    }
  }

  private func noteStaticUse(_ meaning: Meaning) {
    if case .variable(let variable) = meaning { use(variable, isWrite: false) }
  }

  func noteUse(of callee: FunctionID, at range: Range<Int>) {
    uses.note(callee, in: function, at: range)
    if let storage = program.functions[callee.index].storage { use(storage, isWrite: false) }
  }

  func writeMember(_ id: ExpressionID, _ base: ExpressionID, _ name: Name) {
    if let type = typeName(base) {
      if let initializer = initializer(name.text, of: type, as: program.types[id.index]) {
        program.meanings[id] = .library(initializer)
        return
      }
      guard let found = staticMember(name.text, of: type) ?? functionMember(name.text, of: type)
      else { return }
      program.meanings[id] = found.meaning
      noteStaticUse(found.meaning)
      setType(found.type, of: id)
      return
    }
    let isPlace = isPlace
    if case .name("self") = syntax[base].kind { isPartOfSelf = true }
    let type = check(base)
    isPartOfSelf = false
    guard let found = member(name.text, of: type) else { return }
    program.meanings[id] = found.meaning
    setType(found.type, of: id)
    if case .computed(let getter, _) = found.meaning { noteUse(of: getter, at: name.range) }
    guard case .name("self") = syntax[base].kind, case .variable(let this)? = program.meanings[base]
    else { return }
    if let (_, index) = selfField(id) {
      if !isPlace { reportUnsetField(this, index, at: range(id)) }
    } else {
      reportUnsetSelf(this, at: range(id))
    }
  }

  func writeOperatorFunction(_ id: ExpressionID, _ name: String, _ type: Type) {
    guard case .function(let parameters, let result) = type else { return }
    program.meanings[id] = operatorFunction(name, parameters, result).map(Meaning.library)
  }
}
