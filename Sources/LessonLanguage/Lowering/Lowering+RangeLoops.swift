/// `for i in a..<b` with a plain name: the bounds and the variable stay words.
extension Lowering {
  /// The code of such a loop; `nil` for all others.
  func lowerWordLoop(_ loop: ForSyntax, _ label: String?) -> StatementCode? {
    guard let bounds = bounds(of: loop.sequence), let slot = loopSlot(loop.pattern) else {
      return nil
    }
    let place = range(loop.sequence)
    let (lower, upper) = (lowerInt(bounds.lower), lowerInt(bounds.upper))
    let numbers = WordLoop(
      slot: slot, isClosed: bounds.isClosed, steps: machine.steps, place: place)
    if let filter = loop.filter.map({ Test(holds: lowerBool($0)) }) {
      let body = lowerBody(loop.body, label, .loop)
      return { frame throws(Stop) in
        try numbers.run(frame, try lower(frame), try upper(frame)) { () throws(Stop) in
          try filter.holds(frame) ? try body(frame) : .onward
        }
      }
    }
    let (first, second) = lowerHalves(loop.body, label)
    guard let second else {
      return { frame throws(Stop) in
        try numbers.run(frame, try lower(frame), try upper(frame)) { () throws(Stop) in
          try first(frame)
        }
      }
    }
    return { frame throws(Stop) in
      try numbers.run(frame, try lower(frame), try upper(frame)) { () throws(Stop) in
        try both(first, second, frame)
      }
    }
  }

  /// The two sides of `a..<b` and `a...b`.
  private func bounds(of id: ExpressionID)
    -> (lower: ExpressionID, upper: ExpressionID, isClosed: Bool)?
  {
    guard program.wrapped[id] == nil, case .range(.int, let isClosed) = type(id) else {
      return nil
    }
    switch syntax[id].kind {
    case .parenthesized(let inner): return bounds(of: inner)
    case .infix(_, let lower, let upper): return (lower, upper, isClosed)
    default: return nil
    }
  }

  private func loopSlot(_ pattern: PatternSyntax) -> LoopSlot? {
    switch pattern.kind {
    case .wildcard: return .unused
    case .name(let name):
      guard let id = program.declared[name.range.lowerBound] else { return nil }
      return wordPlace(of: id).map { .word($0) }
    default: return nil
    }
  }
}

/// What a turn does with its number.
private enum LoopSlot {
  case word(WordPlace)
  case unused

  @inline(__always)
  func store(_ value: Int64, in frame: Frame) {
    if case .word(let place) = self { place.pointer(in: frame).pointee = value }
  }
}

/// A loop over the numbers of a range.
private struct WordLoop {
  let slot: LoopSlot
  let isClosed: Bool
  let steps: StepCounter
  let place: Range<Int>

  /// Written into each closure that calls it, with the body that it is given.
  @inline(__always)
  func run(_ frame: Frame, _ first: Int64, _ last: Int64, _ turn: () throws(Stop) -> Flow)
    throws(Stop) -> Flow
  {
    guard first <= last else { throw wrongRange(first, last, at: place) }
    // One turn more for `a...b`; counted unsigned, since a range may be wider than `Int`.
    var left = UInt64(bitPattern: last &- first) &+ (isClosed ? 1 : 0)
    var next = first
    if isClosed, left == 0 { left = UInt64.max }
    while left > 0 {
      try steps.take(at: place)
      slot.store(next, in: frame)
      let flow = try turn()
      if flow != .onward, let end = flow.endOfLoop { return end }
      next &+= 1
      left -= 1
    }
    return .onward
  }
}

/// `3..<1`.
func wrongRange(_ lower: Int64, _ upper: Int64, at place: Range<Int>) -> Stop {
  Stop(.wrongRange(lower: "\(lower)", upper: "\(upper)"), at: place)
}
