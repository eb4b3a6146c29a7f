extension Lexer {
  func isNameStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), 0x80...:
      return true
    default: return false
    }
  }

  func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  mutating func lexName() -> Token.Kind {
    let start = position
    while position < end, isNamePart(peek()), symbolLength == 0, !isCurlyQuote { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    return reservedWords.contains(word) ? .keyword : .identifier
  }

  /// A reserved word in backquotes is a name.
  mutating func lexQuotedName() -> Token.Kind {
    let start = position
    position += 1
    while position < end, isNamePart(peek()) { position += 1 }
    guard peek() == UInt8(ascii: "`"), position > start + 1 else {
      report("expected a name between backquotes", start..<position)
      return .unknown
    }
    position += 1
    return .identifier
  }

  mutating func lexClosureArgument() -> Token.Kind {
    let start = position
    position += 1
    while position < end, isNamePart(peek()) { position += 1 }
    let digits = bytes[(start + 1)..<position]
    let isNumber = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if isNumber, (1...2).contains(digits.count) { return .closureArgument }
    report("names cannot begin with '$'", start..<position)
    return .unknown
  }

  /// `2x`, `3²`.
  private mutating func reportLetters(behind start: Int) {
    let number = String(decoding: bytes[start..<position], as: UTF8.self)
    let from = position
    while position < end, isNamePart(peek()), symbolLength == 0, !isCurlyQuote { position += 1 }
    let rest = String(decoding: bytes[from..<position], as: UTF8.self)
    report(
      "'\(rest)' is not a digit of this number", from..<position,
      notes: [
        rest == "\u{B2}"
          ? "a power is pow(\(number), 2)" : "a product needs its sign: \(number) * \(rest)"
      ])
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private mutating func skipDigits() {
    while isDigit(peek()) || peek() == UInt8(ascii: "_") { position += 1 }
  }

  /// Decimal, hexadecimal, octal and binary integers, and decimal numbers with a point or an
  /// exponent. A point belongs to the number only if a digit follows (`1.description`, `0..<3`).
  mutating func lexNumber() -> Token.Kind {
    let start = position
    if peek() == UInt8(ascii: "0"),
      peek(1) == UInt8(ascii: "x") || peek(1) == UInt8(ascii: "o") || peek(1) == UInt8(ascii: "b")
    {
      position += 2
      while position < end, isNamePart(peek()) { position += 1 }
      return .integer
    }
    var kind = Token.Kind.integer
    skipDigits()
    // `t.0.1`: the elements of a tuple are no number with a point.
    if tokens.last?.kind == .period, tokens.last?.range.upperBound == start { return .integer }
    if peek() == UInt8(ascii: "."), isDigit(peek(1)) {
      kind = .floating
      position += 1
      skipDigits()
    }
    if peek() == UInt8(ascii: "e") || peek() == UInt8(ascii: "E") {
      let hasSign = peek(1) == UInt8(ascii: "-") || peek(1) == UInt8(ascii: "+")
      if isDigit(peek(hasSign ? 2 : 1)) {
        kind = .floating
        position += hasSign ? 2 : 1
        skipDigits()
      }
    }
    if isNameStart(peek()), symbolLength == 0, !isCurlyQuote {
      reportLetters(behind: start)
      return .unknown
    }
    return kind
  }
}
