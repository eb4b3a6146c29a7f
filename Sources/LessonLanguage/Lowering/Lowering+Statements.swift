import Autodiff
import SwiftML

extension Lowering {
  func lowerBlock(_ statements: [StatementID]) -> StatementCode {
    if statements.contains(where: { isDeferred($0) }) { return lowerDeferringBlock(statements) }
    return sequence(lowerSteps(statements)[...])
  }

  private func lowerSteps(_ statements: [StatementID]) -> [Step] {
    let functions = lowerFunctions(in: statements)
    var steps: [Step] = []
    if let functions { steps.append(Step(run: functions)) }
    for statement in statements { steps.append(Step(run: lower(statement))) }
    return steps
  }

  /// The body of a loop in two halves, the second `nil` where there is one statement: the loop runs
  /// them itself.
  func lowerHalves(_ body: [StatementID], _ label: String?) -> (
    first: StatementCode, second: Step?
  ) {
    jumpTargets.append(JumpTarget(label: label, kind: .loop))
    defer { jumpTargets.removeLast() }
    if body.contains(where: { isDeferred($0) }) { return (lowerDeferringBlock(body), nil) }
    let steps = lowerSteps(body)
    guard steps.count > 1 else { return (sequence(steps[...]), nil) }
    let middle = steps.count / 2
    return (sequence(steps[..<middle]), Step(run: sequence(steps[middle...])))
  }

  /// Steps one after the other: a tree, so that many of them neither count references to an array
  /// nor need a deep stack.
  private func sequence(_ steps: ArraySlice<Step>) -> StatementCode {
    guard let first = steps.first?.run else { return { _ in .onward } }
    if steps.count == 1 { return first }
    if steps.count > 3 { return sequence(steps.inThirds.map { Step(run: sequence($0)) }[...]) }
    let second = steps[steps.startIndex + 1].run
    if steps.count == 2 {
      return { frame throws(Stop) in
        let flow = try first(frame)
        return flow == .onward ? try second(frame) : flow
      }
    }
    let third = steps[steps.startIndex + 2].run
    return { frame throws(Stop) in
      var flow = try first(frame)
      if flow != .onward { return flow }
      flow = try second(frame)
      return flow == .onward ? try third(frame) : flow
    }
  }

  private func isDeferred(_ id: StatementID) -> Bool {
    if case .deferred = syntax[id].kind { true } else { false }
  }

  /// What was deferred runs at the end, last first, however the block ends.
  private func lowerDeferringBlock(_ statements: [StatementID]) -> StatementCode {
    let functions = lowerFunctions(in: statements).map { [(code: $0, isDeferred: false)] } ?? []
    let codes =
      functions
      + statements.map { id -> (code: StatementCode, isDeferred: Bool) in
        if case .deferred(let body) = syntax[id].kind { return (lowerBlock(body), true) }
        return (lower(id), false)
      }
    return { frame throws(Stop) in
      var open: [StatementCode] = []
      var flow = Flow.onward
      for code in codes {
        if code.isDeferred {
          open.append(code.code)
        } else {
          flow = try code.code(frame)
        }
        if flow != .onward { break }
      }
      let (result, word) = (frame.calls.result, frame.calls.word)
      for code in open.reversed() { _ = try code(frame) }
      (frame.calls.result, frame.calls.word) = (result, word)
      return flow
    }
  }

  func lower(_ id: StatementID, label: String? = nil) -> StatementCode {
    switch syntax[id].kind {
    case .expression(let value): lowerExpressionStatement(id, value)
    case .variable(let variable): lowerVariable(variable)
    case .function(let function): lowerFunction(function)
    case .return(let value): lowerReturn(value)
    case .if(let conditions, let then, let otherwise): lowerIf(conditions, then, otherwise, label)
    case .guard(let conditions, let otherwise): lowerGuard(conditions, otherwise)
    case .while(let conditions, let body): lowerWhile(conditions, body, label, at: syntax[id].range)
    case .repeatWhile(let body, let condition): lowerRepeat(body, condition, label)
    case .forIn(let loop): lowerFor(loop, label)
    case .switch(let subject, let cases): lowerSwitch(subject, cases, label) { self.lowerBlock($0) }
    case .block(let body): lowerLabelledBlock(body, label)
    case .labelled(let name, let inner): lower(inner, label: name.text)
    case .break(let name): lowerJump(to: name, needsLoop: false) { .leaving($0) }
    case .continue(let name): lowerJump(to: name, needsLoop: true) { .repeating($0) }
    case .fallthrough: { _ in .falling }
    case .structure, .enumeration, .typeAlias, .deferred, .invalid: { _ in .onward }
    }
  }

