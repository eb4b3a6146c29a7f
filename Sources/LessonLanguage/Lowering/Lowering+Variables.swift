import Autodiff

extension Lowering {
  /// Code that reads a variable.
  func lowerRead(_ id: VariableID) -> Code {
    if let value = program.variables[id.index].lazyValue { return lowerLazyRead(id, value) }
    let place = place(of: id)
    switch program.variables[id.index].type {
    case .int: return .int(readInt(place))
    case .double:
      let word = readInt(place)
      if case .word(let index) = place {
        return .double { Double(bitPattern: UInt64(bitPattern: $0.words[index])) }
      }
      return .double { frame throws(Stop) in
        Double(bitPattern: UInt64(bitPattern: try word(frame)))
      }
    case .bool:
      let word = readInt(place)
      return .bool { frame throws(Stop) in try word(frame) != 0 }
    case .tensor:
      return .tensor(readTensor(place))
    default: return .value(readValue(place))
    }
  }

  /// A static property gets its value when it is first read.
  private func lowerLazyRead(_ id: VariableID, _ value: ExpressionID) -> Code {
    let fill = lowerLazyFill(id, value)
    return typed(
      { frame throws(Stop) in
        let pointer = try fill(frame)
        return pointer.pointee
      }, program.variables[id.index].type)
  }

  private func lowerLazyFill(_ id: VariableID, _ value: ExpressionID)
    -> (Frame) throws(Stop) -> UnsafeMutablePointer<Value>
  {
    guard case .globalValue(let pointer) = place(of: id) else {
      let fallback = globals.values
      return { _ in fallback }
    }
    let new = lowerValue(value)
    return { frame throws(Stop) in
      if !pointer.pointee.isGiven { pointer.pointee = try new(frame) }
      return pointer
    }
  }

  /// The word of a variable.
  private func readInt(_ place: Place) -> IntCode {
    switch place {
    case .word(let index): { $0.words[index] }
    case .globalWord(let pointer): { _ in pointer.pointee }
    case .value(let index): { $0.values[index].word }
    case .globalValue(let pointer): { _ in pointer.pointee.word }
    case .box(let index): { $0.boxed(index).word }
    }
  }

  private func readValue(_ place: Place) -> ValueCode {
    switch place {
    case .value(let index): { $0.values[index] }
    case .globalValue(let pointer): { _ in pointer.pointee }
    case .box(let index): { $0.boxed(index) }
    case .word(let index): { .int($0.words[index]) }
    case .globalWord(let pointer): { _ in .int(pointer.pointee) }
    }
  }

  private func readTensor(_ place: Place) -> TensorCode {
    switch place {
    case .value(let index): return { $0.values[index].tensor }
    case .globalValue(let pointer): return { _ in pointer.pointee.tensor }
    case .box, .word, .globalWord:
      let value = readValue(place)
      return { frame throws(Stop) in try value(frame).tensor }
    }
  }

  /// Code that gives a variable its value; for a declaration (`isNew`) a shared variable gets a
  /// box of its own, so that each turn of a loop has another.
  func lowerStore(_ id: VariableID, _ value: Code, isNew: Bool) -> (Frame) throws(Stop) -> Void {
    if case .tensor(let tensor) = value, let place = valuePlace(of: id) {
      return { frame throws(Stop) in place.pointer(in: frame).pointee = .tensor(try tensor(frame)) }
    }
    switch place(of: id) {
    case .word(let index):
      let word = wordCode(value)
      return { frame throws(Stop) in frame.words[index] = try word(frame) }
    case .globalWord(let pointer):
      let word = wordCode(value)
      return { frame throws(Stop) in pointer.pointee = try word(frame) }
    case .value(let index):
      let value = valueCode(value)
      return { frame throws(Stop) in frame.values[index] = try value(frame) }
    case .globalValue(let pointer):
      let value = valueCode(value)
      return { frame throws(Stop) in pointer.pointee = try value(frame) }
    case .box(let index):
      let value = valueCode(value)
      if isNew {
        return { frame throws(Stop) in frame.values[index] = .box(Box(try value(frame))) }
      }
      return { frame throws(Stop) in
        let new = try value(frame)
        if case .box(let box) = frame.values[index] { box.value = new }
      }
    }
  }

