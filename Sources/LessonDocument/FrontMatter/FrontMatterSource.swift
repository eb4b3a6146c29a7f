import SourceText

/// Where the front matter of a file stands: between a first line `---` and the next `---` or `...`.
struct FrontMatterSource {
  /// The YAML, without the lines around it; `nil` when there is none.
  let yaml: Range<Int>?
  /// The first line of the Markdown, from 1.
  let lineAfter: Int
  /// Set when the front matter is opened and never closed.
  let problem: Diagnostic?

  init(of file: SourceFile) {
    let isOpened = file.lineText(1) == "---"
    let closing = isOpened ? Self.closingLine(of: file) : nil
    if let closing {
      yaml = file.offset(ofLine: 2)..<file.offset(ofLine: closing)
      lineAfter = closing + 1
      problem = nil
    } else {
      yaml = nil
      lineAfter = 1
      problem = isOpened ? Self.unclosed(file) : Self.late(file)
    }
  }

  private static func unclosed(_ file: SourceFile) -> Diagnostic? {
    guard beginsLikeYAML(file, on: 2) else { return nil }
    return Diagnostic(
      "the front matter is never closed", at: file.lineRange(1),
      notes: ["write '---' on a line of its own after it"])
  }

  /// Blank lines above it make a rule and a heading of the front matter.
  private static func late(_ file: SourceFile) -> Diagnostic? {
    guard let first = (1...file.lineCount).first(where: { !file.isBlankLine($0) }), first > 1,
      file.lineText(first) == "---", beginsLikeYAML(file, on: first + 1)
    else { return nil }
    return Diagnostic(
      "front matter begins on the first line of the file", at: file.lineRange(first),
      notes: ["take away the blank lines above it"])
  }

  private static func closingLine(of file: SourceFile) -> Int? {
    guard file.lineCount > 1 else { return nil }
    return (2...file.lineCount).first { ["---", "..."].contains(file.lineText($0)) }
  }

  /// `---` may also be a rule across the page: front matter goes on with `key:`.
  private static func beginsLikeYAML(_ file: SourceFile, on number: Int) -> Bool {
    guard number <= file.lineCount else { return false }
    let line = file.bytes[file.lineRange(number)]
    let key = line.prefix { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    return !key.isEmpty && line.dropFirst(key.count).first == UInt8(ascii: ":")
  }
}

extension SourceFile {
  /// The text of a line without the blanks behind it.
  fileprivate func lineText(_ line: Int) -> String {
    var range = lineRange(line)
    while let last = bytes[range].last, isBlank(last) {
      range = range.lowerBound..<range.upperBound - 1
    }
    return text(range)
  }
}
