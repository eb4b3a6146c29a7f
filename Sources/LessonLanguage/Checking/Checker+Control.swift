import SourceText

/// Conditions and loops.
extension Checker {
  func checkIf(_ conditions: [Condition], _ then: [StatementID], _ otherwise: [StatementID]?) {
    inNewScope {
      checkConditions(conditions)
      inBranches(2) { branch in
        if branch == 0 {
          checkBlock(then)
          return alwaysLeaves(then)
        }
        // The names of the conditions are not in sight here.
        let names = scopes.removeLast()
        if let otherwise { checkBlock(otherwise) }
        scopes.append(names)
        return otherwise.map { alwaysLeaves($0) } ?? false
      }
    }
  }

  /// The names of `guard` belong to the scope around.
  func checkGuard(
    _ conditions: [Condition], _ otherwise: [StatementID], at range: Range<Int>
  ) {
    perhaps { checkBlock(otherwise) }
    checkConditions(conditions)
    if !alwaysLeaves(otherwise) {
      report(
        "the 'else' of 'guard' has to leave: 'return', 'break' or 'continue'", at: range)
    }
  }

  /// Each condition sees the names of those before it.
  func checkConditions(_ conditions: [Condition]) {
    for condition in conditions {
      switch condition {
      case .boolean(let value):
        if !isAssignment(value) { check(value, as: .bool) }
      case .binding(let isMutable, let name, let type, let value):
        checkBinding(isMutable: isMutable, name, type.map(resolve), value)
      case .pattern(let pattern, let value):
        let type = check(value)
        checkPattern(pattern, type)
      }
    }
  }

  /// `if x = 3`: reported.
  private func isAssignment(_ assignment: ExpressionID) -> Bool {
    switch syntax[assignment].kind {
    case .parenthesized(let inner): return isAssignment(inner)
    case .assignment(nil, let target, let value):
      let type = check(target)
      if type != .invalid { check(value, as: type) }
      report(
        "'=' gives a value and is no condition",
        at: range(assignment),
        notes: ["'==' compares"])
      return true
    default: return false
    }
  }

  private func checkBinding(
    isMutable: Bool, _ name: Name, _ written: Type?, _ value: ExpressionID?
  ) {
    var type = Type.invalid
    if let value {
      type = check(value, as: written.map { .optional($0) })
    } else if case .variable(let variable)? = lookUp(name.text).first {
      // `if let x`: the name is the variable's too.
      use(variable, isWrite: false)
      type = program.variables[variable.index].type
      program.shorthands[name.range.lowerBound] = variable
    } else {
      reportUnknown(name.text, at: name.range)
    }
    if type != .invalid, !type.isOptional {
      report(
        "'let' in a condition unwraps an optional, and this is a '\(type.description)'",
        at: value.map { range($0) } ?? name.range)
    }
    declare(name, type.wrapped, isMutable: isMutable)
  }

  func checkFor(_ loop: ForSyntax, label: String?) {
    let type = check(loop.sequence)
    let element = elementType(of: type, at: range(loop.sequence))
    inNewScope {
      if loop.isCase {
        checkPattern(loop.pattern, element)
      } else {
        bind(loop.pattern, to: element, isMutable: false)
      }
      if let filter = loop.filter { check(filter, as: .bool) }
      perhaps { inLoop { inJumpTarget(label, .loop) { checkBlock(loop.body) } } }
    }
  }

  private func elementType(of type: Type, at range: Range<Int>) -> Type {
    if let element = type.element { return element }
    switch type {
    case .invalid: return .invalid
    case .dictionary, .unordered:
      report(
        "the order of a dictionary is left open, so a lesson cannot depend on it", at: range,
        notes: ["go through 'dictionary.keys.sorted()'"])
    default:
      report(
        "'for' cannot go through a value of type '\(type.description)'", at: range,
        notes: type == .int ? ["a range can be gone through: 0..<n"] : [])
    }
    return .invalid
  }

  /// Declares the names of a pattern that always matches.
  func bind(_ pattern: PatternSyntax, to type: Type, isMutable: Bool) {
    switch pattern.kind {
    case .name(let name): declare(name, type, isMutable: isMutable)
    case .tuple(let parts):
      guard case .tuple(let elements) = type, elements.count == parts.count else {
        if type != .invalid {
          report(
            "a '\(type.description)' does not come apart into \(parts.count) values",
            at: pattern.range)
        }
        for part in parts { bind(part.pattern, to: .invalid, isMutable: isMutable) }
        return
      }
      for (part, element) in zip(parts, elements) {
        bind(part.pattern, to: element.type, isMutable: isMutable)
      }
    default: break
    }
  }
}
