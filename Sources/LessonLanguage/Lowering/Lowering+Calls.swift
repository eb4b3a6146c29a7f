import Autodiff

/// What a parameter of a library function gets.
enum LibraryArgument {
  case one(ExpressionID)
  case many([ExpressionID])
  /// A variable behind `&`, which the function changes.
  case shared(ExpressionID)
  case none
}

extension Lowering {
  /// The code of a call, a prefix or an infix operator.
  func lowerCall(_ id: ExpressionID, _ callee: ExpressionID?) -> Code {
    guard let call = program.calls[id] else { return .value { _ in .void } }
    if let made = lowerConstruction(call, at: range(id)) { return .value(made) }
    switch call.meaning {
    case .library(let index):
      if case .exchange = Library.shared.functions[index].implementation {
        return .value(lowerExchange(call))
      }
      if Library.shared.functions[index].receiver != nil,
        let base = isCalledValue(call, callee) ? callee : receiver(of: callee)
      {
        return lowerMethodCall(id, base)
      }
      return lowerLibraryCall(
        index, libraryArguments(call), result: call.signature.result, at: range(id))
    case .function(let function):
      return lowerFunctionCall(id, function, call, receiver: receiver(of: callee))
    default:
      guard let callee else { return .value { _ in .void } }
      return lowerValueCall(id, callee, call)
    }
  }

  private func receiver(of callee: ExpressionID?) -> ExpressionID? {
    guard let callee, case .member(let base, _) = syntax[callee].kind else { return nil }
    return base
  }

  /// `model(x)`: the callee itself is the receiver, of its `callAsFunction`.
  private func isCalledValue(_ call: ResolvedCall, _ callee: ExpressionID?) -> Bool {
    guard call.signature.name == Library.callAsFunction, let callee else { return false }
    guard case .member(_, let name) = syntax[callee].kind else { return true }
    return name.text != Library.callAsFunction
  }

  func libraryArguments(_ call: ResolvedCall) -> [LibraryArgument] {
    zip(call.signature.parameters, call.match).map { parameter, ids in
      if parameter.isVariadic { return .many(ids) }
      if parameter.isInout { return ids.first.map(LibraryArgument.shared) ?? .none }
      return ids.first.map(LibraryArgument.one) ?? .none
    }
  }

  /// A method or a subscript of the library; its receiver is the first argument.
  func lowerMethodCall(_ id: ExpressionID, _ base: ExpressionID) -> Code {
    guard let call = program.calls[id], case .library(let index) = call.meaning else {
      return .value { _ in .void }
    }
    let arguments = libraryArguments(call)
    if case .mutating(let change) = Library.shared.functions[index].implementation {
      let code = lowerMutation(change, of: base, arguments, at: range(id))
      return typed(code, call.signature.result)
    }
    if case .sharing(let change) = Library.shared.functions[index].implementation {
      let code = lowerSharing(
        change, receiver: base, isMutating: Library.shared.functions[index].isMutating, arguments,
        at: range(id))
      return typed(code, call.signature.result)
    }
    if let code = lowerElementRead(id, base, call) { return code }
    if let code = lowerDefaulted(base, call) { return typed(code, call.signature.result) }
    return lowerLibraryCall(
      index, [.one(base)] + arguments, result: call.signature.result, at: range(id))
  }

  /// `d[k, default: v]`: the default is read only where it is needed.
  private func lowerDefaulted(_ base: ExpressionID, _ call: ResolvedCall) -> ValueCode? {
    guard call.signature.parameters.last?.label == "default", case .dictionary = type(base),
      let key = call.match.first?.first, let value = call.match.last?.first
    else { return nil }
    let (pairs, wanted, fallback) = (lowerValue(base), lowerValue(key), lowerValue(value))
    let place = range(key)
    return { frame throws(Stop) in
      let pairs = try pairs(frame).dictionary
      if let found = pairs[try frame.machine.key(try wanted(frame), at: place)] { return found }
      return try fallback(frame)
    }
  }

  private func lowerMutation(
    _ change: @escaping @Sendable (inout Value, Call) throws(Stop) -> Value,
    of base: ExpressionID, _ arguments: [LibraryArgument], at place: Range<Int>
  ) -> ValueCode {
    let modify = lowerModify(base)
    let makeCall = lowerArguments(arguments, at: place)
    return { frame throws(Stop) in
      let values = try makeCall(frame)
      let call = Call(
        arguments: [.void] + values.arguments, types: [.void] + values.types,
        machine: frame.machine, range: place)
      var result = Value.void
      try modify(frame) { value throws(Stop) in result = try change(&value, call) }
      return result
    }
  }

  /// `swap(&a, &b)`: the checker has seen to it that they are two variables.
  private func lowerExchange(_ call: ResolvedCall) -> ValueCode {
    let places = call.match.flatMap { $0 }.map { (modify: lowerModify($0), unused: ()) }
    guard places.count == 2 else { return { _ in .void } }
    return { frame throws(Stop) in
      try places[0].modify(frame) { first throws(Stop) in
        try places[1].modify(frame) { second in (first, second) = (second, first) }
      }
      return .void
    }
  }

