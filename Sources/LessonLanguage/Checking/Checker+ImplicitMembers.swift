import SourceText

/// `.name` and `.name(…)` where the place says the type: what they can mean, and why they cannot.
extension Checker {
  /// What `.name(…)` can call where a value of `type` is wanted.
  func implicitCallees(_ name: String, of type: Type) -> [Callee] {
    switch type {
    case .nominal(let nominal): staticCallees(name, of: nominal)
    case .library(let library): Library.shared.callees(named: library.name + "." + name)
    default: []
    }
  }

  func explainImplicitMember(_ id: ExpressionID, _ name: Name, wanted: Type?) {
    guard let wanted else {
      report(
        "'.\(name.text)' needs a type that is expected here", at: range(id),
        notes: ["write the type before the point"])
      return
    }
    let known =
      if case .nominal(let nominal) = wanted.wrapped {
        nominal.cases.map { $0.name }
      } else {
        Library.shared.staticNames(of: wanted.wrapped)
      }
    let near = nearestName(to: name.text, among: known).map { ".\($0)" }
    report(
      "type '\(wanted.wrapped.description)' has no member '\(name.text)'", at: range(id),
      notes: near.map { ["did you mean '\($0)'?"] } ?? [], replacement: near)
  }

  func explainImplicitCall(
    _ id: ExpressionID, _ callee: ExpressionID, _ name: Name, _ arguments: [Argument],
    _ wanted: Type
  ) {
    let candidates = implicitCallees(name.text, of: wanted.wrapped)
    if candidates.isEmpty {
      explainImplicitMember(callee, name, wanted: wanted)
    } else {
      explainCall(id, candidates, arguments, at: range(callee))
    }
  }
}
