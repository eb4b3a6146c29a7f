public import SourceText

extension CodeBlockSource {
  /// An error of a cell, a warning of code that is only shown: with a fence that is missing all up to the
  /// next one, cells too, is code.
  func complaint(
    of fence: (character: UInt8, length: Int), at range: Range<Int>, before next: Range<Int>?,
    in file: SourceFile
  ) -> Diagnostic? {
    guard !isClosed || next != nil else { return nil }
    let what = isCell ? "cell" : "block"
    let place = next.map { "not closed before line \(file.position(at: $0.lowerBound).line)" }
    let marks = String(repeating: Character(UnicodeScalar(fence.character)), count: fence.length)
    return Diagnostic(
      "the fence of this \(what) is \(place ?? "never closed")", at: range,
      severity: isCell ? .error : .warning,
      notes: next == nil ? [] : ["write '\(marks)' on a line of its own behind the code"])
  }
}

extension SourceFile {
  /// Whether a line of code in `fence` would begin another block, had that been closed.
  func opens(_ fence: (character: UInt8, length: Int), on line: Range<Int>) -> Bool {
    let text = bytes[line].drop(while: isBlank)
    guard line.upperBound - text.startIndex > fence.length, text.startIndex - line.lowerBound < 4
    else { return false }
    let info = text.drop { $0 == fence.character }
    return text.startIndex + fence.length <= info.startIndex
      && !bytes[trimmed(info.startIndex..<line.upperBound)].isEmpty
      && !info.contains(fence.character)
  }
}

extension LessonDocument {
  /// What a run of the cells found, as far as authors need to hear it: from the first cell on that is never
  /// closed prose was taken for code.
  public func believable(_ found: [Diagnostic]) -> [Diagnostic] {
    guard let open = cells.first(where: { !$0.isClosed }) else { return found }
    return found.filter { $0.range.lowerBound < open.range.lowerBound }
  }
}
