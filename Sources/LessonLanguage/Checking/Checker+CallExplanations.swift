import SourceText

/// Why a call fits none of the functions it could mean.
extension Checker {
  func explainCall(_ id: ExpressionID, _ callee: ExpressionID, _ arguments: [Argument]) {
    let candidates = callees(id)
    if candidates.isEmpty {
      explainCallee(callee)
      for argument in arguments where !needsContext(argument.value) {
        check(behindAmpersand(argument.value))
      }
      return
    }
    explainCall(id, candidates, arguments, at: calleeRange(callee))
  }

  /// Why the arguments fit none of the functions.
  func explainCall(
    _ id: ExpressionID, _ candidates: [Callee], _ arguments: [Argument], at place: Range<Int>
  ) {
    if candidates.count == 1 {
      explainArguments(candidates[0], arguments, of: id)
    } else {
      explainOverloads(candidates, arguments, of: id, at: place)
    }
  }

  func explainElement(_ id: ExpressionID, _ base: ExpressionID, _ arguments: [Argument]) {
    let candidates = callees(id)
    if let first = candidates.first {
      let count = diagnostics.count
      if first.signature.match(arguments).misfit == nil {
        explainArguments(first, arguments, of: id)
      }
      if diagnostics.count > count || isTrial { return }
      explainOverloads(candidates, arguments, of: id, at: range(id))
      return
    }
    let type = check(base)
    for argument in arguments { check(argument.value) }
    guard type != .invalid else { return }
    report(
      "value of type '\(type.description)' has no subscripts", at: range(base),
      notes: type == .string ? ["make an array of its characters: Array(s)[0]"] : [])
  }

  /// The variable in `&variable`; a function that is not known may well change it.
  private func behindAmpersand(_ id: ExpressionID) -> ExpressionID {
    if case .inoutArgument(let variable) = syntax[id].kind { variable } else { id }
  }

  /// What only a call that is known can give a type.
  private func needsContext(_ id: ExpressionID) -> Bool {
    switch syntax[id].kind {
    case .closure, .operatorFunction, .implicitMember: true
    default: false
    }
  }

  private func calleeRange(_ callee: ExpressionID) -> Range<Int> {
    if case .member(_, let name) = syntax[callee].kind { return name.range }
    return range(callee)
  }

  private func explainCallee(_ callee: ExpressionID) {
    switch syntax[callee].kind {
    case .name(let name):
      if case .variable(let id)? = lookUp(name).first {
        let type = program.variables[id.index].type
        if type == .invalid { return }
        report("'\(name)' is a '\(type.description)', not a function", at: range(callee))
      } else {
        reportUnknown(name, at: range(callee))
      }
    case .member(let base, let name):
      if let type = typeName(base) {
        report(
          "type '\(type.description)' has no member '\(name.text)'", at: name.range,
          notes: Advice.note(onStatic: name.text).map { [$0] } ?? [])
        return
      }
      let type = check(base)
      if type == .invalid { return }
      if member(name.text, of: type) != nil {
        report("'\(name.text)' is a property: leave out the '()'", at: name.range)
      } else {
        reportNoMember(name, of: type)
      }
    default:
      let type = check(callee)
      if type == .invalid { return }
      report("a '\(type.description)' cannot be called", at: range(callee))
    }
  }

  func explainArguments(
    _ candidate: Callee, _ arguments: [Argument], of id: ExpressionID
  ) {
    let match = candidate.signature.match(arguments).match
    let signature = candidate.signature.substituting(
      likelyChoices(candidate, match: match))
    guard let mismatch = candidate.signature.mismatch(arguments) else {
      if reportNeed(of: candidate, likelyChoices(candidate, match: match), at: id) { return }
      for (parameter, ids) in zip(signature.parameters, match) {
        for argument in ids {
          explainArgument(argument, parameter, of: candidate)
        }
      }
      return
    }
    switch mismatch {
    case .missing(let parameter):
      let label = parameter.label.map { "'\($0):'" } ?? "of type '\(parameter.type.description)'"
      report(
        "missing argument \(label) in call to '\(signature.name)'", at: range(id),
        notes: [signature.description])
    case .extra(let argument):
      let label = argument.label.map { " '\($0.text):'" } ?? ""
      report(
        "extra argument\(label) in call to '\(signature.name)'",
        at: argument.label?.range ?? range(argument.value), notes: [signature.description])
    case .order(let argument, let first):
      reportOrder(argument, before: first, signature)
    case .label(let argument, let expected):
      reportLabel(argument, expected: expected, signature)
    }
  }

  /// The type variables as the arguments that stand alone would have them.
  private func likelyChoices(_ candidate: Callee, match: ArgumentMatch) -> [Type?] {
    var choices = candidate.choices
    for (parameter, ids) in zip(candidate.signature.parameters, match) {
      for id in ids where !needsContext(id) {
        guard let type = options(id).cheapest?.type else { continue }
        _ = parameter.type.unify(with: type, &choices)
      }
    }
    return choices
  }