  /// A call of a value that is a function.
  private func lowerValueCall(_ id: ExpressionID, _ callee: ExpressionID, _ call: ResolvedCall)
    -> Code
  {
    let place = range(id)
    let read = lowerValue(callee)
    let pass = Giving(all: lowerGiven(call.match.compactMap { $0.first }))
    // Where the result was left.
    let run = { (frame: Frame) throws(Stop) -> ResultKind in
      guard case .function(let function) = try read(frame) else {
        throw Stop(.functionWithoutValue, at: place)
      }
      try frame.call(function, pass, at: place)
      return function.code.result
    }
    switch call.signature.result {
    case .int:
      return .int { frame throws(Stop) in
        try run(frame) == .int ? frame.calls.word : frame.calls.takeResult().integer
      }
    case .double:
      return .double { frame throws(Stop) in
        try run(frame) == .double
          ? Double(bitPattern: UInt64(bitPattern: frame.calls.word))
          : frame.calls.takeResult().double
      }
    case let type:
      return typed(
        { frame throws(Stop) in
          let kind = try run(frame)
          return frame.calls.takeResult(of: kind)
        }, type)
    }
  }

  /// Code that gives arguments to a function which is only known when it is called.
  private func lowerGiven(_ ids: [ExpressionID]) -> [Giving] {
    if ids.count == 1, case .tuple = type(ids[0]) { return [givingParts(of: lowerValue(ids[0]))] }
    return ids.enumerated().map { index, id in
      let code = lower(id)
      switch code {
      case .int, .double, .bool: return giving(wordCode(code), valueCode(code), index)
      case .tensor, .value: return giving(nil, valueCode(code), index)
      }
    }
  }

  /// A tuple may be given to a function of several parameters.
  private func givingParts(of value: @escaping ValueCode) -> Giving {
    Giving { caller, callee, function throws(Stop) in
      let value = try value(caller)
      let slots = function.parameters
      guard slots.count > 1 else { return slots.first.map { callee.store(value, in: $0) } ?? () }
      for (slot, part) in zip(slots, value.tuple) { callee.store(part, in: slot) }
    }
  }

  /// `word` for what may be one.
  private func giving(_ word: IntCode?, _ value: @escaping ValueCode, _ index: Int) -> Giving {
    guard let word else {
      return Giving { caller, callee, function throws(Stop) in
        let value = try value(caller)
        if let slot = function.parameter(index) { callee.store(value, in: slot) }
      }
    }
    return Giving { caller, callee, function throws(Stop) in
      guard let slot = function.parameter(index) else { return }
      if case .word(let place) = slot {
        callee.words[place] = try word(caller)
      } else {
        callee.store(try value(caller), in: slot)
      }
    }
  }

  /// A function as a value, with the variables that it captures now.
  func lowerFunctionValue(_ id: FunctionID) -> ValueCode {
    if let storage = program.functions[id.index].storage { return valueCode(lowerRead(storage)) }
    return lowerCaptures(id)
  }

  func lowerCaptures(_ id: FunctionID) -> ValueCode {
    let (code, range) = (functionCode(id), program.functions[id.index].range)
    let slots = program.functions[id.index].captures.map { variable -> Int in
      if case .box(let index) = place(of: variable) { return index }
      return -1
    }
    if slots.isEmpty {
      let function = FunctionValue(code, captures: [])
      return { _ in .function(function) }
    }
    return { frame throws(Stop) in
      try frame.machine.steps.take(1 + slots.count / 8, at: range)
      var boxes: [Box] = []
      for slot in slots { boxes.append(frame.box(slot)) }
      return .function(FunctionValue(code, captures: boxes))
    }
  }
}

/// Puts an argument, read in the caller's frame, into the slot that the callee has for it.
private struct Giving {
  let run: (_ caller: Frame, _ callee: Frame, FunctionCode) throws(Stop) -> Void

  init(run: @escaping (Frame, Frame, FunctionCode) throws(Stop) -> Void) { self.run = run }

  /// One after the other: a chain, which takes no array to go through.
  init(all parts: [Giving]) {
    switch parts.count {
    case 0: self.init { _, _, _ in }
    case 1: self = parts[0]
    default:
      let (first, rest) = (Giving(all: Array(parts.dropLast())).run, parts[parts.count - 1].run)
      self.init { caller, callee, function throws(Stop) in
        try first(caller, callee, function)
        try rest(caller, callee, function)
      }
    }
  }
}

extension FunctionCode {
  /// Where an argument goes.
  @inline(__always)
  fileprivate func parameter(_ index: Int) -> Slot? {
    index < parameters.count ? parameters[index] : nil
  }
}

extension Frame {
  /// Calls a function value; its result stays in the machine. The arguments are read first.
  @inline(__always)
  fileprivate func call(_ function: FunctionValue, _ pass: Giving, at place: Range<Int>)
    throws(Stop)
  {
    let code = function.code
    let callee = calls.push(code)
    defer { calls.pop(callee, of: code) }
    try pass.run(self, callee, code)
    callee.store(function.captures, for: code)
    try calls.enter(code, at: place)
    defer { calls.leave() }
    try code.run(in: callee)
  }

  /// The box in a slot; one that is not there yet is made, for a variable whose declaration comes
  /// after the closure that captures it.
  func box(_ slot: Int) -> Box {
    guard slot >= 0 else { return Box(.void) }
    if case .box(let box) = values[slot] { return box }
    let box = Box(.void)
    values[slot] = .box(box)
    return box
  }
}
