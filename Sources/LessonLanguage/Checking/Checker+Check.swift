import SourceText

extension Checker {
  /// Writes down the reading of an expression as `wanted`, or its cheapest one, and returns the
  /// type; reports what cannot be typed.
  @discardableResult
  func check(_ id: ExpressionID, as wanted: Type? = nil) -> Type {
    guard let wanted else { return checkByItself(id) }
    if case .iterable(let element) = wanted { return check(id, asSequenceOf: element) }
    if case .function(_, .iterable) = wanted, let own = own(id, for: wanted) {
      return check(id, as: own)
    }
    guard let cost = cost(id, as: wanted) else { return explain(id, wanted: wanted) }
    if cost.isAmbiguous || misleadsAsOptional(id, wanted) { return reportAmbiguity(id) }
    if wanted == .any { return isUncertainAsAny(id) ? reportAmbiguity(id) : checkAsText(id) }
    write(id, wanted)
    return wanted
  }

  /// In the place of an `Any` Swift types the two sides of `? :` each by itself.
  private func isUncertainAsAny(_ id: ExpressionID) -> Bool {
    switch syntax[id].kind {
    case .parenthesized(let inner): isUncertainAsAny(inner)
    case .conditional(_, let then, let otherwise):
      options(then).cheapest?.type != options(otherwise).cheapest?.type
    case .array(let elements):
      Set(elements.compactMap { options($0).cheapest?.type }).count > 1
        && elements.contains { !isLiteral($0) }
    case .prefix, .infix: misleadsAsAny(id) || hasLooseDefault(id)
    default: false
    }
  }

  private func isLiteral(_ id: ExpressionID) -> Bool {
    switch syntax[id].kind {
    case .integer, .floating, .boolean, .string, .nilLiteral: true
    default: false
    }
  }

  func checkByItself(_ id: ExpressionID) -> Type {
    guard let option = options(id).cheapest else { return explain(id, wanted: nil) }
    let isTie = options(id).contains { $0.type != option.type && !(option.cost < $0.cost) }
    if option.cost.isAmbiguous || isTie || isNestedExtremum(id) { return reportAmbiguity(id) }
    write(id, option.type)
    return option.type
  }

  private func reportAmbiguity(_ id: ExpressionID) -> Type {
    report(
      "ambiguous: two overloads fit here equally well", at: range(id),
      notes: ["write the type of one of the values, or 0.0 for 0"])
    setType(.invalid, of: id)
    return .invalid
  }

  /// Writes down a reading that is known to exist. `type` may be one that the expression's own
  /// type converts to.
  private func write(_ id: ExpressionID, _ type: Type) {
    var type = type
    var count = 0
    while case .optional(let wrapped) = type, !canBe(id, type) {
      // Wrapped on the way: the node keeps the type it has by itself.
      type = wrapped
      count += 1
    }
    if count > 0 { program.wrapped[id] = count }
    setType(type, of: id)
    switch syntax[id].kind {
    case .integer, .floating, .boolean, .invalid, .nilLiteral: setOwnType(id, type)
    case .string(let parts): checkParts(parts)
    case .name(let name): writeName(id, name, type)
    case .array(let elements): writeArray(elements, type)
    case .dictionary(let pairs): writeDictionary(pairs, type)
    case .parenthesized(let inner): check(inner, as: type)
    case .tuple(let values): writeTuple(values, type)
    case .call(let callee, let arguments): writeCall(id, callee, arguments, type)
    case .prefix, .infix, .element: writeCall(id, type)
    case .member(let base, let name): writeMember(id, base, name)
    case .tupleElement(let base, _):
      check(base)
      setOwnType(id, type)
    case .assignment(let name, let target, let value): checkAssignment(id, name, target, value)
    case .conditional(let condition, let then, let otherwise):
      check(condition, as: .bool)
      check(then, as: type)
      check(otherwise, as: type)
    case .closure: writeClosure(id, type)
    case .implicitMember(let name):
      program.meanings[id] = implicitMember(name.text, of: type)?.meaning
    case .operatorFunction(let name): writeOperatorFunction(id, name, type)
    case .coercion(let value, let written):
      if isAny(written) {
        setType(check(value), of: id)
        return
      }
      let wanted = resolve(written)
      check(value, as: wanted)
      setType(wanted, of: id)
    case .forceUnwrap(let inner), .unwrapInChain(let inner):
      check(inner, as: .optional(type))
    case .optionalChain(let chain): check(chain)
    case .inoutArgument(let variable): check(variable)
    case .partialRange(_, let bound):
      check(bound, as: .int)
      setOwnType(id, type)
    case .statement(let statement): readBranches(of: statement, as: type)
    }
  }

  /// Whether the expression has this very type without being wrapped into an optional.
  private func canBe(_ id: ExpressionID, _ type: Type) -> Bool {
    switch syntax[id].kind {
    case .nilLiteral, .parenthesized, .conditional, .statement, .invalid: true
    case .array, .dictionary, .tuple, .closure: false
    case .implicitMember(let name): name.text == "none"
    case .call(let callee, _):
      if case .implicitMember(let name) = syntax[callee].kind {
        name.text == "some"
      } else {
        hasOption(id, type)
      }
    default: hasOption(id, type)
    }
  }

  private func hasOption(_ id: ExpressionID, _ type: Type) -> Bool {
    options(id).contains { option in
      guard option.type.isOptional || option.type == .invalid else { return false }
      // An optional taken as an optional of optionals is wrapped as a whole.
      return Checker.conversion(from: option.type, to: type)?.optionals == 0
    }
  }

  /// Where `type` is one that values convert to, the node keeps its own.
  private func setOwnType(_ id: ExpressionID, _ type: Type) {
    if type == .tensorIndex, let own = options(id).cheapest?.type { setType(own, of: id) }
  }

  private func checkParts(_ parts: [StringPart]) {
    for case .value(let value) in parts { checkAsText(value) }
  }

  private func writeArray(_ elements: [ExpressionID], _ type: Type) {
    let element: Type
    switch type {
    case .array(let wanted), .slice(let wanted): element = wanted
    default: element = .tensor
    }
    for id in elements { check(id, as: element) }
  }

  private func writeDictionary(
    _ pairs: [(key: ExpressionID, value: ExpressionID)], _ type: Type
  ) {
    guard case .dictionary(let key, let value) = type else { return }
    for pair in pairs {
      check(pair.key, as: key)
      check(pair.value, as: value)
    }
  }

  private func writeTuple(_ values: [Argument], _ type: Type) {
    guard case .tuple(let elements) = type, elements.count == values.count else { return }
    for (value, element) in zip(values, elements) { check(value.value, as: element.type) }
  }

}
