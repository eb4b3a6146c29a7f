/// `value` with exactly `decimals` digits after the point, rounded half to even from its exact
/// binary value, as C's `printf("%.*f")` does; `nan`, `inf` and `-inf` for what is no number.
///
/// `decimals` is clamped to 0...15. Zero keeps no sign, and neither does what rounds to zero.
public func decimalText(_ value: Double, decimals: Int) -> String {
  guard value.isFinite else { return value.isNaN ? "nan" : (value < 0 ? "-inf" : "inf") }
  let decimals = min(max(decimals, 0), 15)
  let scale = powersOfTen[decimals]
  var whole = value.magnitude.rounded(.down)
  // The fraction is exact, and so is product + rest (an error-free product), so that a tie is
  // seen as a tie and nothing else is.
  let fraction = value.magnitude - whole
  let product = fraction * scale
  let rest = (-product).addingProduct(fraction, scale)
  var digits = product.rounded(.down)
  let excess = product - digits
  let isOdd: Bool
  if decimals == 0 {
    isOdd = whole.truncatingRemainder(dividingBy: 2) == 1
  } else {
    isOdd = digits.truncatingRemainder(dividingBy: 2) == 1
  }
  if excess > 0.5 || excess == 0.5 && (rest > 0 || rest == 0 && isOdd) { digits += 1 }
  if digits >= scale {
    whole += 1
    digits = 0
  }
  let isZero = whole == 0 && digits == 0
  // In bytes: texts put together take several times as long, and figures are full of numbers.
  var text: [UInt8] = value < 0 && !isZero ? [UInt8(ascii: "-")] : []
  text += whole < 9.2e18 ? decimalDigits(whole, atLeast: 1) : Array(wholeText(whole).utf8)
  if decimals > 0 {
    text.append(UInt8(ascii: "."))
    text += decimalDigits(digits, atLeast: decimals)
  }
  return String(decoding: text, as: UTF8.self)
}

/// A whole number from 0, below 2^63, in `count` digits or more.
private func decimalDigits(_ whole: Double, atLeast count: Int) -> [UInt8] {
  var rest = UInt64(whole)
  var digits: [UInt8] = []
  while rest > 0 || digits.count < count {
    digits.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
    rest /= 10
  }
  digits.reverse()
  return digits
}

private let powersOfTen: [Double] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
]

/// A whole number beyond 2^63: the shortest digits that name it, filled with zeros.
private func wholeText(_ whole: Double) -> String {
  let text = whole.description
  guard let e = text.firstIndex(of: "e") else { return text }
  let digits = text[..<e].filter { $0 != "." }
  let exponent = Int(text[text.index(after: e)...].filter { $0 != "+" }) ?? 0
  return digits + String(repeating: "0", count: max(0, exponent + 1 - digits.count))
}
