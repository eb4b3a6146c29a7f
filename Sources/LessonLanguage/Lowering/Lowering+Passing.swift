import Autodiff

/// How arguments get into the frame of the function that is called.
extension Lowering {
  /// Code that puts each argument into its slot of the new frame, defaults last.
  func lowerFill(_ slots: [Slot], _ call: ResolvedCall, _ defaults: [ExpressionID?])
    -> [Passing]
  {
    var given: [Passing] = []
    var left: [Passing] = []
    for (index, ids) in call.match.enumerated()
    where index < slots.count && !call.signature.parameters[index].isInout {
      if let id = ids.first {
        given.append(lowerFill(slots[index], lower(id)))
      } else if index < defaults.count, let value = defaults[index] {
        left.append(lowerFill(slots[index], lower(value)))
      }
    }
    return given + left
  }

  /// `{ loss($0, $1) }`: a function that only passes tensors on takes them out of its frame, where nobody will
  /// look for them again, so that nobody has to count that they are held twice. `nil` for all other calls.
  func lowerPassingOn(_ slots: [Slot], _ call: ResolvedCall) -> [Passing]? {
    let parameters = program.functions[function.index].parameters
    let given = call.match.compactMap { $0.count == 1 ? passedOn($0[0]) : nil }
    guard given.count == slots.count, call.match.count == slots.count,
      Set(given).count == given.count,
      given.allSatisfy({ parameters.contains($0) })
    else { return nil }
    var passing: [Passing] = []
    for (slot, variable) in zip(slots, given) {
      guard case .value(let into) = slot, case .value(let from) = place(of: variable) else {
        return nil
      }
      passing.append(
        Passing { caller, callee in
          let tensor = (caller.values + from).takeTensor()
          (callee.values + into).initialize(to: .tensor(tensor))
        })
    }
    return passing
  }

  /// The variable that an argument is, where that is a tensor.
  private func passedOn(_ id: ExpressionID) -> VariableID? {
    guard case .name = syntax[id].kind, type(id) == .tensor, program.wrapped[id] == nil,
      readEarly[id] == nil, case .variable(let variable)? = program.meanings[id]
    else { return nil }
    return variable
  }

  /// Code that puts a value into a slot of the new frame, which is empty.
  func lowerFill(_ slot: Slot, _ value: Code) -> Passing {
    switch slot {
    case .word(let slot):
      let word = wordCode(value)
      return Passing { caller, callee throws(Stop) in callee.words[slot] = try word(caller) }
    case .value(let slot):
      if case .tensor(let tensor) = value {
        return Passing { caller, callee throws(Stop) in
          let tensor = try tensor(caller)
          (callee.values + slot).initialize(to: .tensor(tensor))
        }
      }
      let value = valueCode(value)
      return Passing { caller, callee throws(Stop) in
        let value = try value(caller)
        (callee.values + slot).initialize(to: value)
      }
    case .box(let slot):
      let value = valueCode(value)
      return Passing { caller, callee throws(Stop) in
        callee.values[slot] = .box(Box(try value(caller)))
      }
    }
  }
}

extension Passing {
  /// One after the other: a tree, which takes no array to go through.
  init(all parts: [Passing]) {
    switch parts.count {
    case 0: self.init { _, _ in }
    case 1: self = parts[0]
    default:
      let first = Passing(all: Array(parts.prefix(parts.count / 2))).run
      let second = Passing(all: Array(parts.suffix(from: parts.count / 2))).run
      self.init { caller, callee throws(Stop) in
        try first(caller, callee)
        try second(caller, callee)
      }
    }
  }
}
