/// How each kind of inline node is written in Markdown.
extension SourceCursor {
  /// A text whose escapes and entities cmark has decoded.
  mutating func skipText(_ literal: String) {
    let wanted = Array(literal.utf8)
    var index = 0
    while index < wanted.count, let byte = byte() {
      if byte == UInt8(ascii: "\\"), self.byte(1) == wanted[index], isPunctuation(wanted[index]) {
        skip(2)
        index += 1
      } else if let entity = entity(), !wanted[index...].starts(with: entity) {
        skip(entity.count)
        index += scalarLength(wanted[index])
      } else if byte == wanted[index] {
        skip()
        index += 1
      } else if !seek(wanted[index..<min(index + 8, wanted.count)]) {
        return
      }
    }
  }

  /// A text that stands in the source as it is, apart from what begins its lines.
  mutating func skipVerbatim(_ literal: String) {
    guard let first = literal.utf8.first else { return }
    seek { $0 == first }
    for wanted in literal.utf8 {
      if wanted == newline { skipLineEnd() } else if byte() == wanted { skip() }
    }
  }

  /// `` `code` ``: as many backticks at the end as at the beginning. Gives its place.
  mutating func skipCodeSpan() -> Range<Int> {
    seek { $0 == backtick }
    let start = offset
    let length = skipRun(of: backtick)
    while byte() != nil {
      skip { $0 != backtick }
      if skipRun(of: backtick) == length { break }
    }
    return start..<offset
  }

  /// A formula with its delimiters. Gives its pieces: one a line, parted also where a table takes a
  /// backslash away.
  mutating func skipFormula(_ literal: String) -> [Range<Int>] {
    seek { $0 == UInt8(ascii: "$") }
    var pieces: [Range<Int>] = []
    var start = offset
    let literal = Array(literal.utf8)
    for (index, wanted) in literal.enumerated() {
      let dropped = droppedBackslashes(before: literal[index...], after: literal[..<index])
      if dropped > 0 {
        pieces.append(start..<offset)
        skip(dropped)
        start = offset
      }
      if wanted == newline {
        pieces.append(start..<offset)
        skipLineEnd()
        start = offset
      } else {
        if byte() != wanted, byte() == UInt8(ascii: "\\"), byte(1) == wanted {
          pieces.append(start..<offset)
          skip()
          start = offset
        }
        if byte() == wanted { skip() }
      }
    }
    return pieces + [start..<offset]
  }

  /// How many backslashes stand here more than in the text: in double quotes one is written as two.
  private func droppedBackslashes(before rest: ArraySlice<UInt8>, after read: ArraySlice<UInt8>)
    -> Int
  {
    let backslash = UInt8(ascii: "\\")
    guard rest.first == backslash, read.last != backslash else { return 0 }
    var written = 0
    while byte(written) == backslash { written += 1 }
    return max(0, written - rest.prefix { $0 == backslash }.count)
  }

  /// `[^name]`.
  mutating func skipFootnoteReference() {
    _ = seek([UInt8(ascii: "["), UInt8(ascii: "^")])
    seek { $0 == UInt8(ascii: "]") }
    skip()
  }

  /// `*`, `__`, `~~`: at most `count` of the character that stands here, if it is one of them.
  mutating func skipDelimiters(atMost count: Int) {
    guard let mark = byte(),
      mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_")
        || mark == UInt8(ascii: "~")
    else { return }
    for _ in 0..<count where byte() == mark { skip() }
  }

  private mutating func skipRun(of mark: UInt8) -> Int {
    let start = offset
    skip { $0 == mark }
    return offset - start
  }

  /// `&name;` or `&#1234;` at the cursor, if one is there.
  private func entity() -> [UInt8]? {
    guard byte() == UInt8(ascii: "&") else { return nil }
    var bytes: [UInt8] = []
    for distance in 0..<36 {
      guard let byte = byte(distance) else { return nil }
      bytes.append(byte)
      if byte == UInt8(ascii: ";") { return bytes.count > 2 ? bytes : nil }
      guard distance == 0 || isAlphanumeric(byte) || byte == UInt8(ascii: "#") else { return nil }
    }
    return nil
  }
}

private let backtick = UInt8(ascii: "`")

/// How many bytes a scalar takes whose first byte is `lead`.
private func scalarLength(_ lead: UInt8) -> Int {
  lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
}

/// ASCII letters and digits.
func isAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "a")...UInt8(ascii: "z"):
    true
  default: false
  }
}

/// The ASCII characters that a backslash takes the meaning from.
func isPunctuation(_ byte: UInt8) -> Bool {
  (0x21...0x7E).contains(byte) && !isAlphanumeric(byte)
}
