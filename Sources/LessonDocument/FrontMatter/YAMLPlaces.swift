import SourceText
import Yams

/// From the lines and columns of libyaml to offsets in the file.
struct YAMLPlaces {
  private let file: SourceFile
  /// libyaml ends lines also at NEL, LS and PS.
  private let lineStarts: [Int]
  private let end: Int

  init(_ yaml: Range<Int>, of file: SourceFile) {
    self.file = file
    end = yaml.upperBound
    var starts = [yaml.lowerBound]
    for offset in yaml where Self.endsLine(file.bytes[yaml.lowerBound...offset]) {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  private static func endsLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.last == newline || bytes.suffix(2) == [0xC2, 0x85]
      || bytes.suffix(3) == [0xE2, 0x80, 0xA8] || bytes.suffix(3) == [0xE2, 0x80, 0xA9]
  }

  /// The offset of a mark, whose line and column count from 1, columns in Unicode scalars.
  func offset(of mark: Mark?) -> Int {
    guard let mark, mark.line >= 1 else { return lineStarts[0] }
    guard mark.line <= lineStarts.count else { return end }
    var offset = lineStarts[mark.line - 1]
    for _ in 1..<max(1, mark.column) where offset < end {
      offset += 1
      while offset < end, file.bytes[offset] & 0b1100_0000 == 0b1000_0000 { offset += 1 }
    }
    return offset
  }

  /// The place of a key: up to its colon on the line.
  func range(ofKey key: Node) -> Range<Int> {
    let start = offset(of: key.mark)
    let line = file.bytes[start..<end].prefix { $0 != newline }
    let text = Array((key.string ?? "").utf8)
    if !text.isEmpty, line.starts(with: text) { return start..<start + text.count }
    let length = line.firstIndex(of: UInt8(ascii: ":")).map { $0 - start } ?? line.count
    return file.trimmed(start..<start + length)
  }
}
