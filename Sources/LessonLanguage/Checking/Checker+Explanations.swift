import SourceText

/// Why an expression cannot be typed: the innermost reason, once.
extension Checker {
  func explain(_ id: ExpressionID, wanted: Type?) -> Type {
    setType(.invalid, of: id)
    if !isTrial, untyped == nil { untyped = id }
    let own = options(id)
    if let wanted, let option = own.cheapest {
      if option.type == .invalid { return .invalid }
      if case .assignment = syntax[id].kind {
        report("'=' gives a value to a variable", at: range(id), notes: ["'==' compares"])
        return .invalid
      }
      if case .closure(let closure) = syntax[id].kind, case .function(let parameters, _) = wanted,
        !accepts(closure, parameters)
      {
        explainClosure(id, wanted: wanted)
      } else {
        reportConversion(id, from: option.type, to: wanted)
      }
      return .invalid
    }
    switch syntax[id].kind {
    case .name(let name):
      if let type = typeName(id) {
        report(
          "'\(name)' is a type, and a value is wanted here", at: range(id),
          notes: ["a value of it is made by \(type.description)(\u{2026})"])
      } else if !explainCase(name, wanted, at: range(id)) {
        reportUnknown(name, at: range(id))
      }
    case .array(let elements): explainArray(id, elements, wanted: wanted)
    case .tuple(let values): for value in values { check(value.value) }
    case .parenthesized(let inner): _ = explain(inner, wanted: wanted)
    case .conditional(let condition, let then, let otherwise):
      check(condition, as: .bool)
      explainBranches(id, then, otherwise, wanted: wanted)
    case .infix(let name, let left, let right): explainInfix(name, left, right)
    case .prefix(let name, let operand): explainPrefix(name, operand)
    case .call(let callee, let arguments):
      if case .implicitMember(let name) = syntax[callee].kind, let wanted {
        explainImplicitCall(id, callee, name, arguments, wanted)
      } else {
        explainCall(id, callee, arguments)
      }
    case .element(let base, let arguments): explainElement(id, base, arguments)
    case .member(let base, let name): explainMember(base, name)
    case .tupleElement(let base, let position): explainTupleElement(id, base, position)
    case .closure: explainClosure(id, wanted: wanted)
    case .implicitMember(let name): explainImplicitMember(id, name, wanted: wanted)
    case .nilLiteral:
      let type = wanted.map { "a value of type '\($0.description)'" } ?? "a value without a type"
      report(
        "'nil' cannot stand for \(type)", at: range(id),
        notes: [wanted == nil ? "write it: let x: Double? = nil" : "only an optional can be nil"])
    case .dictionary(let pairs):
      for pair in pairs {
        check(pair.key)
        check(pair.value)
      }
      report(
        pairs.isEmpty
          ? "an empty dictionary needs a type"
          : "the keys of a dictionary need one type, and so do its values", at: range(id))
    case .forceUnwrap(let inner), .unwrapInChain(let inner): explainUnwrap(id, inner)
    case .optionalChain(let chain): check(chain)
    case .coercion(let value, _): check(value)
    case .statement(let statement): readBranches(of: statement, as: wanted)
    case .inoutArgument(let variable):
      check(variable)
      report(
        "'&' belongs only before a variable that a function may change", at: range(id))
    case .operatorFunction(let name):
      report("operator '\(name)' cannot be used as a function here", at: range(id))
    default: break
    }
    return .invalid
  }

  func reportConversion(_ id: ExpressionID, from: Type, to: Type) {
    var notes: [String] = []
    switch (from, to) {
    case (.int, .double), (.int, .tensor): notes = ["convert it: Double(…)"]
    case (.double, .int): notes = ["convert it: Int(…) cuts off the fraction"]
    case (.array(let element), .tensor) where element != .double && element != .array(.double):
      notes = ["a tensor is made by let t: Tensor = [1, 2]"]
    case (.double, .tensor), (.array, .tensor): notes = ["convert it: Tensor(…)"]
    case (.int, .bool): notes = ["a number is no condition: compare it, as in x != 0"]
    case (.tensor, .double): notes = ["a tensor of one element has its number in '.item'"]
    case (.optional(let wrapped), _) where wrapped == to:
      notes = ["it may be nil: use 'if let', '??' with a default, or '!'"]
    default: break
    }
    report(
      "cannot convert value of type '\(from.description)' to type '\(to.description)'",
      at: range(id), notes: notes)
  }

  func reportUnknown(_ name: String, at range: Range<Int>) {
    var (notes, near): ([String], String?) = ([], nil)
    if syntax.unreadNames.contains(name) || undeclared.contains(name) { return }
    if isPlace {
      if !isTrial { undeclared.insert(name) }
      notes = ["declare it: let \(name) = …, or var where it changes"]
    } else if let note = hidingMember(name) ?? hiddenLocal(name) ?? Habits.note(onName: name)
      ?? laterDeclaration(of: name, than: range)
    {
      notes = [note]
    } else {
      near = nearestName(to: name, among: namesInSight())
      if let near { notes = ["did you mean '\(near)'?"] }
    }
    report("cannot find '\(name)' in scope", at: range, notes: notes, replacement: near)
  }

  /// The note on a member of the type around that cannot be used here, and hides what is outside.
  private func hidingMember(_ name: String) -> String? {
    for scope in scopes.reversed() {
      guard let (type, isStatic) = scope.nominal, type.hasMember(name, isStatic: !isStatic) else {
        continue
      }
      return isStatic
        ? "'\(name)' belongs to each '\(type.name)', not to the type"
        : "it is a member of the type itself: write \(type.name).\(name), or rename it"
    }
    return nil
  }

