import Autodiff

// `s = exp(s + y)`: the old value is read once, and nobody needs it after that. So the operation that reads it takes it
// out of its place, and the result takes over its reference to the tape: counting that it is held twice meanwhile
// takes as long as a small operation.

extension Lowering {
  /// The place of `variable`, if `value` reads it once and is made of nothing but element-wise operations on variables
  /// and literals, so that nothing else looks at the variable before it is assigned.
  func placeReplaced(_ variable: VariableID, by value: ExpressionID) -> ValuePlace? {
    #if hasFeature(Embedded)
    // Code is downloaded there.
    return nil
    #else
    guard !machine.looksForNonFinite, let place = valuePlace(of: variable),
      readings(of: variable, in: value) == 1
    else { return nil }
    return place
    #endif
  }

  /// How often an expression reads a variable; `nil` where there is anything else in it.
  private func readings(of variable: VariableID, in id: ExpressionID) -> Int? {
    guard type(id) == .tensor, program.wrapped[id] == nil, readEarly[id] == nil else { return nil }
    switch syntax[id].kind {
    case .parenthesized(let inner): return readings(of: variable, in: inner)
    case .floating, .integer: return 0
    case .name:
      guard case .variable(let read)? = program.meanings[id],
        program.variables[read.index].lazyValue == nil, valuePlace(of: read) != nil
      else { return nil }
      return read == variable ? 1 : 0
    default: break
    }
    guard let operands = elementwiseOperands(id) else { return nil }
    var count = 0
    for operand in operands {
      guard let more = readings(of: variable, in: operand) else { return nil }
      count += more
    }
    return count
  }

  /// The operands, if the expression is an operation that single numbers have a way of their own for.
  private func elementwiseOperands(_ id: ExpressionID) -> [ExpressionID]? {
    guard let call = program.calls[id], case .library(let index) = call.meaning,
      Library.shared.functions[index].receiver == nil
    else { return nil }
    switch Library.shared.functions[index].implementation {
    case .tensorUnary(_, _?), .tensorBinary(_, _?): break
    default: return nil
    }
    var operands: [ExpressionID] = []
    for argument in libraryArguments(call) {
      guard case .one(let id) = argument else { return nil }
      operands.append(id)
    }
    return operands
  }
}
