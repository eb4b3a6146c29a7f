/// How links and images are written in Markdown.
extension SourceCursor {
  /// The beginning of a link or image, and where it stands.
  struct LinkOpening {
    let start: Int
    /// `<url>`.
    let isAutolink: Bool
  }

  /// `[`, `![` or `<`.
  mutating func skipOpening(isImage: Bool) -> LinkOpening {
    if isImage {
      _ = seek([UInt8(ascii: "!"), UInt8(ascii: "[")])
    } else {
      skipDefinitions()
      seek { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<") }
    }
    let opening = LinkOpening(start: offset, isAutolink: byte() == UInt8(ascii: "<"))
    skip(isImage ? 2 : 1)
    return opening
  }

  /// What follows the content of a link or image.
  mutating func skipClosing(of opening: LinkOpening) {
    let last = UInt8(ascii: opening.isAutolink ? ">" : "]")
    seek { $0 == last }
    skip()
    if opening.isAutolink { return }
    if byte() == UInt8(ascii: "(") {
      skipTarget()
    } else if byte() == UInt8(ascii: "[") {
      skip()
      skipEscaped(to: UInt8(ascii: "]"))
    }
  }

  /// Link definitions above the text of a paragraph, which cmark takes away: `[label]: url`.
  private mutating func skipDefinitions() {
    while byte() == UInt8(ascii: "[") {
      var label = self
      label.skip()
      label.skipEscaped(to: UInt8(ascii: "]"))
      guard label.byte() == UInt8(ascii: ":") else { return }
      label.skipLineEnd()
      self = label
    }
  }

  /// `(url "title")`; the cursor stays when it is not one (the link was `[label]` alone).
  private mutating func skipTarget() {
    let before = self
    skip()
    skipSpace()
    skipDestination()
    skipSpace()
    skipTitle()
    skipSpace()
    if byte() == UInt8(ascii: ")") { skip() } else { self = before }
  }

  private mutating func skipDestination() {
    if byte() == UInt8(ascii: "<") {
      skip()
      return skipEscaped(to: UInt8(ascii: ">"))
    }
    var open = 0
    while let byte = byte(), !isBlank(byte), byte != newline {
      if byte == UInt8(ascii: "(") { open += 1 }
      if byte == UInt8(ascii: ")") {
        if open == 0 { return }
        open -= 1
      }
      skip(byte == UInt8(ascii: "\\") ? 2 : 1)
    }
  }

  private mutating func skipTitle() {
    switch byte() {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let quote = byte() ?? 0
      skip()
      skipEscaped(to: quote)
    case UInt8(ascii: "("):
      skip()
      skipEscaped(to: UInt8(ascii: ")"))
    default: break
    }
  }

  private mutating func skipSpace() {
    skip(while: isBlank)
    if byte() == newline { skipLineEnd() }
  }

  /// Behind the next `last` that no backslash precedes.
  private mutating func skipEscaped(to last: UInt8) {
    while let byte = byte(), byte != last { skip(byte == UInt8(ascii: "\\") ? 2 : 1) }
    skip()
  }
}