  /// The note on something that is local to what stands around the type in which it is used.
  private func hiddenLocal(_ name: String) -> String? {
    guard let inner = scopes.lastIndex(where: { $0.nominal != nil }),
      let type = scopes[inner].nominal?.type
    else { return nil }
    let isAround = scopes[..<inner].contains { scope in
      scope.variables[name] != nil || scope.functions[name] != nil
        || scope.nominal?.type.hasMember(name, isStatic: false) == true
    }
    return isAround
      ? "'\(type.name)' cannot use what is local around it: give it a property for that" : nil
  }

  /// The note on a variable whose declaration comes later, or is being read.
  private func laterDeclaration(of name: String, than range: Range<Int>) -> String? {
    let declaration = syntax.statements.first { statement in
      guard statement.range.upperBound > range.lowerBound,
        case .variable(let variable) = statement.kind, case .name(let other) = variable.pattern.kind
      else { return false }
      return other.text == name
    }
    guard let declaration else { return nil }
    return declaration.range.lowerBound > range.lowerBound
      ? "it is declared further down: a variable is known from its declaration on"
      : "it is being declared here: its own value cannot use it"
  }

  /// `relu` for `.relu`, where an enum is wanted.
  private func explainCase(_ name: String, _ wanted: Type?, at range: Range<Int>) -> Bool {
    guard case .nominal(let nominal)? = wanted?.wrapped,
      nominal.cases.contains(where: { $0.name == name })
    else { return false }
    report(
      "cannot find '\(name)' in scope", at: range, notes: ["did you mean '.\(name)'?"],
      replacement: ".\(name)")
    return true
  }

  private func explainArray(_ id: ExpressionID, _ elements: [ExpressionID], wanted: Type?) {
    if elements.isEmpty {
      report(
        "an empty array needs a type", at: range(id), notes: ["let values: [Double] = []"])
      return
    }
    if case .array(let element)? = wanted {
      for value in elements { check(value, as: element) }
      return
    }
    if wanted == .tensor {
      for value in elements { check(value, as: .tensor) }
      return
    }
    let types = elements.map { check($0) }
    guard !types.contains(.invalid), let first = types.first,
      let odd = types.firstIndex(where: { $0 != first && !areNumbers($0, first) })
        ?? types.firstIndex(where: { $0 != first })
    else { return }
    report(
      "the elements of an array need one type: '\(first.description)' and '\(types[odd].description)' do not go together",
      at: range(elements[odd]))
  }

  /// Literals of both kinds go together.
  private func areNumbers(_ a: Type, _ b: Type) -> Bool {
    (a == .int || a == .double) && (b == .int || b == .double)
  }

  private func explainBranches(
    _ id: ExpressionID, _ then: ExpressionID, _ otherwise: ExpressionID, wanted: Type?
  ) {
    let types = [check(then, as: wanted), check(otherwise, as: wanted)]
    guard wanted == nil, !types.contains(.invalid) else { return }
    report(
      "the two values of '? :' need one type: '\(types[0].description)' and '\(types[1].description)' do not go together",
      at: range(id))
  }

  private func explainMember(_ base: ExpressionID, _ name: Name) {
    if let type = typeName(base) {
      report(
        "type '\(type.description)' has no member '\(name.text)'", at: name.range,
        notes: Advice.note(onStatic: name.text).map { [$0] } ?? [])
      return
    }
    let type = check(base)
    guard type != .invalid else { return }
    reportNoMember(name, of: type)
  }

  private func explainUnwrap(_ id: ExpressionID, _ inner: ExpressionID) {
    let type = check(inner)
    guard type != .invalid else { return }
    report(
      "only an optional can be unwrapped, and this is a '\(type.description)'", at: range(id),
      notes: ["leave out the '!' or '?'"])
  }

  func reportNoMember(_ name: Name, of type: Type) {
    if case .optional(let wrapped) = type, member(name.text, of: wrapped) != nil {
      report(
        "this value of type '\(type.description)' may be nil", at: name.range,
        notes: ["unwrap it with 'if let', or write '?.' before '\(name.text)'"])
      return
    }
    var members = Library.shared.memberNames(of: type)
    if case .nominal(let nominal) = type { members = nominal.memberNames }
    if members.contains(name.text) {
      report(
        "'\(name.text)' is a method: call it with '()'", at: name.range)
      return
    }
    let near = nearestName(to: name.text, among: members)
    let isOfDoubles = type == .int && Library.shared.memberNames(of: .double).contains(name.text)
    let note =
      isOfDoubles && name.text != "magnitude"
      ? "numbers with a fraction have it: 3.0 for a literal, Double(n) for a variable"
      : Advice.note(onMember: name.text, of: type) ?? Habits.note(onMember: name.text)
    report(
      "value of type '\(type.description)' has no member '\(name.text)'", at: name.range,
      notes: (note ?? near.map { "did you mean '\($0)'?" }).map { [$0] } ?? [],
      replacement: note == nil ? near : nil)
  }

  private func explainTupleElement(_ id: ExpressionID, _ base: ExpressionID, _ position: Int) {
    let type = check(base)
    guard type != .invalid else { return }
    report("value of type '\(type.description)' has no element \(position)", at: range(id))
  }

  private func explainClosure(_ id: ExpressionID, wanted: Type?) {
    guard let wanted else {
      report(
        "the types of this closure's parameters cannot be inferred", at: range(id),
        notes: ["write them: { (x: Double) in … }"])
      return
    }
    if case .function(let parameters, _) = wanted {
      report(
        "this closure does not take \(parameters.count) argument\(parameters.count == 1 ? "" : "s")",
        at: range(id), notes: ["the function that calls it gives \(parameters.count)"])
    } else {
      report(
        "cannot convert a closure to type '\(wanted.description)'", at: range(id))
    }
  }
}
