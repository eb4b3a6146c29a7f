import Autodiff

/// Code that changes a place: a variable, or a part of one, however deep.
///
/// A container is taken out of its place while a part of it changes, so that it has one owner and
/// nothing is copied, and is put back even when the change stops the program.
extension Lowering {
  func lowerModify(_ id: ExpressionID) -> ModifyCode {
    switch syntax[id].kind {
    case .parenthesized(let inner), .inoutArgument(let inner): return lowerModify(inner)
    case .name, .member: return lowerModifyMember(id)
    case .tupleElement(let base, let index):
      return modifyPart(index, of: lowerModify(base), at: range(id))
    case .element(let base, _): return lowerModifyElement(id, base)
    case .forceUnwrap(let inner):
      return modifyWrapped(
        lowerModify(inner), Stop(.optionalIsNil(advice: false), at: range(id)))
    case .unwrapInChain(let inner): return modifyWrapped(lowerModify(inner), .endOfChain)
    case .optionalChain(let inner): return lowerModifyChain(inner)
    default: return { _, _ in }
    }
  }

  /// `a?.append(1)`: nothing happens where the chain ends at a `nil`.
  private func lowerModifyChain(_ inner: ExpressionID) -> ModifyCode {
    let modify = lowerModify(inner)
    return { frame, change throws(Stop) in
      do throws(Stop) { try modify(frame, change) } catch {
        if !error.isEndOfChain { throw error }
      }
    }
  }

  private func lowerModifyMember(_ id: ExpressionID) -> ModifyCode {
    switch program.meanings[id] {
    case .variable(let variable)?: return lowerModify(variable)
    case .selfField(let this, let index)?:
      return modifyPart(index, of: lowerModify(this), at: range(id))
    case .selfComputed(let this, let getter, let setter)?:
      return modifyComputed(lowerModify(this), getter, setter, at: range(id))
    case .library(let index)?:
      guard case .member(let base, _) = syntax[id].kind,
        let setter = Library.shared.functions[index].setter
      else { return { _, _ in } }
      return modifyProperty(index, setter, of: lowerModify(base), at: range(id))
    case .field(let index)?:
      guard case .member(let base, _) = syntax[id].kind else { return { _, _ in } }
      return modifyPart(index, of: lowerModify(base), at: range(id))
    case .computed(let getter, let setter)?:
      guard case .member(let base, _) = syntax[id].kind,
        program.functions[getter.index].receiver != nil
      else { return modifyComputed({ _, _ in }, getter, setter, at: range(id)) }
      return modifyComputed(lowerModify(base), getter, setter, at: range(id))
    default: return { _, _ in }
    }
  }

  private func modifyPart(_ index: Int, of outer: @escaping ModifyCode, at place: Range<Int>)
    -> ModifyCode
  {
    { frame, change throws(Stop) in
      try outer(frame) { container throws(Stop) in
        guard case .tuple(var parts) = container, parts.indices.contains(index) else { return }
        container = .void
        defer { container = .tuple(parts) }
        // Where another variable has the value too, the change copies all of its parts.
        if parts.count >= 8 { try frame.machine.steps.take(parts.count / 8, at: place) }
        try change(&parts[index])
      }
    }
  }

  /// A property of a value of the library's: gets, changes, sets.
  private func modifyProperty(
    _ index: Int, _ setter: @escaping Setter, of outer: @escaping ModifyCode, at place: Range<Int>
  ) -> ModifyCode {
    let read = Library.shared.functions[index].implementation
    return { frame, change throws(Stop) in
      try outer(frame) { container throws(Stop) in
        let call = Call(
          arguments: [container], types: [], machine: frame.machine, range: place)
        var value = try read.run(call)
        try change(&value)
        try setter(&container, value, call)
      }
    }
  }

  /// Gets, changes, sets.
  private func modifyComputed(
    _ outer: @escaping ModifyCode, _ getter: FunctionID, _ setter: FunctionID?,
    at place: Range<Int>
  ) -> ModifyCode {
    guard let setter else { return { _, _ in } }
    let (get, set) = (functionCode(getter), functionCode(setter))
    guard let slot = set.receiver, let this = program.functions[setter.index].receiver else {
      return { frame, change throws(Stop) in
        var value = try frame.call(get, nil, [], at: place)
        try change(&value)
        _ = try frame.call(set, nil, [value], at: place)
      }
    }
    let type = program.variables[this.index].type
    let parameters = set.parameters
    return { frame, change throws(Stop) in
      try outer(frame) { container throws(Stop) in
        var value = try frame.call(get, container, [], at: place)
        try change(&value)
        let fill = Passing { _, callee in
          if let first = parameters.first { callee.store(value, in: first) }
        }
        _ = try frame.call(set, [], at: place, [fill]) { callee, body throws(Stop) in
          callee.store(container, in: slot)
          container = .void
          defer { container = callee.load(slot, type) }
          try body()
        }
      }
    }
  }

