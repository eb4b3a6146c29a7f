extension Lexer {
  /// `#"` or `##"` …: a raw string. More than 255 hashes are none, so that a long row of them is
  /// not counted anew at each.
  var isRawString: Bool {
    var distance = 0
    while distance < 256, peek(distance) == UInt8(ascii: "#") { distance += 1 }
    return peek(distance) == UInt8(ascii: "\"")
  }

  /// Finds the end of a string, interpolations with strings of their own inside included. Its
  /// parts are read by `StringLiteral`.
  mutating func lexString() -> Token.Kind {
    let start = position
    var hashes = 0
    while peek() == UInt8(ascii: "#") {
      hashes += 1
      position += 1
    }
    let isMultiline = peek(1) == UInt8(ascii: "\"") && peek(2) == UInt8(ascii: "\"")
    position += isMultiline ? 3 : 1
    if isMultiline, !isAtEndOfLine {
      report(
        "a multi-line string begins on the line after its quotes", start..<position,
        notes: ["a string of one line stands in \"…\""])
    }
    while position < end {
      if isClosing(hashes: hashes, isMultiline: isMultiline) {
        position += (isMultiline ? 3 : 1) + hashes
        return .string
      }
      if peek() == UInt8(ascii: "\n"), !isMultiline { break }
      if peek() == UInt8(ascii: "\\"), hasHashes(hashes, at: 1) {
        position += 1 + hashes
        if peek() == UInt8(ascii: "(") { skipInterpolation(depth: 0) } else { position += 1 }
      } else {
        position += 1
      }
    }
    position = min(position, end)
    let range = start..<position
    let isBroken = skipSecondHalf()
    report(
      "unterminated string literal", range,
      notes: isBroken ? ["a text of several lines stands in \"\"\""] : [])
    unterminated.append(start)
    return .unknown
  }

  /// Goes on behind the quote that ends a text which is broken over two lines: the only one in the second line, with no
  /// word behind it. That line makes no sense without the first.
  private mutating func skipSecondHalf() -> Bool {
    var quote: Int?
    var offset = position + 1
    while offset < end, bytes[offset] != UInt8(ascii: "\n") {
      let isQuote = bytes[offset] == UInt8(ascii: "\"")
      if quote != nil, isQuote || isNamePart(bytes[offset]) { return false }
      if isQuote { quote = offset }
      offset += 1
    }
    guard let quote else { return false }
    position = quote + 1
    return true
  }

  /// `'text'`: reported, and read as the string that is meant.
  mutating func lexSingleQuotes() -> Token.Kind {
    let start = position
    position += 1
    // `x'`, as one writes on paper; one letter before the quote is Python's `f'text'`.
    if let last = tokens.last, last.kind == .identifier, last.range.upperBound == start,
      last.range.count > 1 || isAtEndOfLine || !isNamePart(peek())
    {
      report(
        "this character has no meaning in Swift", start..<position,
        notes: ["a name has letters, digits and '_'"])
      return .unknown
    }
    while position < end, peek() != UInt8(ascii: "'"), peek() != UInt8(ascii: "\n") {
      position += 1
    }
    guard peek() == UInt8(ascii: "'") else {
      position = start + 1
      report("this character has no meaning in Swift", start..<position)
      return .unknown
    }
    position += 1
    report("a string stands in double quotes", start..<position, notes: ["\"…\""])
    return .string
  }

  private var isAtEndOfLine: Bool {
    var distance = 0
    while peek(distance) == UInt8(ascii: " ") || peek(distance) == UInt8(ascii: "\t") {
      distance += 1
    }
    return peek(distance) == UInt8(ascii: "\n")
  }

  private func hasHashes(_ count: Int, at distance: Int) -> Bool {
    (0..<count).allSatisfy { peek(distance + $0) == UInt8(ascii: "#") }
  }

  private func isClosing(hashes: Int, isMultiline: Bool) -> Bool {
    guard peek() == UInt8(ascii: "\"") else { return false }
    guard isMultiline else { return hasHashes(hashes, at: 1) }
    return peek(1) == UInt8(ascii: "\"") && peek(2) == UInt8(ascii: "\"")
      && hasHashes(hashes, at: 3)
  }

  /// From `(` to its partner. Strings inside may hold parentheses, and interpolations again: 32
  /// levels of them, far beyond what anybody reads.
  private mutating func skipInterpolation(depth: Int) {
    var open = 0
    repeat {
      switch peek() {
      case UInt8(ascii: "("): open += 1
      case UInt8(ascii: ")"): open -= 1
      case UInt8(ascii: "\n"): return
      case UInt8(ascii: "\"") where depth < 32: skipInnerString(depth: depth + 1)
      default: break
      }
      position += 1
    } while open > 0 && position < end
  }

  /// Leaves `position` on the closing quote.
  private mutating func skipInnerString(depth: Int) {
    position += 1
    while position < end, peek() != UInt8(ascii: "\""), peek() != UInt8(ascii: "\n") {
      if peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "(") {
        position += 1
        skipInterpolation(depth: depth)
      } else {
        position += peek() == UInt8(ascii: "\\") ? 2 : 1
      }
    }
  }
}
