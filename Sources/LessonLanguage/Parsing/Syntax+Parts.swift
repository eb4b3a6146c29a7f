extension Syntax {
  /// The expressions directly inside this one, in the order in which they are written; not those
  /// in the body of a closure or of a statement.
  func parts(of id: ExpressionID) -> [ExpressionID] {
    switch self[id].kind {
    case .integer, .floating, .boolean, .nilLiteral, .name, .implicitMember, .operatorFunction,
      .closure, .statement, .invalid:
      []
    case .string(let parts):
      parts.compactMap { if case .value(let value) = $0 { value } else { nil } }
    case .array(let elements): elements
    case .dictionary(let pairs): pairs.flatMap { [$0.key, $0.value] }
    case .tuple(let elements): elements.map { $0.value }
    case .call(let callee, let arguments): [callee] + arguments.map { $0.value }
    case .element(let base, let arguments): [base] + arguments.map { $0.value }
    case .infix(_, let left, let right): [left, right]
    case .assignment(_, let target, let value): [target, value]
    case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
    case .parenthesized(let inner), .member(let inner, _), .tupleElement(let inner, _),
      .prefix(_, let inner), .coercion(let inner, _), .forceUnwrap(let inner),
      .unwrapInChain(let inner), .optionalChain(let inner), .inoutArgument(let inner),
      .partialRange(_, let inner):
      [inner]
    }
  }

  /// The variable, by name, that a place is or is a part of.
  func root(of place: ExpressionID) -> ExpressionID? {
    switch self[place].kind {
    case .name: place
    case .parenthesized(let inner), .member(let inner, _), .tupleElement(let inner, _),
      .forceUnwrap(let inner), .unwrapInChain(let inner), .optionalChain(let inner),
      .inoutArgument(let inner), .element(let inner, _):
      root(of: inner)
    default: nil
    }
  }
}
