extension Checker {
  /// Every type that the expression can take by itself, with the cost of each. Empty for what
  /// needs a context (closures, `.all`, `[]`, `nil`) and for what cannot be typed at all.
  func options(_ id: ExpressionID) -> [Option] {
    if let known = known.options(id) { return known }
    guard takesReading(of: id) else { return [Option(type: .invalid, cost: .zero)] }
    let found = withoutLargeTypes(findOptions(id), of: id)
    known.remember(found, of: id)
    return found
  }

  private func findOptions(_ id: ExpressionID) -> [Option] {
    switch syntax[id].kind {
    case .integer:
      [Option(type: .int, cost: .zero), literal(.double), literal(.tensor)]
    case .floating: [Option(type: .double, cost: .zero), literal(.tensor)]
    case .boolean: [Option(type: .bool, cost: .zero)]
    case .string(let parts): stringOptions(parts)
    case .name(let name): nameOptions(name)
    case .array(let elements): arrayOptions(elements)
    case .dictionary(let pairs): dictionaryOptions(pairs)
    case .parenthesized(let inner): options(inner)
    case .tuple(let elements): tupleOptions(elements)
    case .infix, .call: callOptions(id)
    case .prefix, .element: solutions(id).reduce(into: []) { $0.insert($1.option) }
    case .member(let base, let name): memberOptions(base, name)
    case .tupleElement(let base, let position): tupleElementOptions(base, position)
    case .assignment: [Option(type: .void, cost: .zero)]
    case .conditional(_, let then, let otherwise): commonOptions([then, otherwise])
    case .closure(let closure): closureOptions(id, closure)
    case .coercion(let value, let type):
      isAny(type) ? options(value) : [Option(type: resolve(type), cost: .zero)]
    case .forceUnwrap(let inner), .unwrapInChain(let inner): unwrappedOptions(inner)
    case .optionalChain(let chain): chainOptions(chain)
    case .partialRange(let kind, _): [Option(type: .partialRange(kind), cost: .zero)]
    case .statement(let statement): branchOptions(statement)
    case .implicitMember, .operatorFunction, .nilLiteral, .inoutArgument: []
    case .invalid: [Option(type: .invalid, cost: .zero)]
    }
  }

  /// `x as Any` only says that an optional is meant to be printed as it is.
  func isAny(_ type: TypeSyntax) -> Bool {
    if case .name("Any") = type.kind { true } else { false }
  }

  /// A literal that takes another type than its own.
  private func literal(_ type: Type) -> Option { Option(type: type, cost: Cost(literals: 1)) }

  /// Of two ways of the library to the same tensor (`t + k * 2` by a number or by a tensor), and of
  /// two claims, either will do.
  private func callOptions(_ id: ExpressionID) -> [Option] {
    var found: [Option] = []
    let hidesOperator = givesOperator(id)
    for solution in solutions(id) {
      var isLibrary = false
      if case .library = solution.call.meaning { isLibrary = true }
      let type = solution.option.type
      let isTie = found.contains {
        isLibrary && !hidesOperator && $0.type == type && (type == .tensor || type == .void)
          && !(solution.option.cost < $0.cost)
      }
      if !isTie { found.insert(solution.option) }
    }
    return found
  }

  /// A literal can be a part of a text as well, and one of a single character a `Character`.
  private func stringOptions(_ parts: [StringPart]) -> [Option] {
    let string = [Option(type: .string, cost: .zero), literal(.substring)]
    guard parts.count == 1, case .text(let text) = parts[0], text.count == 1 else {
      return string
    }
    return string + [literal(.character)]
  }

