/// What an operand is, seen without running it.
extension Lowering {
  func intOperand(_ id: ExpressionID) -> IntSource {
    switch simpleOperand(id) {
    case .place(let place): .place(place)
    case .constant(let value): .constant(value)
    case nil: .code(lowerInt(id))
    }
  }

  func doubleOperand(_ id: ExpressionID) -> DoubleSource {
    switch simpleOperand(id) {
    case .place(let place): .place(place)
    case .constant(let bits): .constant(bits)
    case nil: .code(lowerDouble(id))
    }
  }

  enum SimpleOperand {
    case place(WordPlace)
    case constant(Int64)
  }

  /// A variable or a literal, of a type that lives in a word.
  func simpleOperand(_ id: ExpressionID) -> SimpleOperand? {
    let type = type(id)
    guard type == .int || type == .double, program.wrapped[id] == nil else { return nil }
    switch syntax[id].kind {
    case .parenthesized(let inner): return simpleOperand(inner)
    case .integer(let magnitude, let isNegative):
      let value = Int64(truncatingIfNeeded: isNegative ? 0 &- magnitude : magnitude)
      return .constant(type == .int ? value : bits(Double(value)))
    case .floating(let value) where type == .double: return .constant(bits(value))
    case .name:
      guard case .variable(let variable)? = program.meanings[id] else { return nil }
      return wordPlace(of: variable).map { .place($0) }
    default: return nil
    }
  }

  private func bits(_ value: Double) -> Int64 { Int64(bitPattern: value.bitPattern) }

  /// Where an `Int`, a `Double` or a `Bool` is that no closure shares.
  func wordPlace(of variable: VariableID) -> WordPlace? {
    guard program.variables[variable.index].lazyValue == nil else { return nil }
    switch place(of: variable) {
    case .word(let index): return WordPlace(inFrame: index)
    case .globalWord(let pointer): return WordPlace(global: pointer)
    case .value, .globalValue, .box: return nil
    }
  }
}