  /// Where the value of a variable is that no closure shares.
  func valuePlace(of id: VariableID) -> ValuePlace? {
    switch place(of: id) {
    case .value(let index): ValuePlace(inFrame: index)
    case .globalValue(let pointer): ValuePlace(global: pointer)
    case .box, .word, .globalWord: nil
    }
  }

  /// Code that changes a variable in place: the value is taken out of its place while it changes,
  /// so that it has one owner, and put back even when the change stops the program.
  func lowerModify(_ id: VariableID) -> ModifyCode {
    let type = program.variables[id.index].type
    if let value = program.variables[id.index].lazyValue {
      let fill = lowerLazyFill(id, value)
      return { frame, change throws(Stop) in
        try Value.change(at: try fill(frame), change)
      }
    }
    switch place(of: id) {
    case .value(let index):
      return { frame, change throws(Stop) in
        try Value.change(at: frame.values + index, change)
      }
    case .globalValue(let pointer):
      return { _, change throws(Stop) in try Value.change(at: pointer, change) }
    case .box(let index):
      return { frame, change throws(Stop) in
        guard case .box(let box) = frame.values[index] else { return }
        var value = box.value
        box.value = .void
        defer { box.value = value }
        try change(&value)
      }
    case .word(let index):
      return { frame, change throws(Stop) in
        var value = Value.from(word: frame.words[index], type)
        defer { frame.words[index] = value.word }
        try change(&value)
      }
    case .globalWord(let pointer):
      return { _, change throws(Stop) in
        var value = Value.from(word: pointer.pointee, type)
        defer { pointer.pointee = value.word }
        try change(&value)
      }
    }
  }

  /// The bits of a number or a truth value.
  func wordCode(_ code: Code) -> IntCode {
    switch code {
    case .int(let code): code
    case .double(let code):
      { frame throws(Stop) in Int64(bitPattern: try code(frame).bitPattern) }
    case .bool(let code): { frame throws(Stop) in try code(frame) ? 1 : 0 }
    case .tensor: { _ in 0 }
    case .value(let code): { frame throws(Stop) in try code(frame).word }
    }
  }

  func valueCode(_ code: Code) -> ValueCode {
    switch code {
    case .int(let code): { frame throws(Stop) in .int(try code(frame)) }
    case .double(let code): { frame throws(Stop) in .double(try code(frame)) }
    case .bool(let code): { frame throws(Stop) in .bool(try code(frame)) }
    case .tensor(let code): { frame throws(Stop) in .tensor(try code(frame)) }
    case .value(let code): code
    }
  }

  /// Code of the kind that fits `type`, from code that leaves a `Value`.
  func typed(_ code: @escaping ValueCode, _ type: Type) -> Code {
    switch type {
    case .int: .int { frame throws(Stop) in try code(frame).integer }
    case .double: .double { frame throws(Stop) in try code(frame).double }
    case .bool: .bool { frame throws(Stop) in try code(frame).bool }
    case .tensor: .tensor { frame throws(Stop) in try code(frame).tensor }
    default: .value(code)
    }
  }
}

/// Code that lets `change` work on the value of a place.
typealias ModifyCode = (Frame, (inout Value) throws(Stop) -> Void) throws(Stop) -> Void

extension Value {
  static func change(
    at pointer: UnsafeMutablePointer<Value>, _ change: (inout Value) throws(Stop) -> Void
  ) throws(Stop) {
    var value = pointer.pointee
    pointer.pointee = .void
    defer { pointer.pointee = value }
    try change(&value)
  }
}

extension Frame {
  /// The value of the shared variable in slot `index`.
  func boxed(_ index: Int) -> Value {
    if case .box(let box) = values[index] { box.value } else { .void }
  }
}