  /// Counts the loops and `switch`es between here and the one that is meant.
  private func lowerJump(to name: Name?, needsLoop: Bool, _ flow: (Int) -> Flow) -> StatementCode {
    for (distance, target) in jumpTargets.reversed().enumerated()
    where target.isMeant(by: name?.text, needsLoop: needsLoop) {
      let flow = flow(distance)
      return { _ in flow }
    }
    return { _ in .onward }
  }

  private func lowerLabelledBlock(_ body: [StatementID], _ label: String?) -> StatementCode {
    guard label != nil else { return lowerBlock(body) }
    let code = lowerBody(body, label, .block)
    return { frame throws(Stop) in try code(frame).afterSwitch }
  }

  /// The statements of something that `break` can leave.
  func lowerBody(_ body: [StatementID], _ label: String?, _ kind: JumpTarget.Kind)
    -> StatementCode
  {
    jumpTargets.append(JumpTarget(label: label, kind: kind))
    defer { jumpTargets.removeLast() }
    return lowerBlock(body)
  }

  func onward(_ code: @escaping (Frame) throws(Stop) -> Void) -> StatementCode {
    { frame throws(Stop) in
      try code(frame)
      return .onward
    }
  }

  private func lowerExpressionStatement(_ id: StatementID, _ value: ExpressionID)
    -> StatementCode
  {
    if let store = lowerWordAssignment(value) { return store }
    if case .assignment = syntax[value].kind { return onward(lowerAssignment(value)) }
    let code = lowerValue(value)
    guard program.shown.contains(id) else {
      return onward { frame throws(Stop) in _ = try code(frame) }
    }
    let type = type(value)
    let place = range(value)
    return onward { frame throws(Stop) in
      let shown = try code(frame)
      try frame.machine.write(try shown.text(as: type, at: place, frame.machine) + "\n", at: place)
    }
  }

  private func lowerReturn(_ value: ExpressionID?) -> StatementCode {
    guard let value else {
      return { frame in
        frame.calls.result = .void
        return .returned
      }
    }
    let leave = lowerResult(lower(value))
    return { frame throws(Stop) in
      try leave(frame)
      return .returned
    }
  }

  private func lowerIf(
    _ conditions: [Condition], _ then: [StatementID], _ otherwise: [StatementID]?, _ label: String?
  ) -> StatementCode {
    guard label == nil else {
      jumpTargets.append(JumpTarget(label: label, kind: .block))
      let code = lowerIf(conditions, then, otherwise, nil)
      jumpTargets.removeLast()
      return { frame throws(Stop) in try code(frame).afterSwitch }
    }
    let condition = conditionCode(conditions)
    let then = lowerBlock(then)
    switch (condition, otherwise.map { Step(run: lowerBlock($0)) }) {
    case (.comparison(let comparison), let other?):
      return { frame throws(Stop) in
        comparison.holds(frame) ? try then(frame) : try other.run(frame)
      }
    case (.comparison(let comparison), nil):
      return { frame throws(Stop) in comparison.holds(frame) ? try then(frame) : .onward }
    case (.code(let holds), let other?):
      return { frame throws(Stop) in
        try holds(frame) ? try then(frame) : try other.run(frame)
      }
    case (.code(let holds), nil):
      return { frame throws(Stop) in try holds(frame) ? try then(frame) : .onward }
    }
  }

  private func lowerGuard(_ conditions: [Condition], _ otherwise: [StatementID]) -> StatementCode {
    let condition = lowerConditions(conditions)
    let other = lowerBlock(otherwise)
    return { frame throws(Stop) in
      try condition(frame) ? .onward : try other(frame)
    }
  }
}

extension ArraySlice {
  /// Three slices of the same length, one or two elements more in the last.
  fileprivate var inThirds: [ArraySlice<Element>] {
    let third = count / 3
    return [prefix(third), dropFirst(third).prefix(third), dropFirst(2 * third)]
  }
}
