import SourceText

extension Parser {
  /// Reads the token at hand, a string, into its texts and values.
  mutating func parseStringLiteral() -> ExpressionID {
    let range = token.range
    advance()
    var reader = StringReader(bytes, range)
    var parts: [StringPart] = []
    while let piece = reader.next() {
      switch piece {
      case .text(let text): parts.append(.text(text))
      case .interpolation(let code): parts.append(.value(parseInterpolation(code)))
      }
    }
    for problem in reader.problems { diagnostics.append(problem) }
    return syntax.add(.string(parts), range)
  }

  /// `\( … )`: an expression of its own, read from the same bytes so that its places hold.
  private mutating func parseInterpolation(_ code: Range<Int>) -> ExpressionID {
    let lexer = Lexer(bytes, in: code)
    let saved = (tokens: tokens, index: index, end: end)
    (tokens, index, end) = (lexer.tokens, 0, lexer.tokens.count - 1)
    diagnostics.append(contentsOf: lexer.diagnostics)
    let value = parseExpression()
    if !isAt(.end) { report("expected ')' to end the interpolation", at: token.range) }
    (tokens, index, end) = saved
    return value
  }
}

/// Takes a string literal apart: quotes, escapes, interpolations, the indentation of a
/// multi-line one.
private struct StringReader {
  enum Piece {
    case text(String)
    case interpolation(Range<Int>)
  }

  let bytes: [UInt8]
  let end: Int
  let hashes: Int
  var position: Int
  /// For a multi-line string the blanks before its closing quotes; each line loses as many.
  var indentation = 0
  var problems: [Diagnostic] = []
  private let isMultiline: Bool

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    var start = range.lowerBound
    while bytes[start] == UInt8(ascii: "#") { start += 1 }
    hashes = start - range.lowerBound
    let quotes =
      range.count - 2 * hashes >= 6 && bytes[start..<(start + 3)].elementsEqual("\"\"\"".utf8)
      ? 3 : 1
    isMultiline = quotes == 3
    position = start + quotes
    var end = range.upperBound - hashes - quotes
    if isMultiline {
      var lineStart = end
      while lineStart > position, bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
      indentation = end - lineStart
      end = max(position, lineStart - 1)
      while position < end, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      position = min(position + 1, end)
    }
    self.end = end
    skipIndentation()
  }

  private mutating func skipIndentation() {
    var count = 0
    while count < indentation, position < end,
      bytes[position] == UInt8(ascii: " ") || bytes[position] == UInt8(ascii: "\t")
    {
      position += 1
      count += 1
    }
  }

  mutating func next() -> Piece? {
    guard position < end else { return nil }
    var text: [UInt8] = []
    while position < end {
      let byte = bytes[position]
      guard byte == UInt8(ascii: "\\"), hasHashes(after: position) else {
        text.append(byte)
        position += 1
        if byte == UInt8(ascii: "\n") { skipIndentation() }
        continue
      }
      let escape = position + 1 + hashes
      if escape < end, bytes[escape] == UInt8(ascii: "(") {
        if !text.isEmpty { return .text(String(decoding: text, as: UTF8.self)) }
        return .interpolation(takeInterpolation(from: escape))
      }
      readEscape(at: escape, into: &text)
    }
    return .text(String(decoding: text, as: UTF8.self))
  }

  private func hasHashes(after offset: Int) -> Bool {
    offset + hashes < end && (0..<hashes).allSatisfy { bytes[offset + 1 + $0] == UInt8(ascii: "#") }
  }

  /// The code between the parentheses; the lexer has made sure that they have partners.
  private mutating func takeInterpolation(from open: Int) -> Range<Int> {
    let code = (open + 1)..<closingParenthesis(from: open)
    position = min(code.upperBound + 1, end)
    return code
  }

  private func closingParenthesis(from open: Int) -> Int {
    var depth = 0
    var offset = open
    var inString = false
    while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: "\""): inString.toggle()
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return offset }
      default: break
      }
      offset += 1
    }
    return end
  }

  private mutating func readEscape(at offset: Int, into text: inout [UInt8]) {
    position = min(offset + 1, end)
    switch offset < end ? bytes[offset] : 0 {
    case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "r"): text.append(UInt8(ascii: "\r"))
    case UInt8(ascii: "0"): text.append(0)
    case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"): text.append(bytes[offset])
    case UInt8(ascii: "\n") where isMultiline: skipIndentation()
    case UInt8(ascii: "u"): readUnicode(into: &text)
    default:
      problems.append(
        Diagnostic(
          "invalid escape in a string", at: (offset - 1)..<position,
          notes: ["a backslash itself is written twice"]))
    }
  }

  /// `u{1F600}`, the `u` already read.
  private mutating func readUnicode(into text: inout [UInt8]) {
    let start = position
    while position < end, bytes[position] != UInt8(ascii: "}") { position += 1 }
    let digits = String(decoding: bytes[min(start + 1, position)..<position], as: UTF8.self)
    position = min(position + 1, end)
    guard bytes[start] == UInt8(ascii: "{"), let code = UInt32(digits, radix: 16),
      let scalar = Unicode.Scalar(code)
    else {
      problems.append(Diagnostic("expected \\u{…} with a Unicode scalar", at: start..<position))
      return
    }
    text.append(contentsOf: Array(String(scalar).utf8))
  }
}
