import SourceText

/// A code block as its author wrote it: where its fence, its info words and each of its lines
/// stand.
struct CodeBlockSource {
  /// One range for each line of code, without what blockquotes and lists put before it.
  let lines: [Range<Int>]
  /// From the opening fence to the closing one, or to the last line where nothing closes it.
  let range: Range<Int>
  /// Whether a closing fence is there (an indented block needs none).
  let isClosed: Bool
  /// What is wrong where none is there, or only behind the next opening one.
  private(set) var openFence: Diagnostic?
  /// The words after the opening fence.
  let infoWords: [Range<Int>]
  /// The first of them; empty when there is none.
  let language: String

  /// The code block that `node` stands for and that begins at `start`.
  init(_ node: MarkdownNode, at start: Int, quoteDepth: Int, in file: SourceFile) {
    let fence = node.fence
    let firstLine = file.position(at: start).line + (fence == nil ? 0 : 1)
    lines = Self.lines(of: node.literal, from: firstLine, in: file)
    let openingEnd = file.lineRange(file.position(at: start).line).upperBound
    var end = max(lines.last?.upperBound ?? openingEnd, start)
    var isClosed = true
    if let fence {
      let closing = firstLine + lines.count
      isClosed = file.closes(fence, onLine: closing, quoteDepth: quoteDepth)
      if isClosed { end = file.endWithoutBlanks(ofLine: closing) }
    }
    self.isClosed = isClosed
    range = start..<end
    infoWords = fence.map { file.words(in: min(start + $0.length, openingEnd)..<openingEnd) } ?? []
    language = infoWords.first.map(file.text) ?? ""
    if let fence {
      let next = lines.first { file.opens(fence, on: $0) }
      openFence = complaint(of: fence, at: start..<openingEnd, before: next, in: file)
    }
  }

  /// cmark's lines tell how much of each source line is code: each is the end of one.
  static func lines(of literal: String, from first: Int, in file: SourceFile)
    -> [Range<Int>]
  {
    let code = literal.utf8.split(separator: newline, omittingEmptySubsequences: false).dropLast()
    return code.enumerated().map { index, line in
      let source = file.lineRange(first + index)
      let start = codeStart(of: Array(line), in: source, of: file)
      return max(source.lowerBound, start)..<source.upperBound
    }
  }

  /// A tab of which a container takes a part becomes blanks in `code`: then the tab is taken whole.
  private static func codeStart(of code: [UInt8], in source: Range<Int>, of file: SourceFile) -> Int
  {
    let line = file.bytes[source]
    var blanks = 0
    while blanks < code.count, isBlank(code[blanks]), !line.ends(with: code[blanks...]) {
      blanks += 1
    }
    let start = source.upperBound - (code.count - blanks)
    let isAfterTab = blanks > 0 && start > source.lowerBound && isBlank(file.bytes[start - 1])
    return isAfterTab ? start - 1 : start
  }
}

extension CodeBlockSource {
  private static let cellWord = "swift-ml"

  /// The first info word without the braces that Quarto puts around it.
  private var bareLanguage: String {
    var word = language[...]
    if word.hasPrefix("{") { word.removeFirst() }
    if word.hasSuffix("}") { word.removeLast() }
    return String(word)
  }

  /// Whether the code runs.
  var isCell: Bool { bareLanguage == Self.cellWord }

  /// A warning where the author probably meant a cell.
  var nearMiss: Diagnostic? {
    guard let word = infoWords.first,
      let meant = nearestName(to: bareLanguage, among: [Self.cellWord])
    else { return nil }
    return Diagnostic(
      "a '\(language)' block is shown, not run", at: word, severity: .warning,
      notes: ["did you mean '\(meant)'?"])
  }
}

extension Collection<UInt8> where Self: BidirectionalCollection {
  func ends(with other: some BidirectionalCollection<UInt8>) -> Bool {
    reversed().starts(with: other.reversed())
  }
}

extension SourceFile {
  /// The words in `range`, parted by blanks.
  func words(in range: Range<Int>) -> [Range<Int>] {
    bytes[range].split(whereSeparator: isBlank).map { $0.startIndex..<$0.endIndex }
  }

  /// `range` without the blanks at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let words = words(in: range)
    guard let first = words.first, let last = words.last else {
      return range.lowerBound..<range.lowerBound
    }
    return first.lowerBound..<last.upperBound
  }

  /// Where the text of `line` ends.
  func endWithoutBlanks(ofLine line: Int) -> Int {
    let text = trimmed(lineRange(line))
    return text.isEmpty ? lineRange(line).upperBound : text.upperBound
  }

  /// Whether `line` closes `fence` in a block with `quoteDepth` blockquotes around it.
  func closes(_ fence: (character: UInt8, length: Int), onLine line: Int, quoteDepth: Int) -> Bool {
    var quotes = 0
    let text = bytes[trimmed(lineRange(line))].drop { byte in
      if byte == UInt8(ascii: ">") { quotes += 1 }
      return byte == UInt8(ascii: ">") || isBlank(byte)
    }
    return quotes == quoteDepth && text.count >= fence.length
      && text.allSatisfy { $0 == fence.character }
  }
}
