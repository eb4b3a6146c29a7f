import SourceText

// cmark-gfm needs time or memory that grows with the square of some inputs, or faster. These
// limits, each measured, keep a lesson of the largest size well under a second; honest lessons are
// far below them. A file beyond one is not parsed at all.

/// What in `file` goes beyond the limits, in order of place; at most one error a limit.
func structuralErrors(in file: SourceFile) -> [Diagnostic] {
  if let excess = excessOfSize(in: file) ?? unpreparedByte(in: file) { return [excess] }
  let excesses = [excessOfMarkers(in: file), excessOfRun(in: file), excessOfTable(in: file)]
    .compactMap { $0 }
  // The estimate of references takes lines as the other limits leave them.
  return excesses.isEmpty
    ? excessOfReferences(in: file).map { [$0] } ?? [] : excesses.inOrderOfPlace()
}

extension LessonDocument {
  /// The size of the largest lesson, in bytes: 256 KiB.
  public static let largestFile = 256 * 1024
}

private func excessOfSize(in file: SourceFile) -> Diagnostic? {
  let limit = LessonDocument.largestFile
  guard file.bytes.count > limit else { return nil }
  return Diagnostic(
    "a lesson larger than \(limit / 1024) KiB", at: limit..<limit,
    notes: ["make two lessons of it"])
}

/// cmark sees an end of line in a CR and a replacement character in a NUL, so that places would not
/// fit; whoever reads files has taken both away.
private func unpreparedByte(in file: SourceFile) -> Diagnostic? {
  let offset = file.bytes.firstIndex { $0 == UInt8(ascii: "\r") || $0 == 0 }
  return offset.map { Diagnostic("a carriage return or NUL", at: $0..<$0) }
}
