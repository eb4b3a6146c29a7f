/// Some lines of a text, for questions of the kind "is this on one of them?".
public struct SourceLines: Sendable {
  private var lines: [Range<Int>] = []

  /// The lines that hold the given offsets.
  public init(of offsets: [Int], in bytes: [UInt8]) {
    for offset in offsets where !contain(offset) {
      let offset = min(max(offset, 0), bytes.count)
      let newline = UInt8(ascii: "\n")
      let start = bytes[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
      let end = bytes[offset...].firstIndex(of: newline) ?? bytes.count
      lines.append(start..<(end + 1))
    }
  }

  /// Whether an offset is on one of the lines.
  public func contain(_ offset: Int) -> Bool { lines.contains { $0.contains(offset) } }
}
