/// A text put together from lines of a file, which still knows where each of its bytes came from.
///
/// A cell in a blockquote or in a list loses the `> ` or the indentation before each of its lines,
/// and the cells of a lesson are one program. Lexer, parser and checker work on that program's
/// offsets; messages are placed in the author's file by `fileOffset(of:)`.
public struct ExcerptedText: Sendable {
  /// The text, UTF-8, every line ended by a newline.
  public private(set) var bytes: [UInt8] = []
  /// Where each line begins here and in the file; ascending.
  private var lines: [(start: Int, fileOffset: Int)] = []

  /// An empty text.
  public init() {}

  /// The whole of a file.
  public init(wholeOf file: SourceFile) {
    for line in 1...file.lineCount { append(file.lineRange(line), of: file) }
  }

  /// Adds the bytes of `range`, which lies within one line of `file`, and a newline.
  public mutating func append(_ range: Range<Int>, of file: SourceFile) {
    lines.append((bytes.count, range.lowerBound))
    bytes.append(contentsOf: file.bytes[range])
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds all lines of another text taken from the same file.
  public mutating func append(_ other: ExcerptedText) {
    let base = bytes.count
    lines.append(contentsOf: other.lines.map { (base + $0.start, $0.fileOffset) })
    bytes.append(contentsOf: other.bytes)
  }

  /// The offset in the file of an offset in this text.
  public func fileOffset(of offset: Int) -> Int {
    guard let first = lines.first else { return 0 }
    var low = 0
    var high = lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].start <= offset { low = middle } else { high = middle - 1 }
    }
    let line = offset < first.start ? first : lines[low]
    return line.fileOffset + max(0, offset - line.start)
  }

  /// The range in the file of a range in this text.
  public func fileRange(of range: Range<Int>) -> Range<Int> {
    let lower = fileOffset(of: range.lowerBound)
    return lower..<max(lower, fileOffset(of: range.upperBound))
  }
}
