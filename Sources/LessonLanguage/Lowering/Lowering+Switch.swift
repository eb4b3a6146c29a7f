/// `switch`, and `if` and `switch` in the place of a value.
extension Lowering {
  private struct CaseCode {
    let matches: MatchCode
    let body: StatementCode
  }

  private struct PatternCode {
    let match: MatchCode
    let filter: Test?
  }

  func lowerSwitch(
    _ subject: ExpressionID, _ cases: [SwitchCase], _ label: String?,
    _ lowerBody: ([StatementID]) -> StatementCode
  ) -> StatementCode {
    let source = lowerValue(subject)
    let type = type(subject)
    jumpTargets.append(JumpTarget(label: label, kind: .choice))
    let codes = cases.map { CaseCode(matches: lowerCase($0, type), body: lowerBody($0.body)) }
    jumpTargets.removeLast()
    return { frame throws(Stop) in
      let value = try source(frame)
      var isFalling = false
      for code in codes {
        if !isFalling, try !code.matches(frame, value) { continue }
        let flow = try code.body(frame)
        guard flow == .falling else { return flow.afterSwitch }
        isFalling = true
      }
      return .onward
    }
  }

  private func lowerCase(_ this: SwitchCase, _ type: Type) -> MatchCode {
    if this.isDefault { return { _, _ in true } }
    let patterns = this.patterns.map { pattern, filter in
      PatternCode(
        match: lowerPattern(pattern, type), filter: filter.map { Test(holds: lowerBool($0)) })
    }
    return { frame, value throws(Stop) in
      for pattern in patterns {
        guard try pattern.match(frame, value) else { continue }
        if try pattern.filter?.holds(frame) ?? true { return true }
      }
      return false
    }
  }

  /// The value of the branch that is taken.
  func lowerBranches(of statement: StatementID) -> ValueCode {
    let code = lowerBranchStatement(statement)
    return { frame throws(Stop) in
      _ = try code(frame)
      return frame.calls.takeResult()
    }
  }

  private func lowerBranchStatement(_ statement: StatementID) -> StatementCode {
    switch syntax[statement].kind {
    case .if(let conditions, let then, let otherwise):
      let condition = lowerConditions(conditions)
      let then = lowerBranch(then)
      let other = lowerBranch(otherwise ?? [])
      return { frame throws(Stop) in
        try condition(frame) ? try then(frame) : try other(frame)
      }
    case .switch(let subject, let cases):
      return lowerSwitch(subject, cases, nil) { self.lowerBranch($0) }
    default: return { _ in .onward }
    }
  }

  /// Leaves the branch's value in the machine's result.
  private func lowerBranch(_ body: [StatementID]) -> StatementCode {
    guard let only = body.first else { return { _ in .onward } }
    guard case .expression(let value) = syntax[only].kind else {
      return lowerBranchStatement(only)
    }
    let code = lowerValue(value)
    return { frame throws(Stop) in
      frame.calls.result = try code(frame)
      return .onward
    }
  }
}
