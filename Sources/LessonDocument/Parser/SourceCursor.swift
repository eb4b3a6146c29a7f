import SourceText

let newline = UInt8(ascii: "\n")
private let backslash = UInt8(ascii: "\\")

/// A space or a tab.
func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

/// A place in the source of a block that moves on as the block's inline nodes are read.
///
/// It never moves back and never past the end. Where the source does not say what a node says, it
/// looks for the node's text further on in the block, or stays where it is.
struct SourceCursor {
  let file: SourceFile
  private let quoteDepth: Int
  /// Where the cursor stands.
  private(set) var offset: Int
  /// The end of the block's last line.
  private let end: Int

  /// A cursor for the inline nodes of a block that begins at `offset` and ends on `lastLine`.
  init(_ file: SourceFile, at offset: Int, lastLine: Int, quoteDepth: Int) {
    self.file = file
    self.offset = offset
    self.quoteDepth = quoteDepth
    end = max(offset, file.lineRange(lastLine).upperBound)
  }

  /// The byte `distance` further on.
  func byte(_ distance: Int = 0) -> UInt8? {
    offset + distance < end ? file.bytes[offset + distance] : nil
  }

  mutating func skip(_ count: Int = 1) { offset = min(offset + count, end) }

  mutating func skip(while condition: (UInt8) -> Bool) {
    while let byte = byte(), condition(byte) { offset += 1 }
  }

  /// Moves to the first byte from here on that fulfils `condition`; stays when there is none.
  mutating func seek(_ condition: (UInt8) -> Bool) {
    if let found = file.bytes[offset..<end].firstIndex(where: condition) { offset = found }
  }

  /// Moves to the next occurrence of `bytes`; `false` and no move when there is none.
  mutating func seek(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, bytes.count <= end - offset else { return false }
    for start in offset...(end - bytes.count)
    where file.bytes[start] == first
      && file.bytes[start..<start + bytes.count].elementsEqual(bytes)
    {
      offset = start
      return true
    }
    return false
  }
}

/// Lines and the marks at their beginning.
extension SourceCursor {
  /// Behind the next end of line and the container marks after it.
  mutating func skipLineEnd() {
    seek { $0 == newline }
    skip()
    skipLinePrefix()
  }

  /// Blanks and as many `>` as there are quotes around the block (a lazy line has fewer).
  mutating func skipLinePrefix() {
    skip(while: isBlank)
    for _ in 0..<quoteDepth where byte() == UInt8(ascii: ">") {
      skip()
      skip(while: isBlank)
    }
  }

  /// `## ` of a heading.
  mutating func skipHeadingMarks() {
    guard byte() == UInt8(ascii: "#") else { return }
    skip { $0 == UInt8(ascii: "#") }
    skip(while: isBlank)
  }

  /// ` | ` between the columns of a table.
  mutating func skipColumnBorder() {
    skip { isBlank($0) || $0 == UInt8(ascii: "|") }
  }
}

extension SourceFile {
  /// Whether line `line` holds only blanks.
  func isBlankLine(_ line: Int) -> Bool { bytes[lineRange(line)].allSatisfy(isBlank) }

  /// The last line of the run of lines with text that `line` belongs to.
  func lastLineOfRun(from line: Int) -> Int {
    var line = line
    while line < lineCount, !isBlankLine(line + 1) { line += 1 }
    return line
  }
}
