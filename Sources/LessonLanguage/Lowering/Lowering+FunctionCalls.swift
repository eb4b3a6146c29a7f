/// A variable that a function may change: where it is, and its slot in the callee's frame.
private struct Shared {
  let modify: ModifyCode
  let slot: Slot
  let type: Type
}

/// Reads what a function captured.
typealias CaptureCode = (Frame) throws(Stop) -> [Box]

/// Calls of declared functions and methods: arguments go straight into the new frame, and what
/// the function may change comes back from it.
extension Lowering {
  func lowerFunctionCall(
    _ id: ExpressionID, _ function: FunctionID, _ call: ResolvedCall, receiver: ExpressionID?
  ) -> Code {
    let place = range(id)
    let code = functionCode(function)
    let info = program.functions[function.index]
    let places = sharedPlaces(call, info.isMutating ? receiver : nil)
    let early = earlyReadings(of: places, before: call.match.flatMap { $0 })
    defer { forget(early) }
    var fill = lowerFill(code.parameters, call, info.defaults)
    if receiver == nil, program.functions[self.function.index].returnsExpression == id {
      fill = lowerPassingOn(code.parameters, call) ?? fill
    }
    var shared = lowerShared(code.parameters, call)
    if info.initialized == nil, let slot = code.receiver, let variable = info.receiver {
      let type = program.variables[variable.index].type
      if info.isMutating {
        let modify = receiver.map { lowerModify($0) } ?? call.selfVariable.map { lowerModify($0) }
        if let modify { shared.insert(Shared(modify: modify, slot: slot, type: type), at: 0) }
      } else {
        let value = receiver.map { lower($0) } ?? call.selfVariable.map { lowerRead($0) }
        if let value { fill.insert(lowerFill(slot, value), at: 0) }
      }
    }
    let captures = lowerCallCaptures(info, code, at: place)
    if shared.isEmpty, early.isEmpty, !isDelegation(receiver, info) {
      return lowerPlainCall(code, captures, Passing(all: fill), call.signature.result, at: place)
    }
    var run = lowerSharedCall(
      code, captures, fill, shared, haveCommonRoot: haveCommonRoot(places), at: place)
    if !early.isEmpty { run = reading(early, before: run) }
    let result = typed(run, call.signature.result)
    return isDelegation(receiver, info) ? lowerDelegation(result) : result
  }

  /// A call that changes nothing of its caller's: numbers come back as words.
  private func lowerPlainCall(
    _ code: FunctionCode, _ captures: CaptureCode?, _ pass: Passing, _ type: Type,
    at place: Range<Int>
  ) -> Code {
    switch code.result {
    case .int:
      return .int { frame throws(Stop) in
        try frame.run(code, captures, at: place, pass)
        return frame.calls.word
      }
    case .double:
      return .double { frame throws(Stop) in
        try frame.run(code, captures, at: place, pass)
        return Double(bitPattern: UInt64(bitPattern: frame.calls.word))
      }
    case .bool:
      return .bool { frame throws(Stop) in
        try frame.run(code, captures, at: place, pass)
        return frame.calls.word != 0
      }
    case .value where type == .tensor:
      return .tensor { frame throws(Stop) in
        try frame.run(code, captures, at: place, pass)
        return frame.calls.takeTensor()
      }
    case .value:
      return typed(
        { frame throws(Stop) in
          try frame.run(code, captures, at: place, pass)
          return frame.calls.takeResult()
        }, type)
    }
  }

  /// A function inside another takes what it captured from its variable.
  private func lowerCallCaptures(_ info: Function, _ code: FunctionCode, at place: Range<Int>)
    -> CaptureCode?
  {
    guard let storage = info.storage else { return nil }
    let read = valueCode(lowerRead(storage))
    return { frame throws(Stop) in
      guard case .function(let value) = try read(frame) else {
        throw Stop(.usedBeforeDeclaration(code.name), at: place)
      }
      return value.captures
    }
  }

  /// The variables that the function may change.
  private func sharedPlaces(_ call: ResolvedCall, _ receiver: ExpressionID?) -> [ExpressionID] {
    var places = receiver.map { [$0] } ?? []
    for (parameter, ids) in zip(call.signature.parameters, call.match) where parameter.isInout {
      places += ids
    }
    return places
  }

  private func reading(_ early: [EarlyReading], before run: @escaping ValueCode) -> ValueCode {
    { frame throws(Stop) in
      for reading in early { frame.values[reading.slot] = try reading.code(frame) }
      return try run(frame)
    }
  }

