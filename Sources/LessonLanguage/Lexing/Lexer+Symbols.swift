/// Characters beyond ASCII that stand in no name.
extension Lexer {
  /// How many bytes the character at hand has where Swift takes it for a part of an operator, 0 where it does not.
  /// Dashes, which Swift refuses, count as such: they are meant as a minus.
  var symbolLength: Int {
    switch (peek(), peek(1)) {
    case (0xC2, 0xA1...0xA7), (0xC2, 0xA9), (0xC2, 0xAB...0xAC), (0xC2, 0xAE), (0xC2, 0xB0...0xB1),
      (0xC2, 0xB6), (0xC2, 0xBB), (0xC2, 0xBF), (0xC3, 0x97), (0xC3, 0xB7):
      return 2
    case (0xE2, _): return isSymbol(character) ? 3 : 0
    default: return 0
    }
  }

  /// The code of a character of three bytes.
  private var character: Int {
    Int(peek() & 0x0F) << 12 | Int(peek(1) & 0x3F) << 6 | Int(peek(2) & 0x3F)
  }

  private func isSymbol(_ character: Int) -> Bool {
    switch character {
    case 0x2010...0x2017, 0x2020...0x2027, 0x2030...0x203E, 0x2041...0x2053, 0x2055...0x205E,
      0x2190...0x23FF, 0x2500...0x2775, 0x2794...0x2BFF, 0x2E00...0x2E7F:
      true
    default: false
    }
  }

  /// `\u{201C}`, `\u{201D}`, `\u{201E}` or `\u{2019}`: the quotes that a word processor writes.
  var isCurlyQuote: Bool {
    peek() == 0xE2 && peek(1) == 0x80 && (0x98...0x9F).contains(peek(2))
  }

  /// A text in such quotes, up to the quote that ends it, is reported as a whole.
  mutating func lexCurlyQuotes() -> Token.Kind {
    let start = position
    let isSingle = peek(2) <= 0x9B
    position += 3
    while position < end, peek() != UInt8(ascii: "\n"), !isClosing(isSingle: isSingle) {
      position += 1
    }
    if isClosing(isSingle: isSingle) {
      position += isCurlyQuote ? 3 : 1
    } else {
      position = start + 3
    }
    report("a string stands in straight quotes", start..<position, notes: ["\"\u{2026}\""])
    return .unknown
  }

  private func isClosing(isSingle: Bool) -> Bool {
    isCurlyQuote ? (peek(2) <= 0x9B) == isSingle : !isSingle && peek() == UInt8(ascii: "\"")
  }
}
