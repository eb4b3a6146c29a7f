import LessonOutput

/// A number as figures show it: two decimals, one from 10, none from 100; two digits under 0.005; a
/// power of ten under 0.0001 and from 100,000; U+2212 for minus; zero as `0.00`.
public func figureNumber(_ value: Double) -> String {
  figureNumber(value, twoDecimalsBelow: 10)
}

/// As above, with two decimals up to `limit`, which is 10 or 100.
func figureNumber(_ value: Double, twoDecimalsBelow limit: Double) -> String {
  guard value.isFinite else { return value.isNaN ? "NaN" : withMinusSign("∞", of: value) }
  guard value != 0 else { return "0.00" }
  guard value.magnitude >= 0.005 else { return withMinusSign(twoDigits(value), of: value) }
  // Whole digits after rounding decide, so that 9.999 becomes 10.0.
  for (decimals, wholeDigits) in [(2, limit > 10 ? 2 : 1), (1, 2), (0, 5)] {
    let text = decimalText(value.magnitude, decimals: decimals)
    let digits = decimals == 0 ? text.utf8.count : text.utf8.count - decimals - 1
    if digits <= wholeDigits { return withMinusSign(text, of: value) }
  }
  return withMinusSign(twoDigits(value), of: value)
}

/// `value` with a fixed number of decimals, U+2212 for minus.
public func fixedNumber(_ value: Double, decimals: Int) -> String {
  guard value.isFinite else { return figureNumber(value) }
  let text = decimalText(value, decimals: decimals)
  return text.utf8.first == UInt8(ascii: "-") ? "\u{2212}" + text.dropFirst() : text
}

/// A number as figures show it, without zeros at the end of its decimals.
func shortNumber(_ value: Double) -> String {
  let text = figureNumber(value)
  guard text.utf8.contains(UInt8(ascii: ".")), !text.unicodeScalars.contains("\u{B7}") else {
    return text
  }
  var digits = Array(text.utf8)
  while digits.last == UInt8(ascii: "0") { digits.removeLast() }
  if digits.last == UInt8(ascii: ".") { digits.removeLast() }
  return String(decoding: digits, as: UTF8.self)
}

/// `value` in as many digits as tell it from its neighbours, U+2212 for minus.
func fullNumber(_ value: Double) -> String {
  guard value.isFinite else { return figureNumber(value) }
  if value == value.rounded(), value.magnitude < 1e15 { return fixedNumber(value, decimals: 0) }
  let parts = value.magnitude.description.split(separator: "e")
  guard parts.count == 2, let exponent = Int(parts[1]) else {
    return withMinusSign(value.magnitude.description, of: value)
  }
  return withMinusSign(parts[0] + "\u{B7}" + powerOfTenText(exponent), of: value)
}

/// `10⁻⁴`.
func powerOfTenText(_ exponent: Int) -> String {
  var text = "10" + (exponent < 0 ? "\u{207B}" : "")
  for byte in String(exponent.magnitude).utf8 {
    text.unicodeScalars.append(superscripts[Int(byte - UInt8(ascii: "0"))])
  }
  return text
}

private let superscripts: [Unicode.Scalar] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

/// A text in which each hyphen that stands before a number as its sign is a minus: `x = −2.0`.
func withMinusSigns(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "-")) else { return text }
  let scalars = Array(text.unicodeScalars)
  var signed = ""
  for (place, scalar) in scalars.enumerated() {
    let isFirst = place == 0 || " =([,\u{2212}|±:;".unicodeScalars.contains(scalars[place - 1])
    let next = place + 1 < scalars.count ? scalars[place + 1] : " "
    let isSign = scalar == "-" && isFirst && ("0"..."9").contains(next)
    signed.unicodeScalars.append(isSign ? "\u{2212}" : scalar)
  }
  return signed
}

private func withMinusSign(_ magnitude: String, of value: Double) -> String {
  value < 0 ? "\u{2212}" + magnitude : magnitude
}

/// The magnitude in two digits: `0.0012`, and where that would be long, `1.2·10⁻⁷`, `4.1·10⁵`.
///
/// The digits are those of the shortest text that names the number, so that no arithmetic on tiny
/// or huge numbers can spoil them.
private func twoDigits(_ value: Double) -> String {
  var number = DecimalDigits(value.magnitude)
  number.round(to: 2)
  let first = number.digits.first ?? 0
  let second = number.digits.count > 1 ? number.digits[1] : 0
  if number.exponent == -3 || number.exponent == -4 {
    return (number.exponent == -3 ? "0.00" : "0.000") + "\(first)\(second)"
  }
  return "\(first).\(second)\u{B7}" + powerOfTenText(number.exponent)
}

/// d₀.d₁d₂… · 10^exponent.
private struct DecimalDigits {
  var digits: [Int] = []
  var exponent = 0

  /// Reads `description`, which is one of `1234.5`, `5e-324`, `1.5e+16`.
  init(_ magnitude: Double) {
    var wholeDigits = 0
    var written = ""
    var sawPoint = false
    var sawExponent = false
    for byte in magnitude.description.utf8 {
      switch byte {
      case UInt8(ascii: "."): sawPoint = true
      case UInt8(ascii: "e"): sawExponent = true
      case UInt8(ascii: "+"): break
      case _ where sawExponent: written.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        digits.append(Int(byte) - 48)
        if !sawPoint { wholeDigits += 1 }
      }
    }
    let leadingZeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leadingZeros)
    exponent = wholeDigits - 1 - leadingZeros + (Int(written) ?? 0)
  }

  mutating func round(to count: Int) {
    guard digits.count > count else { return }
    let roundsUp = digits[count] >= 5
    digits.removeLast(digits.count - count)
    guard roundsUp else { return }
    var place = count - 1
    while place >= 0, digits[place] == 9 {
      digits[place] = 0
      place -= 1
    }
    if place >= 0 {
      digits[place] += 1
    } else {
      digits.insert(1, at: 0)
      exponent += 1
    }
  }
}
