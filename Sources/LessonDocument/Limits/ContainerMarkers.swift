import SourceText

/// The most `>`, `-`, `1.` and the like that one line may begin with.
private let mostMarkers = 32

/// The first line with too many container markers.
func excessOfMarkers(in file: SourceFile) -> Diagnostic? {
  for number in 1...file.lineCount {
    let line = file.lineRange(number)
    // Two bytes a marker is the least, but for `>`.
    guard line.count > mostMarkers else { continue }
    let prefix = ContainerPrefix(of: line, in: file)
    if prefix.markers > mostMarkers, prefix.end < line.upperBound {
      return Diagnostic(
        "more than \(mostMarkers) quote or list markers on a line",
        at: line.lowerBound..<prefix.end)
    }
  }
  return nil
}

/// What blockquotes and lists may put before the text of a line.
struct ContainerPrefix {
  /// How many markers there are.
  private(set) var markers = 0
  /// Where the text begins.
  private(set) var end: Int

  /// Reads the beginning of the line in `range`.
  init(of range: Range<Int>, in file: SourceFile) {
    var rest = file.bytes[range]
    while let length = Self.markerLength(rest) {
      markers += 1
      rest = rest.dropFirst(length).drop(while: isBlank)
    }
    end = rest.drop(while: isBlank).startIndex
  }

  private static func markerLength(_ text: ArraySlice<UInt8>) -> Int? {
    let blanks = text.prefix(while: isBlank).count
    let text = text.dropFirst(blanks)
    switch text.first {
    case UInt8(ascii: ">"): return blanks + 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return endsMarker(text.dropFirst()) ? blanks + 1 : nil
    default: return numberLength(text).map { blanks + $0 }
    }
  }

  /// `12.` or `12)`.
  private static func numberLength(_ text: ArraySlice<UInt8>) -> Int? {
    let digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    let rest = text.dropFirst(digits)
    guard digits > 0, rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"),
      endsMarker(rest.dropFirst())
    else { return nil }
    return digits + 1
  }

  private static func endsMarker(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first.map(isBlank) ?? true
  }
}
