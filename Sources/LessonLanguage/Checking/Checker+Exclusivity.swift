import SourceText

/// While a function changes a variable nothing else may use it: Swift's law of exclusivity. Swift
/// finds some breaches when it compiles and others when the program runs; here both are found
/// before it runs. Different properties of one variable may change together where Swift sees that
/// they are apart, which is inside functions; other parts of one variable count as the same.
extension Checker {
  /// A variable that is changed, and the properties on the way from it to the part that is.
  private struct ChangedPlace {
    let variable: VariableID
    let path: [String]
  }

  func checkExclusivity(of id: ExpressionID, _ call: ResolvedCall) {
    var places: [ChangedPlace] = []
    for place in changedPlaces(of: id, call) {
      guard let place else { continue }
      let variable = place.variable
      if places.contains(where: { $0.variable == variable && !areApart($0, place) }) {
        report(
          "overlapping accesses to '\(program.variables[variable.index].name.text)': one call cannot change it twice",
          at: range(id),
          notes: ["copy one part into a variable first; 'swapAt' exchanges elements of an array"])
        return
      }
      places.append(place)
    }
    guard !places.isEmpty, !isTrial else { return }
    let changed = Set(places.map { $0.variable })
    for function in called(by: call) {
      for variable in changed { uses.noteChange(of: variable, by: function, at: range(id)) }
    }
  }

  /// The variables that the call changes, whole or in part.
  private func changedPlaces(of id: ExpressionID, _ call: ResolvedCall) -> [ChangedPlace?] {
    var places: [ChangedPlace?] = []
    for (parameter, ids) in zip(call.signature.parameters, call.match) where parameter.isInout {
      places += ids.map { changedPlace($0) }
    }
    guard changesReceiver(call.meaning) else { return places }
    if let this = call.selfVariable { return [ChangedPlace(variable: this, path: [])] + places }
    guard case .call(let callee, _) = syntax[id].kind,
      case .member(let base, _) = syntax[callee].kind
    else { return places }
    return [changedPlace(base)] + places
  }

  private func changedPlace(_ place: ExpressionID) -> ChangedPlace? {
    guard let root = syntax.root(of: place) else { return nil }
    switch (syntax[root].kind, program.meanings[root]) {
    case (_, .variable(let variable)?):
      return ChangedPlace(variable: variable, path: properties(in: place))
    case (.name(let name), .selfField(let this, _)?),
      (.name(let name), .selfComputed(let this, _, _)?):
      return ChangedPlace(variable: this, path: [name] + properties(in: place))
    default: return nil
    }
  }

  /// The stored properties and tuple elements on the way to a place, up to the first part of another
  /// kind, behind which all is one.
  private func properties(in place: ExpressionID) -> [String] {
    switch (syntax[place].kind, program.meanings[place]) {
    case (.member(let base, let name), .field?): properties(in: base) + [name.text]
    case (.tupleElement(let base, let position), _): properties(in: base) + ["\(position)"]
    case (.parenthesized(let inner), _), (.inoutArgument(let inner), _): properties(in: inner)
    case (.member(let base, _), _), (.element(let base, _), _), (.forceUnwrap(let base), _),
      (.unwrapInChain(let base), _), (.optionalChain(let base), _):
      properties(in: base)
    default: []
    }
  }

  private func areApart(_ a: ChangedPlace, _ b: ChangedPlace) -> Bool {
    let variable = program.variables[a.variable.index]
    return !variable.isGlobal && !variable.isCaptured && zip(a.path, b.path).contains { $0 != $1 }
  }

  private func changesReceiver(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .library(let index): Library.shared.functions[index].isMutating
    case .function(let function): program.functions[function.index].isMutating
    default: false
    }
  }

  /// The author's functions that run during the call, as far as they can be seen: the one that is
  /// called, and those among the arguments.
  private func called(by call: ResolvedCall) -> [FunctionID] {
    var found: [FunctionID] = []
    if case .function(let function) = call.meaning { found.append(function) }
    for id in call.match.flatMap({ $0 }) {
      if let closure = program.closures[id] { found.append(closure) }
      if case .function(let function)? = program.meanings[id] { found.append(function) }
    }
    return found
  }

  func reportOverlaps() {
    for change in uses.changes where uses.uses(change.function, change.variable) {
      let name = program.variables[change.variable.index].name.text
      report(
        "overlapping accesses to '\(name)': what this calls uses it while it may change it",
        at: change.range, notes: ["give the function what it needs as an argument of its own"])
    }
  }
}