  private func nameOptions(_ name: String) -> [Option] {
    var found: [Option] = []
    for candidate in lookUp(name) {
      switch candidate {
      case .variable(let id):
        found.insert(Option(type: program.variables[id.index].type, cost: .zero))
      case .function(let id):
        found.insert(Option(type: program.functions[id.index].signature.type, cost: .zero))
      case .library(let index):
        let function = Library.shared.functions[index]
        guard !function.signature.type.hasVariables, !function.signature.hasInout else { continue }
        let cost = Cost(disfavored: function.signature.isDisfavored ? 1 : 0)
        found.insert(Option(type: function.signature.type, cost: cost))
      case .member(let type, let isStatic):
        guard
          let member = isStatic ? staticMember(name, of: type) : member(name, of: .nominal(type))
        else { continue }
        found.insert(Option(type: member.type, cost: .zero))
      case .type: break
      }
    }
    return found
  }

  /// The types that all of the expressions can take; where one is `nil`, optionals.
  func commonOptions(_ ids: [ExpressionID]) -> [Option] {
    var candidates: [Type] = []
    for id in ids {
      for option in options(id) where !candidates.contains(option.type) {
        candidates.append(option.type)
      }
    }
    let hasNil = ids.contains { if case .nilLiteral = syntax[$0].kind { true } else { false } }
    if hasNil { candidates = candidates.map { $0.isOptional ? $0 : .optional($0) } }
    return candidates.compactMap { candidate in
      var total = Cost.zero
      for id in ids {
        guard let cost = cost(id, as: candidate) else { return nil }
        total = total + cost
      }
      return Option(type: candidate, cost: total)
    }
  }

  /// `[T]` for each type that the elements share, and `Tensor` where they are numbers.
  private func arrayOptions(_ elements: [ExpressionID]) -> [Option] {
    let common = commonOptions(elements)
    var found = common.map { Option(type: .array($0.type), cost: $0.cost) }
    if let tensor = common.first(where: { $0.type == .tensor }) {
      found.insert(Option(type: .tensor, cost: tensor.cost + Cost(literals: 1)))
    }
    return found
  }

  private func dictionaryOptions(_ pairs: [(key: ExpressionID, value: ExpressionID)]) -> [Option] {
    let values = commonOptions(pairs.map { $0.value })
    var found: [Option] = []
    for key in commonOptions(pairs.map { $0.key }) where key.type == .int || key.type == .string {
      for value in values {
        found.insert(
          Option(type: .dictionary(key.type, value.type), cost: key.cost + value.cost))
      }
    }
    return found
  }

  private func tupleOptions(_ elements: [Argument]) -> [Option] {
    var types: [Type.TupleElement] = []
    var total = Cost.zero
    for element in elements {
      guard let option = options(element.value).cheapest else { return [] }
      types.append(Type.TupleElement(label: element.label?.text, type: option.type))
      total = total + option.cost
    }
    return [Option(type: .tuple(types), cost: total)]
  }

  private func tupleElementOptions(_ base: ExpressionID, _ position: Int) -> [Option] {
    guard case .tuple(let elements)? = options(base).cheapest?.type,
      elements.indices.contains(position)
    else { return [] }
    return [Option(type: elements[position].type, cost: .zero)]
  }

  private func unwrappedOptions(_ inner: ExpressionID) -> [Option] {
    options(inner).compactMap { option in
      guard case .optional(let type) = option.type else { return nil }
      return Option(type: type, cost: option.cost)
    }
  }

  /// A chain is optional once, however many `?` it has.
  private func chainOptions(_ chain: ExpressionID) -> [Option] {
    options(chain).map { option in
      Option(type: option.type.isOptional ? option.type : .optional(option.type), cost: option.cost)
    }
  }

  private func memberOptions(_ base: ExpressionID, _ name: Name) -> [Option] {
    if let type = typeName(base) {
      let initializers = initializerOptions(name.text, of: type)
      if !initializers.isEmpty { return initializers }
      guard let member = staticMember(name.text, of: type) ?? functionMember(name.text, of: type)
      else { return [] }
      return [Option(type: member.type, cost: .zero)]
    }
    guard let option = options(base).cheapest, let member = member(name.text, of: option.type)
    else { return [] }
    return [Option(type: member.type, cost: option.cost)]
  }
}
