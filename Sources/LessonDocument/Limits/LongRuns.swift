import SourceText

/// The longest run of lines without a blank one, in bytes: of prose, and of code, tables and HTML.
private let longestProse = 8 * 1024
private let longestOther = 32 * 1024

/// The first run of lines with text that is too long.
///
/// What stands in a fence is found by its lines alone. A hostile file can pass prose off as code
/// and reach the second limit, which still costs no more than the tests allow.
func excessOfRun(in file: SourceFile) -> Diagnostic? {
  var fence = OpenFence()
  var start = 0
  var isProse = true
  for number in 1...file.lineCount {
    let line = file.lineRange(number)
    let isFenced = fence.isFenced(line, in: file)
    if file.trimmed(line).isEmpty {
      start = line.upperBound + 1
      isProse = true
      continue
    }
    if isFenced || beginsOther(line, in: file) { isProse = false }
    let limit = isProse ? longestProse : longestOther
    if line.upperBound - start > limit { return excess(at: start, limit, in: file) }
  }
  return nil
}

private func excess(at start: Int, _ limit: Int, in file: SourceFile) -> Diagnostic {
  Diagnostic(
    "more than \(limit / 1024) KiB without a blank line",
    at: start..<file.lineRange(file.position(at: start).line).upperBound)
}

/// A line of a table or of HTML makes its run one of the longer kind.
private func beginsOther(_ line: Range<Int>, in file: SourceFile) -> Bool {
  let text = file.bytes[ContainerPrefix(of: line, in: file).end..<line.upperBound]
  return text.first == UInt8(ascii: "<") || text.first == UInt8(ascii: "|")
    || tableColumns(text) != nil
}

/// Whether lines stand in a fenced block.
private struct OpenFence {
  private var closing: [UInt8]?
  /// In a quote or a list, and so at an end where a line begins with text.
  private var isNested = false

  /// Whether `line`, the next one, is a fence or stands between two.
  mutating func isFenced(_ line: Range<Int>, in file: SourceFile) -> Bool {
    let prefix = ContainerPrefix(of: line, in: file)
    let text = file.bytes[prefix.end..<line.upperBound]
    if isNested, !text.isEmpty, prefix.end == line.lowerBound { closing = nil }
    guard let fence = closing else {
      closing = opening(text)
      isNested = prefix.markers > 0 || prefix.end - line.lowerBound > 3
      return closing != nil
    }
    if text.starts(with: fence), text.allSatisfy({ $0 == fence[0] || isBlank($0) }) {
      closing = nil
    }
    return true
  }

  private func opening(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard let mark = text.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return nil
    }
    let fence = Array(text.prefix { $0 == mark })
    let isSpan = mark == UInt8(ascii: "`") && text.dropFirst(fence.count).contains(mark)
    return fence.count >= 3 && !isSpan ? fence : nil
  }
}
