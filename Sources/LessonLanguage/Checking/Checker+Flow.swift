/// Which ways lead past the end of statements.
extension Checker {
  /// Whether no way leads past the end of these statements: each returns, or goes on for ever.
  func alwaysLeaves(_ statements: [StatementID]) -> Bool {
    statements.contains { alwaysLeaves($0) }
  }

  /// The same without `break`, which leaves a `switch` for the statement after it.
  func alwaysLeavesFunction(_ statements: [StatementID]) -> Bool {
    alwaysLeaves(statements) && !breaksOut(statements)
  }

  func alwaysLeaves(_ id: StatementID) -> Bool {
    switch syntax[id].kind {
    case .return, .invalid, .break, .continue: true
    case .if(_, let then, let otherwise?): alwaysLeaves(then) && alwaysLeaves(otherwise)
    case .block(let inner): alwaysLeaves(inner)
    case .labelled(_, let inner): alwaysLeaves(inner)
    case .switch(_, let cases):
      !cases.isEmpty && cases.allSatisfy { alwaysLeaves($0.body) || fallsThrough($0.body) }
        && !cases.contains { breaksOut($0.body) }
    case .while(let conditions, let body): isEndless(conditions) && !breaksOut(body)
    case .repeatWhile(let body, let condition):
      isTrue(condition) && !breaksOut(body)
    default: false
    }
  }

  private func fallsThrough(_ body: [StatementID]) -> Bool {
    guard let last = body.last else { return false }
    if case .fallthrough = syntax[last].kind { return true }
    return false
  }

  private func isEndless(_ conditions: [Condition]) -> Bool {
    guard conditions.count == 1, case .boolean(let value) = conditions[0] else { return false }
    return isTrue(value)
  }

  private func isTrue(_ value: ExpressionID) -> Bool {
    if case .boolean(true) = syntax[value].kind { true } else { false }
  }

  /// Whether a `break` in these statements leaves the loop or `switch` around them.
  private func breaksOut(_ statements: [StatementID]) -> Bool {
    statements.contains { id in
      switch syntax[id].kind {
      case .break: true
      case .if(_, let then, let otherwise): breaksOut(then) || breaksOut(otherwise ?? [])
      case .block(let inner), .guard(_, let inner): breaksOut(inner)
      case .labelled(_, let inner): breaksOut([inner])
      default: false
      }
    }
  }

  /// Whether the statement can stand in the place of a value: `if` with `else`, or `switch`, each
  /// branch a single expression or again such a statement.
  func isValueStatement(_ id: StatementID) -> Bool {
    switch syntax[id].kind {
    case .if(_, let then, let otherwise?): isValueBranch(then) && isValueBranch(otherwise)
    case .switch(_, let cases): !cases.isEmpty && cases.allSatisfy { isValueBranch($0.body) }
    default: false
    }
  }

  private func isValueBranch(_ body: [StatementID]) -> Bool {
    guard body.count == 1 else { return false }
    switch syntax[body[0]].kind {
    case .expression(let value):
      if case .assignment = syntax[value].kind { return false }
      return true
    default: return isValueStatement(body[0])
    }
  }
}
