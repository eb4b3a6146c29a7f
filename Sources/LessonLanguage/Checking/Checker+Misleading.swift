/// Literals that Swift's solver reads in a way that no reader expects, or does not read at all, since
/// the operators of tensors compete. They are refused as ambiguous.
extension Checker {
  /// `-(42)`, `-abs(2)`: "ambiguous use of operator '-'".
  func isHiddenNegation(_ id: ExpressionID) -> Bool {
    guard case .prefix(let name, let operand) = syntax[id].kind else { return false }
    return name.text == "-" && isHiddenInteger(operand)
  }

  /// `min(2.5, max(0, 1.5))`: where nothing says otherwise Swift takes it for a tensor.
  func isNestedExtremum(_ id: ExpressionID) -> Bool {
    guard case .call(let callee, let arguments) = syntax[id].kind else { return false }
    return isNestedExtremum(callee, arguments.map { $0.value })
  }

  /// In the place of an `Any`: `-(1 * 2)` is ambiguous, and in `[1] + [2]` tensors are added.
  func misleadsAsAny(_ id: ExpressionID) -> Bool {
    switch syntax[id].kind {
    case .prefix(let name, let operand):
      guard name.text == "-", case .parenthesized(let inner) = syntax[operand].kind,
        case .infix(let inside, _, _) = syntax[inner].kind, inside.text != "%"
      else { return false }
      return hasOnlyIntegers(inner)
    case .infix(let name, let left, let right):
      return name.text == "+" && isArraySum(left) && isArraySum(right)
        && options(id).contains { $0.type == .tensor }
    default: return false
    }
  }

  /// `variable(xs.reduce(0, +))`: any of the operators would do.
  func givesOperator(_ id: ExpressionID) -> Bool {
    if case .operatorFunction = syntax[id].kind { return true }
    guard case .call = syntax[id].kind else { return false }
    return syntax.parts(of: id).contains { part in
      if case .operatorFunction = syntax[part].kind { return true }
      if case .member(let base, _) = syntax[part].kind { return givesOperator(base) }
      return givesOperator(part)
    }
  }

  /// An optional of an optional from what gives an optional of its own making: whether a `nil` is
  /// the inner or the outer one does not show.
  func misleadsAsOptional(_ id: ExpressionID, _ wanted: Type) -> Bool {
    guard case .optional(.optional) = wanted else { return false }
    switch syntax[id].kind {
    case .parenthesized(let inner): return misleadsAsOptional(inner, wanted)
    case .conditional(_, let then, let otherwise): return isNil(then) || isNil(otherwise)
    case .call, .infix:
      guard options(id).cheapest?.type != wanted else { return false }
      return solutions(id).contains { solution in
        guard case .library(let index) = solution.call.meaning,
          case .optional(.variable) = Library.shared.functions[index].signature.result
        else { return false }
        return true
      }
    default: return false
    }
  }

  private func isArraySum(_ id: ExpressionID) -> Bool {
    switch syntax[id].kind {
    case .array: true
    case .parenthesized(let inner): isArraySum(inner)
    case .infix(_, let left, let right): isArraySum(left) && isArraySum(right)
    default: false
    }
  }

  private func hasOnlyIntegers(_ id: ExpressionID) -> Bool {
    switch syntax[id].kind {
    case .integer: true
    case .parenthesized(let inner): hasOnlyIntegers(inner)
    case .infix(_, let left, let right): hasOnlyIntegers(left) && hasOnlyIntegers(right)
    default: false
    }
  }

  private func isHiddenInteger(_ id: ExpressionID) -> Bool {
    switch syntax[id].kind {
    case .parenthesized(let inner): isInteger(inner)
    case .call(let callee, let arguments):
      isNamed(callee, ["abs"]) && arguments.allSatisfy { isInteger($0.value) }
    default: false
    }
  }

  private func isInteger(_ id: ExpressionID) -> Bool {
    switch syntax[id].kind {
    case .integer: true
    case .conditional(_, let then, let otherwise): isInteger(then) && isInteger(otherwise)
    case .prefix(_, let operand): isInteger(operand) || isHiddenInteger(operand)
    default: isHiddenInteger(id)
    }
  }

  private func isNestedExtremum(_ callee: ExpressionID, _ arguments: [ExpressionID]) -> Bool {
    isNamed(callee, ["max", "min"]) && arguments.count == 2 && containsExtremum(arguments[1])
      && arguments.allSatisfy { isConstant($0) } && arguments.contains { containsFraction($0) }
  }

  private func containsExtremum(_ id: ExpressionID) -> Bool {
    isNamed(id, ["max", "min"]) || syntax.parts(of: id).contains { containsExtremum($0) }
  }

  private func isConstant(_ id: ExpressionID) -> Bool {
    if case .name = syntax[id].kind { return isNamed(id, ["max", "min"]) }
    return syntax.parts(of: id).allSatisfy { isConstant($0) }
  }

  private func containsFraction(_ id: ExpressionID) -> Bool {
    if case .floating = syntax[id].kind { return true }
    return syntax.parts(of: id).contains { containsFraction($0) }
  }

  private func isNamed(_ id: ExpressionID, _ names: [String]) -> Bool {
    if case .name(let name) = syntax[id].kind { names.contains(name) } else { false }
  }
}
