import SourceText

/// The names of a block.
struct Scope {
  var variables: [String: VariableID] = [:]
  var functions: [String: [FunctionID]] = [:]
  var types: [String: Type] = [:]
  /// The members of a struct or an enum stand around the bodies of its methods.
  var nominal: (type: NominalType, isStatic: Bool)?
}

extension Checker {
  /// What a name can mean.
  enum Candidate {
    case variable(VariableID)
    case function(FunctionID)
    case library(Int)
    /// A member of the type around; `self` is left out.
    case member(NominalType, isStatic: Bool)
    case type(Type)
  }

  func inNewScope(_ read: () -> Void) {
    scopes.append(Scope())
    read()
    scopes.removeLast()
  }

  /// The nearest variable or type of this name, else all functions of the nearest scope that has
  /// some together with the library's, else the library's alone.
  func lookUp(_ name: String) -> [Candidate] {
    // Inside a type nothing is in sight that is local to what stands around it.
    var isInsideType = false
    for scope in scopes.reversed() {
      if let variable = scope.variables[name] {
        let isLocal = !program.variables[variable.index].isGlobal
        return isLocal && isInsideType ? [] : [.variable(variable)]
      }
      if let type = scope.types[name] { return [.type(type)] }
      if let (type, isStatic) = scope.nominal {
        if isInsideType, type.hasMember(name, isStatic: isStatic) { return [] }
        isInsideType = true
        if type.hasMember(name, isStatic: isStatic) { return [.member(type, isStatic: isStatic)] }
        // A member of the other kind hides what is outside, and cannot be used.
        if type.hasMember(name, isStatic: !isStatic) { return [] }
      }
      if let functions = scope.functions[name] {
        if isInsideType, functions.contains(where: { isLocal($0) }) { return [] }
        return functions.map(Candidate.function)
          + libraryCandidates(name).filter { !isShadowed($0, by: functions) }
      }
    }
    return libraryCandidates(name)
  }

  private func isLocal(_ function: FunctionID) -> Bool {
    program.functions[function.index].storage != nil
  }

  /// A function of the lesson's own takes the place of the library's with the same parameters.
  private func isShadowed(_ candidate: Candidate, by functions: [FunctionID]) -> Bool {
    guard case .library(let index) = candidate else { return false }
    let library = Library.shared.functions[index].signature
    return functions.contains { id in
      program.functions[id.index].signature.hasParameters(of: library)
    }
  }

  private func libraryCandidates(_ name: String) -> [Candidate] {
    Library.shared.functions(named: name).map(Candidate.library)
  }

  /// Declares a variable in the innermost scope.
  @discardableResult
  func declare(_ name: Name, _ type: Type, isMutable: Bool) -> VariableID {
    if name.text == "_" {
      return addVariable(name, type, isMutable: isMutable, isGlobal: false)
    }
    let scope = scopes[scopes.count - 1]
    if scope.variables[name.text] != nil || scope.functions[name.text] != nil
      || scope.types[name.text] != nil
    {
      report(
        "invalid redeclaration of '\(name.text)'", at: name.range,
        notes: [
          "all cells of a lesson share one scope: take another name, or write the cell in do { }"
        ])
    }
    let isGlobal = scopes.count == 1
    if isGlobal, !libraryCandidates(name.text).isEmpty {
      report(
        "'\(name.text)' is a function of the library", at: name.range,
        notes: ["as a variable it would hide the function in the whole lesson: take another name"])
    }
    let variable = addVariable(name, type, isMutable: isMutable, isGlobal: isGlobal)
    scopes[scopes.count - 1].variables[name.text] = variable
    program.declared[name.range.lowerBound] = variable
    if isGlobal { uses.declare(variable, at: name.range.lowerBound) }
    return variable
  }

  func addVariable(_ name: Name, _ type: Type, isMutable: Bool, isGlobal: Bool) -> VariableID {
    program.variables.append(
      Variable(name: name, type: type, isMutable: isMutable, owner: function, isGlobal: isGlobal))
    return VariableID(index: program.variables.count - 1)
  }

  /// Notes the use of a variable: functions between it and its owner capture it.
  func use(_ variable: VariableID, isWrite: Bool) {
    let info = program.variables[variable.index]
    if isWrite {
      program.variables[variable.index].isWritten = true
    } else {
      program.variables[variable.index].isRead = true
    }
    if info.isGlobal {
      uses.note(variable, in: function)
      return
    }
    guard info.owner != function else { return }
    uses.note(variable, in: function)
    program.variables[variable.index].isCaptured = true
    var inner: FunctionID? = function
    while let id = inner, id != info.owner {
      if !program.functions[id.index].captures.contains(variable) {
        program.functions[id.index].captures.append(variable)
      }
      inner = program.functions[id.index].parent
    }
  }

  /// The variable `self` of the method around.
  var selfVariable: VariableID? {
    for scope in scopes.reversed() {
      if let variable = scope.variables["self"] { return variable }
      if scope.nominal != nil { return nil }
    }
    return nil
  }

  /// Every name that is in sight, for suggestions.
  func namesInSight() -> [String] {
    var names: [String] = []
    for scope in scopes.reversed() {
      names += scope.variables.keys.sorted() + scope.functions.keys.sorted()
      names += scope.types.keys.sorted() + (scope.nominal?.type.memberNames ?? [])
    }
    return names + Library.shared.globalNames
  }
}
