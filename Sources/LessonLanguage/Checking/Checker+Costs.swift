extension Checker {
  /// What it costs to take the expression as `type`; `nil` where that cannot be.
  func cost(_ id: ExpressionID, as type: Type) -> Cost? {
    if let known = known.cost(id, as: type) { return known }
    let found = findCost(id, as: type)
    known.remember(found, of: id, as: type)
    return found
  }

  private func findCost(_ id: ExpressionID, as type: Type) -> Cost? {
    if let cost = directCost(id, as: type) { return cost }
    // A value where an optional is wanted.
    guard case .optional(let wrapped) = type, !isNil(id) else { return nil }
    return cost(id, as: wrapped).map { $0 + Cost(optionals: 1) }
  }

  func isNil(_ id: ExpressionID) -> Bool {
    if case .nilLiteral = syntax[id].kind { true } else { false }
  }

  private func directCost(_ id: ExpressionID, as type: Type) -> Cost? {
    switch (syntax[id].kind, type) {
    case (.nilLiteral, .optional): return .zero
    case (.closure(let closure), .function(let parameters, _)):
      return accepts(closure, parameters) ? .zero : nil
    case (.array(let elements), .array(let element)), (.array(let elements), .slice(let element)),
      (.array(let elements), .iterable(let element)):
      return sum(elements, as: element)
    case (.array(let elements), .tensor):
      return sum(elements, as: .tensor).map { $0 + Cost(literals: 1) }
    case (.dictionary(let pairs), .dictionary(let key, let value)):
      return sum(pairs.map { $0.key }, as: key).flatMap { cost in
        sum(pairs.map { $0.value }, as: value).map { cost + $0 }
      }
    case (.parenthesized(let inner), _): return cost(inner, as: type)
    case (.conditional(_, let then, let otherwise), _): return sum([then, otherwise], as: type)
    // Its branches have scopes of their own; what does not fit is said when they are read.
    case (.statement, _): return .zero
    case (.tuple(let values), .tuple(let elements)): return tupleCost(values, as: elements)
    case (.implicitMember(let name), _):
      return implicitMember(name.text, of: type).map { _ in .zero }
    case (.call(let callee, let arguments), _):
      if case .implicitMember(let name) = syntax[callee].kind {
        if case .optional(let wrapped) = type, name.text == "some", arguments.count == 1 {
          return cost(arguments[0].value, as: wrapped)
        }
        return implicitCall(name.text, arguments, of: type)?.option.cost
      }
      return cheapestConversion(options(id), to: type)
        ?? solutions(id, giving: type).map { $0.option }.cheapest?.cost
    case (.operatorFunction(let name), .function(let parameters, let result)):
      return operatorFunction(name, parameters, result).map { index in
        Cost(disfavored: Library.shared.functions[index].signature.isDisfavored ? 1 : 0)
      }
    default: return cheapestConversion(options(id), to: type)
    }
  }

  private func sum(_ ids: [ExpressionID], as type: Type) -> Cost? {
    var total = Cost.zero
    for id in ids {
      guard let cost = cost(id, as: type) else { return nil }
      total = total + cost
    }
    return total
  }

  private func tupleCost(_ values: [Argument], as elements: [Type.TupleElement]) -> Cost? {
    guard values.count == elements.count else { return nil }
    var total = Cost.zero
    for (value, element) in zip(values, elements) {
      if let label = value.label?.text, let expected = element.label, label != expected {
        return nil
      }
      guard let cost = cost(value.value, as: element.type) else { return nil }
      total = total + cost
    }
    return total
  }

  func cheapestConversion(_ options: [Option], to type: Type) -> Cost? {
    var best: Cost?
    for option in options {
      guard let conversion = Checker.conversion(from: option.type, to: type) else { continue }
      let cost = option.cost + conversion
      if best.map({ cost < $0 }) ?? true { best = cost }
    }
    return best
  }

  /// What it costs to use a value of one type as another without a word in the source.
  static func conversion(from: Type, to: Type) -> Cost? {
    if from == to || from == .invalid || to == .invalid { return .zero }
    switch (from, to) {
    case (_, .iterable(let element)): return gives(from, element) ? .zero : nil
    case (_, .any): return Cost(erasures: 1)
    case (.int, .tensorIndex), (.range(.int, _), .tensorIndex), (.partialRange, .tensorIndex):
      return .zero
    case (.function(let own, let result), .function(let parameters, .iterable(let element))):
      return own == parameters && gives(result, element) ? .zero : nil
    case (.function, .function): return from == to.spread ? .zero : nil
    case (.optional(let a), .optional(let b)): return conversion(from: a, to: b)
    case (_, .optional(let wrapped)):
      return conversion(from: from, to: wrapped).map { $0 + Cost(optionals: 1) }
    case (.tuple(let a), .tuple(let b)):
      let fits =
        a.count == b.count
        && zip(a, b).allSatisfy {
          $0.type == $1.type && ($0.label == $1.label || $0.label == nil || $1.label == nil)
        }
      return fits ? .zero : nil
    default: return nil
    }
  }

  /// `.north` where a `Direction` is expected, or an optional one.
  func implicitMember(_ name: String, of type: Type) -> Member? {
    if type.isOptional, name == "none" { return Member(type: type, meaning: .none) }
    if case .nominal(let nominal) = type {
      return staticMember(name, of: nominal).flatMap { $0.type == type ? $0 : nil }
    }
    guard let index = Library.shared.implicitMember(name, of: type) else { return nil }
    return Member(type: type, meaning: .library(index))
  }

  /// `.circle(radius: 2)` where a `Shape` is expected.
  func implicitCall(_ name: String, _ arguments: [Argument], of type: Type) -> Solution? {
    if case .optional(let wrapped) = type, name == "some" {
      let signature = Signature(name: "some", parameters: [.plain(wrapped)], result: type)
      return solve(Callee(meaning: .some, signature: signature), arguments)
    }
    let callees = name == "init" ? typeCallees(name, of: type) : implicitCallees(name, of: type)
    let found = callees.compactMap { solve($0, arguments) }
    return found.filter { $0.option.type == type }.min { $0.option.cost < $1.option.cost }
  }
}
