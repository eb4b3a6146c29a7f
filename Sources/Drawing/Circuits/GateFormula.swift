/// What a gate does, as a formula over the names of its operands: `x + y`, `g4 × −1`, `1/g7`,
/// `max(0, s)`, `exp(g5)`.
func gateFormula(_ label: String, _ operands: [String]) -> String {
  if operands.count == 2, ["+", "\u{2212}", "\u{D7}", "/", "\u{B7}"].contains(label) {
    return operands[0] + " " + label + " " + operands[1]
  }
  if operands.count == 1, let operand = operands.first {
    if let formula = replacingVariable(in: label, with: operand) { return formula }
    if let sign = label.first, label.count > 1, "+\u{2212}\u{D7}/".contains(sign) {
      return operand + " " + String(sign) + " " + label.dropFirst()
    }
  }
  var list = ""
  for operand in operands { list += (list.isEmpty ? "" : ", ") + operand }
  return label + "(" + list + ")"
}

/// A label such as `1/x` or `max(0, x)` about something else than x; `nil` for one without an x that
/// stands for itself, as in `exp`.
private func replacingVariable(in label: String, with operand: String) -> String? {
  let characters = Array(label)
  var text = ""
  var isFound = false
  for (place, character) in characters.enumerated() {
    let before = place > 0 && characters[place - 1].isLetter
    let after = place + 1 < characters.count && characters[place + 1].isLetter
    if character == "x", !before, !after {
      text += operand
      isFound = true
    } else {
      text.append(character)
    }
  }
  return isFound ? text : nil
}
