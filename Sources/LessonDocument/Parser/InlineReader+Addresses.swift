import SourceText

/// Addresses in prose. On a code host they are links; here they are text, since cmark-gfm's extension
/// for them is not safe.
extension InlineReader {
  mutating func checkAddresses(in range: Range<Int>) {
    var rest = range
    while let sign = cursor.file.firstRange(of: "://", in: rest) {
      let address = address(around: sign, in: range)
      rest = (address?.upperBound ?? sign.upperBound)..<range.upperBound
      guard let address else { continue }
      let text = cursor.file.text(address)
      complain(
        "a bare address is no link", at: address, severity: .warning,
        notes: ["write '<\(text)>', or '[text](\(text))'"])
    }
  }

  /// From `http` or `https` to the next blank, without the marks of a sentence at its end.
  private func address(around sign: Range<Int>, in range: Range<Int>) -> Range<Int>? {
    let before = cursor.file.bytes[range.lowerBound..<sign.lowerBound]
    let schemes = ["https", "http"].filter { before.suffix($0.utf8.count).elementsEqual($0.utf8) }
    guard let scheme = schemes.first else { return nil }
    let ends = Array(" \t\n|<>\"".utf8)
    let rest = cursor.file.bytes[sign.upperBound..<range.upperBound].prefix { !ends.contains($0) }
    let marks = Array(".,;:!?)*_'".utf8)
    guard let last = rest.lastIndex(where: { !marks.contains($0) }) else { return nil }
    return sign.lowerBound - scheme.utf8.count..<last + 1
  }
}
