import SourceText

/// The most bytes that links through definitions may copy: cmark copies the URL at every use.
private let mostBytes = 4_000_000

/// An error where the definitions `[label]: url "title"` of `file`, each multiplied by the places
/// that may use it, come to too much. The estimate is never too low.
func excessOfReferences(in file: SourceFile) -> Diagnostic? {
  let uses = BracketUses(in: file.bytes)
  var total = 0
  for definition in possibleDefinitions(in: file) {
    total += definition.content.count * uses.count(of: definition.label)
    if total > mostBytes {
      let line = file.lineRange(file.position(at: definition.content.lowerBound).line)
      return Diagnostic(
        "links through definitions such as this one add up to more than 4 MB", at: line)
    }
  }
  return nil
}

/// How often each label stands in brackets.
private struct BracketUses {
  private var exact: [[UInt8]: Int] = [:]
  /// Brackets of which it is not plain what label cmark sees in them.
  private var unclear = 0
  private var all = 0

  init(in bytes: [UInt8]) {
    var opening: Int?
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "[") {
        opening = place
        all += 1
      } else if byte == UInt8(ascii: "]") {
        add(opening.flatMap { plainLabel(bytes[($0 + 1)..<place]) })
        opening = nil
      }
    }
  }

  private mutating func add(_ label: [UInt8]?) {
    if let label { exact[label, default: 0] += 1 } else { unclear += 1 }
  }

  func count(of label: [UInt8]?) -> Int {
    guard let label else { return all }
    return unclear + (exact[label] ?? 0)
  }
}

/// A place that may be a definition.
private struct PossibleDefinition {
  /// `nil` where any bracket may use it.
  let label: [UInt8]?
  /// The most that its URL and title can be.
  let content: Range<Int>
}

private func possibleDefinitions(in file: SourceFile) -> [PossibleDefinition] {
  var found: [PossibleDefinition] = []
  var endOfRun = file.bytes.count
  for number in (1...file.lineCount).reversed() {
    let line = file.lineRange(number)
    if number == file.lineCount || file.isBlankLine(number + 1) { endOfRun = line.upperBound }
    for colon in line.dropFirst()
    where file.bytes[colon] == UInt8(ascii: ":") && file.bytes[colon - 1] == UInt8(ascii: "]") {
      let label = label(before: colon, in: line, of: file)
      let isWhole = label != nil && isWholeDefinition(from: colon + 1, line: number, in: file)
      let end = isWhole ? line.upperBound : endOfRun
      found.append(PossibleDefinition(label: label, content: colon + 1..<end))
    }
  }
  return found
}

/// The label of a definition that begins the line; others are not plain.
private func label(before colon: Int, in line: Range<Int>, of file: SourceFile) -> [UInt8]? {
  let start = ContainerPrefix(of: line, in: file).end
  guard start < colon - 1, file.bytes[start] == UInt8(ascii: "[") else { return nil }
  return plainLabel(file.bytes[(start + 1)..<(colon - 1)])
}

/// Whether a definition cannot go on in the next line: a URL with a title that is closed, or one
/// that no title follows.
private func isWholeDefinition(from start: Int, line: Int, in file: SourceFile) -> Bool {
  let words = file.words(in: start..<file.lineRange(line).upperBound).map { file.bytes[$0] }
  if words.count == 1 { return !beginsTitle(line: line + 1, in: file) }
  guard words.count > 1, let opening = words[1].first, let last = words.last else { return false }
  let closing = opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : opening
  return last.last == closing && (words.count > 2 || last.count > 1)
    && last.dropLast().last != UInt8(ascii: "\\")
}

private func beginsTitle(line: Int, in file: SourceFile) -> Bool {
  let range = file.lineRange(line)
  let text = file.bytes[ContainerPrefix(of: range, in: file).end..<range.upperBound]
  return text.first.map { Array("\"'(".utf8).contains($0) } ?? false
}

/// The label as cmark compares it, where that is plain: ASCII on one line without brackets or
/// escapes.
private func plainLabel(_ text: ArraySlice<UInt8>) -> [UInt8]? {
  let isPlain = text.allSatisfy { byte in
    byte < 0x80 && byte != newline && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "[")
      && byte != UInt8(ascii: "]")
  }
  guard isPlain else { return nil }
  let words = text.split(whereSeparator: isBlank)
  return Array(words.map { $0.map(lowercased) }.joined(separator: [UInt8(ascii: " ")]))
}

private func lowercased(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
}
