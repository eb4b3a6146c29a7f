import SourceText

/// `if` and `switch` in the place of a value. As in Swift each branch is typed by itself, unless
/// the place says which type it wants.
extension Checker {
  func branchOptions(_ statement: StatementID) -> [Option] {
    guard isValueStatement(statement),
      let type = onTrial({ readBranches(of: statement, as: nil) })
    else { return [] }
    return [Option(type: type, cost: .zero)]
  }

  /// Reads the branches and returns their common type.
  @discardableResult
  func readBranches(of statement: StatementID, as wanted: Type?) -> Type {
    guard isValueStatement(statement) else {
      report(
        "in the place of a value every branch has to be a single expression, and none may be missing",
        at: syntax[statement].range)
      return .invalid
    }
    var types: [(type: Type, range: Range<Int>)] = []
    switch syntax[statement].kind {
    case .if(let conditions, let then, let otherwise):
      inNewScope {
        checkConditions(conditions)
        types.append(readBranch(then, as: wanted))
      }
      inNewScope { types.append(readBranch(otherwise ?? [], as: wanted)) }
    case .switch(let subject, let cases):
      checkSwitch(subject, cases, at: syntax[statement].range) { body in
        types.append(readBranch(body, as: wanted))
      }
    default: break
    }
    return common(types, wanted)
  }

  private func readBranch(_ body: [StatementID], as wanted: Type?) -> (Type, Range<Int>) {
    guard let only = body.first else { return (.invalid, 0..<0) }
    if case .expression(let value) = syntax[only].kind {
      return (check(value, as: wanted), range(value))
    }
    return (readBranches(of: only, as: wanted), syntax[only].range)
  }

  private func common(_ types: [(type: Type, range: Range<Int>)], _ wanted: Type?) -> Type {
    guard let first = types.first(where: { $0.type != .invalid }) else { return .invalid }
    if let wanted { return wanted }
    for other in types where other.type != first.type && other.type != .invalid {
      report(
        "the branches have different types: '\(first.type.description)' and '\(other.type.description)'",
        at: other.range, notes: ["write the type that is meant: let name: Type = …"])
      return .invalid
    }
    return first.type
  }
}