  /// `sorted()` of values without an order, `contains` of values without `==`.
  private func reportNeed(of candidate: Callee, _ choices: [Type?], at id: ExpressionID) -> Bool {
    guard case .library(let index) = candidate.meaning,
      case let need = Library.shared.functions[index].need,
      let type = choices.first.flatMap({ $0 }), !need.isMet(by: type)
    else { return false }
    let name = candidate.signature.name
    if need == .optimizer {
      report(
        "'\(name)' needs an optimizer, and a '\(type.description)' is none", at: range(id),
        notes: ["write one such as GradientDescent(learningRate: 0.1)"])
      return true
    }
    if need == .comparable {
      report(
        "'\(name)' needs an order, and values of type '\(type.description)' have none",
        at: range(id), notes: ["say which comes first: \(name)(by: { \u{2026} })"])
    } else {
      report(
        "'\(name)' needs '==', and values of type '\(type.description)' do not have it",
        at: range(id), notes: ["write ': Equatable' behind the name of a struct of yours"])
    }
    return true
  }

  /// An argument for a parameter whose type may still have variables: a closure is read with the
  /// parameters that are known, so that what is wrong inside it is said.
  private func explainArgument(
    _ id: ExpressionID, _ parameter: Signature.Parameter, of candidate: Callee
  ) {
    let type = parameter.type
    var isInout = false
    if case .inoutArgument = syntax[id].kind { isInout = true }
    if parameter.isInout != isInout {
      reportAmpersand(id, isInout: parameter.isInout)
      return
    }
    guard type.hasVariables else {
      check(behindAmpersand(id), as: type)
      return
    }
    guard case .closure(let closure) = syntax[id].kind, case .function(let parameters, _) = type
    else {
      explainMisfit(of: id, with: type, candidate)
      return
    }
    if accepts(closure, parameters) {
      readClosure(id, parameters.map { $0.hasVariables ? .invalid : $0 }, result: nil)
    } else {
      _ = explain(id, wanted: type)
    }
  }

  /// `[1, 2].map(half)`, where `half` takes a `Double`.
  private func explainMisfit(of id: ExpressionID, with type: Type, _ candidate: Callee) {
    let own = check(id)
    var choices = [Type?](repeating: nil, count: candidate.signature.variableCount)
    if own != .invalid, !type.unify(with: own, &choices) {
      reportConversion(id, from: own, to: type)
    }
  }

  private func reportAmpersand(_ id: ExpressionID, isInout: Bool) {
    report(
      isInout
        ? "the function changes this argument: write '&' before the variable"
        : "the function does not change this argument: leave out the '&'", at: range(id))
  }

  /// The argument that all overloads would change, and that stands without `&`.
  private func argumentWithoutAmpersand(_ candidates: [Callee], _ arguments: [Argument])
    -> ExpressionID?
  {
    arguments.map { $0.value }.first { id in
      if case .inoutArgument = syntax[id].kind { return false }
      return !candidates.isEmpty
        && candidates.allSatisfy { candidate in
          zip(candidate.signature.match(arguments).match, candidate.signature.parameters)
            .contains { $0.contains(id) && $1.isInout }
        }
    }
  }

  private func explainOverloads(
    _ candidates: [Callee], _ arguments: [Argument], of id: ExpressionID, at place: Range<Int>
  ) {
    // Where the labels leave one overload, its own complaint says more.
    let matching = candidates.filter { $0.signature.match(arguments).misfit == nil }
    if matching.count == 1 {
      let count = diagnostics.count
      explainArguments(matching[0], arguments, of: id)
      if diagnostics.count > count || isTrial { return }
    }
    if let missing = argumentWithoutAmpersand(matching, arguments) {
      reportAmpersand(missing, isInout: true)
      return
    }
    if let advice = advice(on: arguments, candidates) {
      report(
        "'\(candidates[0].signature.name)' does not take this here", at: place, notes: [advice])
      return
    }
    if matching.isEmpty, explainLabels(candidates, arguments, of: id) { return }
    var types: [Type] = []
    for argument in arguments where !needsContext(argument.value) {
      types.append(check(behindAmpersand(argument.value)))
    }
    if types.contains(.invalid) { return }
    let given = join(types.map { $0.description }, ", ")
    report(
      "no '\(candidates[0].signature.name)' takes (\(given))", at: place,
      notes: notes(on: candidates))
  }
}

extension Signature {
  /// The signature as its declaration reads.
  var description: String {
    let parts = parameters.map { parameter in
      (parameter.label ?? "_") + ": " + parameter.type.description
        + (parameter.isVariadic ? "..." : "")
    }
    let result = result == .void ? "" : " -> " + result.description
    return "\(name)(" + join(parts, ", ") + ")" + result
  }
}
