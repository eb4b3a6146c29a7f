/// Assignments to `Int`, `Double` and `Bool` variables that no closure shares: one closure that
/// stores where the value is to be.
extension Lowering {
  /// The code of `x = …` and `x += …`; `nil` for all other assignments.
  func lowerWordAssignment(_ id: ExpressionID) -> StatementCode? {
    guard case .assignment(_, let target, let value) = syntax[id].kind,
      case .name(let name) = syntax[target].kind
    else { return nil }
    if name == "_" { return lowerDiscardedWord(value) }
    guard
      case .variable(let variable)? = program.meanings[target],
      let place = wordPlace(of: variable)
    else { return nil }
    guard let call = program.calls[id] else { return lowerWordStore(place, value) }
    guard case .library(let index) = call.meaning else { return nil }
    switch Library.shared.functions[index].implementation {
    case .intArithmetic(let operation):
      return lowerCompound(operation, place, intOperand(value), at: range(id))
    case .doubleArithmetic(let operation):
      return lowerCompound(operation, place, doubleOperand(value))
    default: return nil
    }
  }

  /// The code of `_ = …`, where the value is a word.
  private func lowerDiscardedWord(_ id: ExpressionID) -> StatementCode? {
    guard program.types[id.index].isWord, program.wrapped[id] == nil else { return nil }
    let code = wordCode(lower(id))
    return { frame throws(Stop) in
      _ = try code(frame)
      return .onward
    }
  }

  /// The code of `let x = …` where `x` is such a variable.
  func lowerWordDeclaration(_ variable: VariableSyntax) -> StatementCode? {
    guard case .name(let name) = variable.pattern.kind, let value = variable.value,
      let id = program.declared[name.range.lowerBound], let place = wordPlace(of: id)
    else { return nil }
    return lowerWordStore(place, value)
  }

  private func lowerWordStore(_ place: WordPlace, _ id: ExpressionID) -> StatementCode {
    if let source = simpleOperand(id) { return lowerWordCopy(place, source) }
    let value = lower(id)
    switch value {
    case .int(let code):
      return { frame throws(Stop) in
        place.pointer(in: frame).pointee = try code(frame)
        return .onward
      }
    case .double(let code):
      return { frame throws(Stop) in
        place.pointer(in: frame).pointee = Int64(bitPattern: try code(frame).bitPattern)
        return .onward
      }
    case .bool(let code):
      return { frame throws(Stop) in
        place.pointer(in: frame).pointee = try code(frame) ? 1 : 0
        return .onward
      }
    case .tensor, .value:
      let code = wordCode(value)
      return { frame throws(Stop) in
        place.pointer(in: frame).pointee = try code(frame)
        return .onward
      }
    }
  }

  private func lowerWordCopy(_ place: WordPlace, _ source: SimpleOperand) -> StatementCode {
    switch source {
    case .place(let other):
      { frame in
        place.pointer(in: frame).pointee = other.pointer(in: frame).pointee
        return .onward
      }
    case .constant(let bits):
      { frame in
        place.pointer(in: frame).pointee = bits
        return .onward
      }
    }
  }

  /// `x += …`: the value is read first, since it may change `x`, as in Swift.
  private func lowerCompound(
    _ operation: Arithmetic, _ place: WordPlace, _ value: IntSource, at range: Range<Int>
  ) -> StatementCode {
    switch (value, operation) {
    case (.constant(let y), .add): return lowerIncrease(place, by: y, at: range)
    case (.constant(let y), .subtract) where y > Int64.min:
      return lowerIncrease(place, by: -y, at: range)
    default: break
    }
    let code = intCode(value)
    return { frame throws(Stop) in
      let y = try code(frame)
      let pointer = place.pointer(in: frame)
      pointer.pointee = try operation.apply(pointer.pointee, y, at: range)
      return .onward
    }
  }

  /// `i += 1`.
  private func lowerIncrease(_ place: WordPlace, by step: Int64, at range: Range<Int>)
    -> StatementCode
  {
    { frame throws(Stop) in
      let pointer = place.pointer(in: frame)
      let (sum, overflow) = pointer.pointee.addingReportingOverflow(step)
      pointer.pointee =
        overflow ? try Arithmetic.add.apply(pointer.pointee, step, at: range) : sum
      return .onward
    }
  }

  private func lowerCompound(
    _ operation: Arithmetic, _ place: WordPlace, _ value: DoubleSource
  ) -> StatementCode {
    if case .place(let other) = value, operation == .add {
      return { frame in
        place.addDouble(
          Double(bitPattern: UInt64(bitPattern: other.pointer(in: frame).pointee)), in: frame)
        return .onward
      }
    }
    let code = doubleCode(value)
    switch operation {
    case .add:
      return { frame throws(Stop) in
        let y = try code(frame)
        place.addDouble(y, in: frame)
        return .onward
      }
    case .subtract:
      return { frame throws(Stop) in
        let y = try code(frame)
        place.addDouble(-y, in: frame)
        return .onward
      }
    case .multiply, .divide, .remainder:
      return { frame throws(Stop) in
        let y = try code(frame)
        let pointer = place.pointer(in: frame)
        let x = Double(bitPattern: UInt64(bitPattern: pointer.pointee))
        pointer.pointee = Int64(bitPattern: operation.apply(x, y).bitPattern)
        return .onward
      }
    }
  }
}

extension WordPlace {
  @inline(__always)
  fileprivate func addDouble(_ y: Double, in frame: Frame) {
    let pointer = pointer(in: frame)
    let x = Double(bitPattern: UInt64(bitPattern: pointer.pointee))
    pointer.pointee = Int64(bitPattern: (x + y).bitPattern)
  }
}
