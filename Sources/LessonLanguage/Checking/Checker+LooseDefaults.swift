/// `print(best?.score ?? 0)`: where an `Any` is wanted, Swift takes the 0 for an `Int` if it is free to read the
/// other side as an `Any` as well. What these functions ask is whether it is, tried with Swift 6.3; where they are not
/// sure they say that it is.
extension Checker {
  /// `??` with such a side before it and, behind it, a literal that is read as another type than its own.
  func hasLooseDefault(_ id: ExpressionID) -> Bool {
    guard case .infix(let name, let left, let right) = syntax[id].kind, name.text == "??",
      isLoose(left), let type = options(id).cheapest?.type, let cost = cost(right, as: type)
    else { return false }
    return cost.literals > 0
  }

  /// Whether nothing but its own value says which type this optional holds.
  private func isLoose(_ id: ExpressionID) -> Bool {
    switch syntax[id].kind {
    case .parenthesized(let inner), .unwrapInChain(let inner), .forceUnwrap(let inner):
      isLoose(inner)
    case .conditional: true
    case .optionalChain(let chain):
      options(chain).cheapest?.type.isOptional != true || isLoose(chain)
    case .member(let base, _): isLoose(base)
    case .element(let base, _): isLiteralCollection(base) || isLoose(base)
    case .call(let callee, let arguments): isLoose(callee, arguments.map { $0.value })
    default: false
    }
  }

  /// A call whose result has the type of what a closure gives, and those that hand such a type on.
  private func isLoose(_ callee: ExpressionID, _ arguments: [ExpressionID]) -> Bool {
    guard case .member(let base, let name) = syntax[callee].kind else { return false }
    switch name.text {
    case "map", "compactMap", "flatMap", "reduce": return arguments.contains { hasOpenResult($0) }
    case "max", "min", "sorted": return false
    default: return arguments.allSatisfy { !isClosure($0) } && isLoose(base)
    }
  }

  private func isClosure(_ id: ExpressionID) -> Bool {
    if case .closure = syntax[id].kind { true } else { false }
  }

  private func hasOpenResult(_ id: ExpressionID) -> Bool {
    if case .closure(let closure) = syntax[id].kind { closure.result == nil } else { false }
  }

  private func isLiteralCollection(_ id: ExpressionID) -> Bool {
    switch syntax[id].kind {
    case .array, .dictionary: true
    default: false
    }
  }
}
