import SourceText

extension Checker {
  /// Reads a `switch`; `readBody` reads the statements of a case in its scope.
  func checkSwitch(
    _ subject: ExpressionID, _ cases: [SwitchCase], at range: Range<Int>,
    _ readBody: ([StatementID]) -> Void
  ) {
    let type = check(subject)
    inBranches(cases.count) { index in
      let this = cases[index]
      inNewScope {
        checkCase(this, type)
        checkBody(of: this, isLast: index == cases.count - 1)
        readBody(this.body)
      }
      return alwaysLeavesFunction(this.body)
    }
    guard type != .invalid, !cases.contains(where: { $0.isDefault }) else { return }
    if let missing = missingCases(cases, type) {
      report(
        "'switch' has to cover every value", at: range.lowerBound..<(range.lowerBound + 6),
        notes: [missing.isEmpty ? "add 'default:'" : "missing: " + join(missing, ", ")])
    }
  }

  private func checkCase(_ this: SwitchCase, _ type: Type) {
    for (pattern, filter) in this.patterns {
      if this.patterns.count > 1, bindsNames(pattern) {
        report(
          "of several patterns none can bind names", at: pattern.range,
          notes: ["write a case for each"])
      }
      checkPattern(pattern, type)
      if let filter { check(filter, as: .bool) }
    }
  }

  private func bindsNames(_ pattern: PatternSyntax) -> Bool {
    switch pattern.kind {
    case .name, .binding: true
    case .tuple(let parts): parts.contains { bindsNames($0.pattern) }
    case .some(let inner): bindsNames(inner)
    case .enumCase(_, _, let payload): payload?.contains { bindsNames($0.pattern) } ?? false
    case .wildcard, .expression: false
    }
  }

  private func checkBody(of this: SwitchCase, isLast: Bool) {
    if this.body.isEmpty {
      report(
        "a case needs at least one statement", at: this.range,
        notes: ["write 'break' where nothing is to be done"])
    }
    guard isLast, let last = this.body.last, case .fallthrough = syntax[last].kind else { return }
    report("there is no case after this one to fall into", at: syntax[last].range)
  }

  /// What the cases leave out: `nil` for nothing, an empty list for more than can be named.
  private func missingCases(_ cases: [SwitchCase], _ type: Type) -> [String]? {
    let patterns = cases.flatMap { $0.patterns.filter { $0.filter == nil }.map { $0.pattern } }
    let space = Exhaustiveness(program: program, syntax: syntax)
    return space.missing(patterns.map { [$0] }, [type])
  }
}
