/// A text with its name, as its author saved it: the ground that every position stands on.
///
/// Offsets are UTF-8 offsets into `bytes`; lines and columns are what people and editors say.
/// The bytes are taken as they come: whoever reads files drops a byte-order mark and turns CRLF
/// into LF before.
public struct SourceFile: Sendable {
  /// The name in messages: a path relative to where the command was given.
  public let path: String
  /// The text, UTF-8.
  public let bytes: [UInt8]
  /// Where each line begins; never empty.
  private let lineStarts: [Int]

  /// Takes a text and finds its lines.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Takes a text, already known to be UTF-8, and finds its lines.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// How many lines there are; a text that ends in a newline has an empty last one.
  public var lineCount: Int { lineStarts.count }

  /// Where line `line` (from 1) begins; a line that is not there begins at the end.
  public func offset(ofLine line: Int) -> Int {
    if line < 1 { return 0 }
    return line <= lineStarts.count ? lineStarts[line - 1] : bytes.count
  }

  /// The bytes of line `line` (from 1) without its newline.
  public func lineRange(_ line: Int) -> Range<Int> {
    let start = offset(ofLine: line)
    let next = offset(ofLine: line + 1)
    let endsInNewline = next > start && bytes[next - 1] == UInt8(ascii: "\n")
    return start..<(endsInNewline ? next - 1 : next)
  }

  /// The text of a range of offsets, clamped to the text.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The line and column of an offset, clamped to the text.
  public func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    // Bytes 10xxxxxx continue a character; all others begin one.
    let column = bytes[lineStarts[low]..<offset].count { $0 & 0b1100_0000 != 0b1000_0000 }
    return SourcePosition(line: low + 1, column: column + 1)
  }
}

/// A place in a text as editors count it: lines from 1, columns from 1 in Unicode scalars.
public struct SourcePosition: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, counted in Unicode scalars.
  public let column: Int

  /// A place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