  /// Takes the shared variables out of their places one inside the other, runs the function, and
  /// puts back what it left. The arguments are read before: they may read what is shared.
  private func lowerSharedCall(
    _ code: FunctionCode, _ captures: CaptureCode?, _ fill: [Passing], _ shared: [Shared],
    haveCommonRoot: Bool, at place: Range<Int>
  ) -> ValueCode {
    let captures = captures ?? { _ in [] }
    guard let first = shared.first else {
      return { frame throws(Stop) in
        try frame.call(code, try captures(frame), at: place, fill)
      }
    }
    if haveCommonRoot {
      return { frame throws(Stop) in
        try frame.call(code, try captures(frame), at: place, fill) { callee, body throws(Stop) in
          try frame.shareInTurns(shared, with: callee, body)
        }
      }
    }
    let rest = shared.dropFirst().map { $0 }
    return { frame throws(Stop) in
      try frame.call(code, try captures(frame), at: place, fill) { callee, body throws(Stop) in
        try frame.share(first, rest[...], with: callee, body)
      }
    }
  }

  private func lowerShared(_ slots: [Slot], _ call: ResolvedCall) -> [Shared] {
    var shared: [Shared] = []
    for (index, parameter) in call.signature.parameters.enumerated() where parameter.isInout {
      guard let id = call.match[index].first, index < slots.count,
        case .inoutArgument(let variable) = syntax[id].kind
      else { continue }
      shared.append(
        Shared(modify: lowerModify(variable), slot: slots[index], type: parameter.type))
    }
    return shared
  }

  private func isDelegation(_ receiver: ExpressionID?, _ info: Function) -> Bool {
    guard info.initialized != nil, let receiver, case .name("self") = syntax[receiver].kind else {
      return false
    }
    return program.functions[function.index].initialized != nil
  }

  /// `self.init(…)`: the new value becomes `self`.
  private func lowerDelegation(_ value: Code) -> Code {
    guard let this = program.functions[function.index].receiver else { return value }
    let store = lowerStore(this, value, isNew: false)
    return .value { frame throws(Stop) in
      try store(frame)
      return .void
    }
  }
}

extension Frame {
  /// Runs a function and leaves its result in the machine.
  @inline(__always)
  fileprivate func run(
    _ code: FunctionCode, _ captures: CaptureCode?, at range: Range<Int>, _ pass: Passing
  ) throws(Stop) {
    let caller = self
    let boxes = try captures?(self) ?? []
    try calls.call(code, boxes, at: range) { callee throws(Stop) in
      try pass.run(caller, callee)
    }
  }

  func call(
    _ code: FunctionCode, _ captures: [Box], at range: Range<Int>, _ fill: [Passing]
  ) throws(Stop) -> Value {
    let caller = self
    try calls.call(code, captures, at: range) { callee throws(Stop) in
      for fill in fill { try fill.run(caller, callee) }
    }
    return calls.takeResult(of: code.result)
  }

  func call(
    _ code: FunctionCode, _ captures: [Box], at range: Range<Int>, _ fill: [Passing],
    around: (Frame, () throws(Stop) -> Void) throws(Stop) -> Void
  ) throws(Stop) -> Value {
    let caller = self
    let pass = { (callee: Frame) throws(Stop) in
      for fill in fill { try fill.run(caller, callee) }
    }
    try calls.call(code, captures, at: range, pass, around: around)
    return calls.takeResult(of: code.result)
  }

  /// Runs `body` with the variables in the callee's frame, and takes back what it left there, also
  /// when it stops.
  fileprivate func share(
    _ first: Shared, _ rest: ArraySlice<Shared>, with callee: Frame,
    _ body: () throws(Stop) -> Void
  ) throws(Stop) {
    try first.modify(self) { value throws(Stop) in
      callee.store(value, in: first.slot)
      value = .void
      defer { value = callee.load(first.slot, first.type) }
      guard let next = rest.first else { return try body() }
      try share(next, rest.dropFirst(), with: callee, body)
    }
  }

  /// The same for parts of one variable: each place is gone into twice, to take its value out and to
  /// put it back, since who is inside a part holds the whole.
  fileprivate func shareInTurns(
    _ shared: [Shared], with callee: Frame, _ body: () throws(Stop) -> Void
  ) throws(Stop) {
    for variable in shared {
      try variable.modify(self) { value in
        callee.store(value, in: variable.slot)
        value = .void
      }
    }
    var stop: Stop?
    do throws(Stop) { try body() } catch { stop = error }
    for variable in shared {
      try variable.modify(self) { $0 = callee.load(variable.slot, variable.type) }
    }
    if let stop { throw stop }
  }
}
