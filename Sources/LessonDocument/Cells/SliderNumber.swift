/// The first number behind `name =` in a line of code, which is what a slider moves (`live-sliders.js`).
struct SliderNumber {
  /// As it is written, its sign included.
  let literal: String
  let value: Double
  /// Whether nothing is computed with it on its line: it may stand in a call or in brackets.
  let isAlone: Bool
  /// Whether the name stands for an Int, as far as the line shows.
  let isInt: Bool

  /// `nil` where there is none.
  init?(behind name: String, in line: String) {
    guard let declared = line.firstRange(of: name),
      let equals = line[declared.upperBound...].firstIndex(of: "=")
    else { return nil }
    let text = Array(valueText(line[equals...].dropFirst()))
    guard let found = nextNumber(in: text, from: 0) else { return nil }
    literal = String(text[found])
    guard let value = Double(literal.filter { $0 != "_" }) else { return nil }
    self.value = value
    let others = text[..<found.lowerBound] + text[found.upperBound...]
    isAlone =
      nextNumber(in: text, from: found.upperBound) == nil
      && !others.contains { "+-*/%<>?&|\u{2022}".contains($0) }
    isInt =
      found == text.indices && !line[declared.upperBound..<equals].contains(":")
      && literal.allSatisfy { $0 == "-" || $0 == "_" || $0.isNumber }
  }

  /// One of the last digit, which is what a step is where none is given.
  var step: Double {
    let parts = literal.split { $0 == "e" || $0 == "E" }
    let fraction = parts[0].split(separator: ".").dropFirst().first?.filter { $0 != "_" } ?? ""
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    return Double("1e\(-min(max(fraction.count - exponent, 0), 20))") ?? 1
  }
}

/// The value of a declaration: up to a comment, the next statement or the next name.
private func valueText(_ text: Substring) -> Substring {
  var depth = 0
  let end = text.indices.first { index in
    switch text[index] {
    case "(", "[", "{": depth += 1
    case ")", "]", "}": depth -= 1
    case ";": return true
    case ",": return depth == 0
    case "/": return text[index...].hasPrefix("//")
    default: break
    }
    return false
  }
  var value = text[..<(end ?? text.endIndex)].drop { $0 == " " }
  while value.last == " " { value.removeLast() }
  return value
}

/// The next number, as `numbersIn` in `live-numbers.js` finds it.
private func nextNumber(in text: [Character], from start: Int) -> Range<Int>? {
  let isDigit = { (index: Int) in index < text.count && ("0"..."9").contains(text[index]) }
  let isNamePart = { (index: Int) in
    text.indices.contains(index)
      && (text[index].isLetter || text[index].isNumber || text[index] == "_" || text[index] == "$")
  }
  for first in text.indices.dropFirst(start) where isDigit(first) && !isNamePart(first - 1) {
    let isOfTuple = first > 0 && text[first - 1] == "." && (first < 2 || text[first - 2] != ".")
    if isOfTuple { continue }
    var end = first
    func takeDigits() { while isDigit(end) || end < text.count && text[end] == "_" { end += 1 } }
    takeDigits()
    if end < text.count, text[end] == ".", isDigit(end + 1) {
      end += 1
      takeDigits()
    }
    if end < text.count, text[end] == "e" || text[end] == "E" {
      let hasSign = end + 1 < text.count && (text[end + 1] == "-" || text[end + 1] == "+")
      if isDigit(end + (hasSign ? 2 : 1)) {
        end += hasSign ? 2 : 1
        takeDigits()
      }
    }
    if isNamePart(end) { continue }
    return (hasSign(text, before: first) ? first - 1 : first)..<end
  }
  return nil
}

/// Whether a minus that is a sign stands before the number at `first`.
private func hasSign(_ text: [Character], before first: Int) -> Bool {
  guard first > 0, text[first - 1] == "-" else { return false }
  return first == 1 || " ([{,:;".contains(text[first - 2])
}
