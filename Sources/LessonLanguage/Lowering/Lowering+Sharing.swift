/// Code for library functions that change variables given with `&`.
extension Lowering {
  /// A place whose value a function changes.
  struct SharedPlace {
    let modify: ModifyCode
  }

  /// Whether two places are parts of one variable (`exchange(&s.a, &s.b)`).
  func haveCommonRoot(_ places: [ExpressionID]) -> Bool {
    var roots: Set<VariableID> = []
    for place in places {
      guard let root = syntax.root(of: place) else { continue }
      switch program.meanings[root] {
      case .variable(let variable)?, .selfField(let variable, _)?,
        .selfComputed(let variable, _, _)?:
        if !roots.insert(variable).inserted { return true }
      default: break
      }
    }
    return false
  }

  /// A call of `change`, whose places are the receiver, where it changes, and what stands behind `&`.
  func lowerSharing(
    _ change: @escaping @Sendable (inout [Value], Call) throws(Stop) -> Value,
    receiver: ExpressionID?, isMutating: Bool, _ arguments: [LibraryArgument],
    at place: Range<Int>
  ) -> ValueCode {
    var ids: [ExpressionID] = []
    var read = arguments
    if let receiver {
      read.insert(isMutating ? .none : .one(receiver), at: 0)
      if isMutating { ids.append(receiver) }
    }
    for case .shared(let id) in arguments { ids.append(id) }
    let places = ids.map { SharedPlace(modify: lowerModify($0)) }
    let inTurns = haveCommonRoot(ids)
    let makeCall = lowerArguments(read, at: place)
    return { frame throws(Stop) in
      let call = try makeCall(frame)
      var result = Value.void
      let run = { (values: inout [Value]) throws(Stop) in result = try change(&values, call) }
      if inTurns {
        try frame.takingTurns(places, run)
      } else {
        try frame.nesting(places, run)
      }
      return result
    }
  }
}

extension Frame {
  /// Takes values out of their places, one inside the other, lets `change` have them, and puts back
  /// what it left.
  fileprivate func nesting(
    _ places: [Lowering.SharedPlace], _ change: (inout [Value]) throws(Stop) -> Void
  ) throws(Stop) {
    let frame = self
    var values: [Value] = []
    func take(_ index: Int) throws(Stop) {
      guard index < places.count else { return try change(&values) }
      try places[index].modify(frame) { value throws(Stop) in
        values.append(value)
        value = .void
        defer { value = values[index] }
        try take(index + 1)
      }
    }
    try take(0)
  }

  /// The same for parts of one variable: each place is gone into twice, since who is inside a part
  /// holds the whole.
  fileprivate func takingTurns(
    _ places: [Lowering.SharedPlace], _ change: (inout [Value]) throws(Stop) -> Void
  ) throws(Stop) {
    var values: [Value] = []
    for (index, place) in places.enumerated() {
      try place.modify(self) { value in
        values.append(value)
        value = .void
      }
      // The end of an optional chain.
      if values.count == index { values.append(.void) }
    }
    var stop: Stop?
    do throws(Stop) { try change(&values) } catch { stop = error }
    for (place, new) in zip(places, values) { try place.modify(self) { $0 = new } }
    if let stop { throw stop }
  }
}
