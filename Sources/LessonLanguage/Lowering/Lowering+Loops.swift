extension Lowering {
  func lowerWhile(
    _ conditions: [Condition], _ body: [StatementID], _ label: String?, at place: Range<Int>
  ) -> StatementCode {
    let condition = conditionCode(conditions)
    let (first, second) = lowerHalves(body, label)
    let steps = machine.steps
    switch (condition, second) {
    case (.comparison(let comparison), let second?):
      return { frame throws(Stop) in
        try turns(steps, at: place, while: { () throws(Stop) in comparison.holds(frame) }) {
          () throws(Stop) in try both(first, second, frame)
        }
      }
    case (.comparison(let comparison), nil):
      return { frame throws(Stop) in
        try turns(steps, at: place, while: { () throws(Stop) in comparison.holds(frame) }) {
          () throws(Stop) in try first(frame)
        }
      }
    case (.code(let holds), let second?):
      return { frame throws(Stop) in
        try turns(steps, at: place, while: { () throws(Stop) in try holds(frame) }) {
          () throws(Stop) in try both(first, second, frame)
        }
      }
    case (.code(let holds), nil):
      return { frame throws(Stop) in
        try turns(steps, at: place, while: { () throws(Stop) in try holds(frame) }) {
          () throws(Stop) in try first(frame)
        }
      }
    }
  }

  func lowerRepeat(_ body: [StatementID], _ condition: ExpressionID, _ label: String?)
    -> StatementCode
  {
    let place = range(condition)
    let condition = lowerBool(condition)
    let body = lowerBody(body, label, .loop)
    let steps = machine.steps
    return { frame throws(Stop) in
      repeat {
        try steps.take(at: place)
        let flow = try body(frame)
        if flow != .onward, let end = flow.endOfLoop { return end }
      } while try condition(frame)
      return .onward
    }
  }

  func lowerFor(_ loop: ForSyntax, _ label: String?) -> StatementCode {
    if let fast = lowerWordLoop(loop, label) { return fast }
    let place = range(loop.sequence)
    let sequence = lowerValue(loop.sequence)
    let turn = lowerTurn(loop, label)
    switch type(loop.sequence) {
    case .range(_, let isClosed):
      return lowerRangeLoop(sequence, isClosed: isClosed, turn, at: place)
    case .partialRange: return lowerEndlessLoop(sequence, turn, at: place)
    default:
      let steps = machine.steps
      return { frame throws(Stop) in
        for element in try sequence(frame).elements {
          try steps.take(at: place)
          if let flow = try turn(frame, element).endOfLoop { return flow }
        }
        return .onward
      }
    }
  }

  /// A turn with its element.
  private typealias TurnCode = (Frame, Value) throws(Stop) -> Flow

  private func lowerRangeLoop(
    _ sequence: @escaping ValueCode, isClosed: Bool, _ turn: @escaping TurnCode,
    at place: Range<Int>
  ) -> StatementCode {
    let steps = machine.steps
    return { frame throws(Stop) in
      guard case .range(var next, let upper) = try sequence(frame) else { return .onward }
      while next < upper || isClosed && next == upper {
        try steps.take(at: place)
        if let flow = try turn(frame, .int(next)).endOfLoop { return flow }
        // `Int.max` may be the last one.
        if next == upper { break }
        next += 1
      }
      return .onward
    }
  }

  /// `for i in 0...`: ends by `break`, by the step limit, or where `Int` ends.
  private func lowerEndlessLoop(
    _ sequence: @escaping ValueCode, _ turn: @escaping TurnCode, at place: Range<Int>
  ) -> StatementCode {
    let steps = machine.steps
    return { frame throws(Stop) in
      guard case .bound(var next) = try sequence(frame) else { return .onward }
      while true {
        try steps.take(at: place)
        if let flow = try turn(frame, .int(next)).endOfLoop { return flow }
        guard next < Int64.max else { return .onward }
        next += 1
      }
    }
  }

  /// The element bound to its names, the filter, the body. Names are new in each turn.
  private func lowerTurn(_ loop: ForSyntax, _ label: String?) -> TurnCode {
    let match = lowerPattern(loop.pattern, type(loop.sequence).element ?? .int)
    let filter = loop.filter.map { Test(holds: lowerBool($0)) }
    let body = lowerBody(loop.body, label, .loop)
    guard let filter else {
      return { frame, element throws(Stop) in
        try match(frame, element) ? try body(frame) : .onward
      }
    }
    return { frame, element throws(Stop) in
      guard try match(frame, element), try filter.holds(frame) else { return .onward }
      return try body(frame)
    }
  }
}

/// The turns of a loop. Written into each closure that calls it, with what it is given.
@inline(__always)
private func turns(
  _ steps: StepCounter, at place: Range<Int>, while holds: () throws(Stop) -> Bool,
  do body: () throws(Stop) -> Flow
) throws(Stop) -> Flow {
  while try holds() {
    try steps.take(at: place)
    let flow = try body()
    if flow != .onward, let end = flow.endOfLoop { return end }
  }
  return .onward
}

/// One statement after the other.
@inline(__always)
func both(_ first: StatementCode, _ second: Step, _ frame: Frame) throws(Stop) -> Flow {
  let flow = try first(frame)
  return flow == .onward ? try second.run(frame) : flow
}

extension Value {
  /// What `for` goes through.
  var elements: [Value] {
    if case .string(let text) = self { return text.map { .character($0) } }
    return array
  }
}
