extension Lexer {
  func isOperator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "%"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "^"),
      UInt8(ascii: "~"), UInt8(ascii: "?"):
      return true
    default: return symbolLength > 0
    }
  }

  /// The longest run of operator characters, as Swift takes it; `?` and `!` directly behind a
  /// value stand alone.
  mutating func lexOperator() -> Token.Kind {
    let start = position
    let touchesLeft = isLeftBound(start)
    let first = peek()
    if touchesLeft, first == UInt8(ascii: "?") || first == UInt8(ascii: "!") && !isComparison {
      return take(1, .postfixOperator)
    }
    let startsWithPeriod = first == UInt8(ascii: ".")
    while position < end {
      if symbolLength > 0 {
        position += symbolLength
      } else if isOperator(peek()) || startsWithPeriod && peek() == UInt8(ascii: ".") {
        if startsComment { break }
        position += 1
      } else {
        break
      }
    }
    return classify(start..<position, touchesLeft: touchesLeft)
  }

  private var isComparison: Bool { peek(1) == UInt8(ascii: "=") }

  private var startsComment: Bool {
    peek() == UInt8(ascii: "/")
      && (peek(1) == UInt8(ascii: "/") || peek(1) == UInt8(ascii: "*"))
  }

  private mutating func classify(_ range: Range<Int>, touchesLeft: Bool) -> Token.Kind {
    if bytes[range].elementsEqual("=".utf8) {
      if touchesLeft != isRightBound(range.upperBound, touchesLeft: touchesLeft) {
        report("'=' needs blanks on both sides or on none", range)
      }
      return .equals
    }
    if bytes[range].elementsEqual("->".utf8) { return .arrow }
    let touchesRight = isRightBound(range.upperBound, touchesLeft: touchesLeft)
    if touchesLeft == touchesRight { return .infixOperator }
    return touchesLeft ? .postfixOperator : .prefixOperator
  }

  private func isLeftBound(_ offset: Int) -> Bool {
    guard offset > 0 else { return false }
    switch bytes[offset - 1] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"),
      UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: ":"):
      return false
    case UInt8(ascii: "/"):
      return !(offset > 1 && bytes[offset - 2] == UInt8(ascii: "*"))
    default: return true
    }
  }

  private func isRightBound(_ offset: Int, touchesLeft: Bool) -> Bool {
    guard offset < end else { return false }
    switch bytes[offset] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"),
      UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: ":"):
      return false
    case UInt8(ascii: "."): return !touchesLeft
    case UInt8(ascii: "/"):
      let next = offset + 1 < end ? bytes[offset + 1] : 0
      return next != UInt8(ascii: "/") && next != UInt8(ascii: "*")
    default: return true
    }
  }
}