  private func modifyWrapped(_ outer: @escaping ModifyCode, _ stop: Stop) -> ModifyCode {
    { frame, change throws(Stop) in
      try outer(frame) { container throws(Stop) in
        guard case .some(var inside) = container else { throw stop }
        container = .void
        defer { container = .some(inside) }
        try change(&inside)
      }
    }
  }

  private func lowerModifyElement(_ id: ExpressionID, _ base: ExpressionID) -> ModifyCode {
    guard let call = program.calls[id] else { return { _, _ in } }
    let outer = lowerModify(base)
    switch type(base) {
    case .tensor: return modifyTensor(outer, call, at: range(id))
    case .dictionary: return modifyDictionary(outer, call, at: range(id))
    default: return modifyArray(outer, call, at: range(id))
    }
  }

  private func modifyArray(
    _ outer: @escaping ModifyCode, _ call: ResolvedCall, at place: Range<Int>
  ) -> ModifyCode {
    guard let argument = call.match.first?.first else { return { _, _ in } }
    if type(argument) != .int { return modifySlice(outer, argument, at: place) }
    let index = lowerInt(argument)
    return { frame, change throws(Stop) in
      let index = Int(clamping: try index(frame))
      try outer(frame) { container throws(Stop) in
        _ = try container.changeItems { items, start throws(Stop) in
          guard index >= start, index - start < items.count else {
            throw indexOutOfRange(index, count: items.count, start: start, at: place)
          }
          let before = items.address
          try change(&items[index - start])
          if items.address != before { try frame.machine.steps.take(items.count, at: place) }
          return .void
        }
      }
    }
  }

  /// `a[1..<3] = [7]`: as many elements as come take the place of those that were there.
  private func modifySlice(
    _ outer: @escaping ModifyCode, _ argument: ExpressionID, at place: Range<Int>
  ) -> ModifyCode {
    let range = lowerValue(argument)
    let type = type(argument)
    return { frame, change throws(Stop) in
      let range = try range(frame)
      try outer(frame) { container throws(Stop) in
        _ = try container.changeItems { items, start throws(Stop) in
          let part = try range.bounds(as: type, of: items, start: start, at: place)
          var slice = Value.slice(Array(items[part]), start: start + part.lowerBound)
          try change(&slice)
          let new = slice.array
          try frame.machine.checkCount(
            Int64(items.count) - Int64(part.count) + Int64(new.count), at: place)
          try frame.machine.steps.take(items.count + new.count, at: place)
          items.replaceSubrange(part, with: new)
          return .void
        }
      }
    }
  }

  /// `d[k] = v`, removal by `nil`, and `d[k, default: v] += 1`.
  private func modifyDictionary(
    _ outer: @escaping ModifyCode, _ call: ResolvedCall, at place: Range<Int>
  ) -> ModifyCode {
    let key = call.match.first?.first.map { lowerValue($0) } ?? { _ in .void }
    let fallback = call.match.count > 1 ? call.match[1].first.map { lowerValue($0) } : nil
    return { frame, change throws(Stop) in
      let key = try frame.machine.key(try key(frame), at: place)
      try outer(frame) { container throws(Stop) in
        guard case .dictionary(var pairs) = container else { return }
        if pairs[key] == nil { try frame.machine.checkPairs(pairs.count + 1, at: place) }
        container = .void
        let before = pairs.address
        defer { container = .dictionary(pairs) }
        if let fallback {
          var value: Value
          if let old = pairs.removeValue(forKey: key) {
            value = old
          } else {
            value = try fallback(frame)
          }
          defer { pairs[key] = value }
          try change(&value)
        } else {
          var value = Value.optional(pairs.removeValue(forKey: key))
          defer { pairs[key] = value.unwrapped }
          try change(&value)
        }
        if pairs.address != before { try frame.machine.steps.take(pairs.count, at: place) }
      }
    }
  }

  private func modifyTensor(
    _ outer: @escaping ModifyCode, _ call: ResolvedCall, at place: Range<Int>
  ) -> ModifyCode {
    let arguments = lowerArguments([.none] + libraryArguments(call), at: place)
    return { frame, change throws(Stop) in
      let indices = try arguments(frame).tensorIndices
      try outer(frame) { container throws(Stop) in
        var tensor = container.tensor
        var element: Value
        do throws(TensorError) {
          element = .tensor(try Checked.slice(tensor, indices))
        } catch { throw Stop(error, at: place) }
        try change(&element)
        do throws(TensorError) {
          try Checked.assign(element.tensor, to: &tensor, at: indices)
        } catch { throw Stop(error, at: place) }
        container = .tensor(tensor)
        try frame.machine.count(memoryOf: tensor, at: place)
      }
    }
  }
}
