/// A text as Swift writes it inside an array: in quotes, with escapes for what would not be seen or
/// would melt into its neighbour.
func quoted(_ text: String) -> String {
  var result = "\""
  var isAfterEscape = true
  for scalar in text.unicodeScalars {
    if let escape = escape(of: scalar) {
      result += escape
      isAfterEscape = true
    } else if isAfterEscape, combines(scalar) {
      result += numbered(scalar)
    } else {
      result.unicodeScalars.append(scalar)
      isAfterEscape = false
    }
  }
  return result + "\""
}

private func escape(of scalar: Unicode.Scalar) -> String? {
  switch scalar {
  case "\"": "\\\""
  case "'": "\\'"
  case "\\": "\\\\"
  case "\n": "\\n"
  case "\t": "\\t"
  case "\r": "\\r"
  case "\0": "\\0"
  case "\u{1}"..."\u{1F}", "\u{7F}": numbered(scalar)
  default: nil
  }
}

/// `\u{0301}`: two hexadecimal digits for ASCII, four or eight for the rest.
private func numbered(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  let count = scalar.value < 0x80 ? 2 : scalar.value <= 0xFFFF ? 4 : 8
  return "\\u{" + String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits + "}"
}

/// Whether the scalar would become one character with the quote or the letter before it.
private func combines(_ scalar: Unicode.Scalar) -> Bool {
  var pair = "x"
  pair.unicodeScalars.append(scalar)
  return pair.count == 1
}
