/// Why an operator does not take its operands.
extension Checker {
  func explainInfix(_ name: Name, _ left: ExpressionID, _ right: ExpressionID) {
    if isNil(left) != isNil(right) {
      let type = check(isNil(left) ? right : left)
      if type != .invalid { _ = explain(isNil(left) ? left : right, wanted: type.wrapped) }
      return
    }
    let types = [check(left), check(right)]
    guard !types.contains(.invalid) else { return }
    report(
      "binary operator '\(name.text)' cannot be applied to operands of type '\(types[0].description)' and '\(types[1].description)'",
      at: name.range, notes: notes(on: name.text, types))
  }

  /// What to write in the place of an operator that does not take operands of these types.
  func notes(on name: String, _ types: [Type]) -> [String] {
    if name == "^" { return ["a power is pow(x, 2)"] }
    return switch (types[0], types[1]) {
    case (.double, _) where name == "%", (_, .double) where name == "%":
      ["for a Double write x.truncatingRemainder(dividingBy: y)"]
    case _ where types.contains(.tensor) && Precedence(of: name) == .comparison:
      ["a tensor of one element has its number in '.item'"]
    case (.int, .double), (.double, .int), (.int, .tensor), (.tensor, .int):
      ["Swift does not convert by itself: write Double(…) around the Int"]
    case (.optional, _), (_, .optional):
      ["one of them may be nil: unwrap it with 'if let', or give a default with '??'"]
    case (.array, _) where name == "+=": ["one more value: xs.append(x)"]
    default: operandNotes(name, types)
    }
  }

  private func operandNotes(_ name: String, _ types: [Type]) -> [String] {
    if name == "%", !types.contains(.string) { return ["'%' is for two values of type 'Int'"] }
    if name == "..<" || name == "..." {
      return types[1].isArray ? ["a range goes up to a number: 0..<xs.count"] : []
    }
    if ["+", "-", "*", "/", "\u{2022}"].contains(name),
      types.contains(where: { $0.isArrayOfNumbers })
    {
      return ["arrays do not compute, tensors do: let t: Tensor = [1, 2]"]
    }
    guard types.contains(.string) else { return [] }
    switch name {
    case "+", "%": return ["put the value into the text: \"… \\(x)\""]
    case "*": return ["Swift writes it as String(repeating: \"a\", count: 3)"]
    default: return []
    }
  }

  func explainPrefix(_ name: Name, _ operand: ExpressionID) {
    let type = check(operand)
    guard type != .invalid else { return }
    report(
      "unary operator '\(name.text)' cannot be applied to an operand of type '\(type.description)'",
      at: name.range, notes: Habits.note(onOperator: name.text).map { [$0] } ?? [])
  }
}

extension Type {
  fileprivate var isArray: Bool {
    if case .array = self { true } else { false }
  }

  fileprivate var isArrayOfNumbers: Bool {
    guard case .array(let element) = self else { return false }
    return element == .int || element == .double || element.isArrayOfNumbers
  }
}
