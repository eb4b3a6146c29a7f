import SourceText

/// Cuts code into tokens for colours. It never fails: what it does not know is plain.
struct ShownCodeLexer {
  private let bytes: [UInt8]
  private let language: ShownLanguage
  private var offset = 0
  private var plainStart = 0
  private var result: [CodeToken] = []

  init(_ text: String, _ language: ShownLanguage) {
    bytes = Array(text.utf8)
    self.language = language
  }

  /// All of the text.
  mutating func tokens() -> [CodeToken] {
    while offset < bytes.count {
      if let end = endOfComment() {
        take(end, .comment)
      } else if let end = endOfString() {
        take(end, .string)
      } else if isWordStart(bytes[offset]) {
        takeWord()
      } else if isDigit(bytes[offset]) {
        take(endOfNumber(), .number)
      } else {
        offset += 1
      }
    }
    flushPlain(to: bytes.count)
    return result
  }

  private mutating func take(_ end: Int, _ kind: CodeToken.Kind) {
    flushPlain(to: offset)
    result.append(CodeToken(String(decoding: bytes[offset..<end], as: UTF8.self), kind))
    offset = end
    plainStart = end
  }

  private mutating func flushPlain(to end: Int) {
    if plainStart < end {
      result.append(CodeToken(String(decoding: bytes[plainStart..<end], as: UTF8.self), .plain))
    }
    plainStart = end
  }

  private func stands(_ text: String, at place: Int) -> Bool {
    bytes[place...].starts(with: text.utf8)
  }

  private func endOfComment() -> Int? {
    if language.lineComments.contains(where: { stands($0, at: offset) }) {
      return bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    }
    guard let marks = language.blockComment, stands(marks.open, at: offset) else { return nil }
    return end(of: marks.close, from: offset + marks.open.utf8.count, escapes: false)
      ?? bytes.count
  }

  /// A string of one quote ends with its line at the latest: an apostrophe must not colour the rest.
  private func endOfString() -> Int? {
    guard let quote = language.quotes.first(where: { stands($0, at: offset) }) else { return nil }
    let start = offset + quote.utf8.count
    let end = end(of: quote, from: start, escapes: true)
    if quote.utf8.count > 1 || quote == "`" { return end ?? bytes.count }
    let line = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    return end.flatMap { $0 <= line ? $0 : nil }
  }

  private func end(of mark: String, from start: Int, escapes: Bool) -> Int? {
    var place = start
    while place < bytes.count {
      if stands(mark, at: place) { return place + mark.utf8.count }
      place += escapes && bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private mutating func takeWord() {
    var end = offset
    while end < bytes.count, isWordStart(bytes[end]) || isDigit(bytes[end]) { end += 1 }
    let word = String(decoding: bytes[offset..<end], as: UTF8.self)
    if language.keywords.contains(word) {
      take(end, .keyword)
    } else if language.hasTypes, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[offset]) {
      take(end, .type)
    } else {
      offset = end
    }
  }

  private func endOfNumber() -> Int {
    var end = offset
    while end < bytes.count,
      isDigit(bytes[end]) || isWordStart(bytes[end]) || bytes[end] == UInt8(ascii: ".")
    { end += 1 }
    return end
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

/// Letters, `_`, and every byte of a letter beyond ASCII.
private func isWordStart(_ byte: UInt8) -> Bool {
  switch Unicode.Scalar(byte) {
  case "a"..."z", "A"..."Z", "_": true
  default: byte >= 0x80
  }
}
