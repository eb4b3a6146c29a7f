import SourceText

/// Tells callouts from quotes: a quote whose first line is `[!NOTE]`, with or without a title.
///
/// An exercise and its solution may stand in one quote, where no blank line parts them: then each
/// `[!…]` that begins a line begins a callout.
struct QuoteReader {
  private struct Part {
    let kind: Callout.Kind
    let title: [Inline]
    var blocks: [Block] = []
  }

  private let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  private var before: [Block] = []
  private var parts: [Part] = []

  init(in file: SourceFile) { self.file = file }

  /// The quote's blocks as a quote, or as callouts one after the other.
  mutating func content(of blocks: [Block]) -> [Block.Content] {
    for block in blocks {
      if case .paragraph(let inlines) = block.content {
        readParagraph(inlines, at: block.range)
      } else {
        add(block)
      }
    }
    let quote: [Block.Content] = before.isEmpty && !parts.isEmpty ? [] : [.quote(before)]
    return quote
      + parts.map { .callout(Callout(kind: $0.kind, title: $0.title, blocks: $0.blocks)) }
  }

  private mutating func add(_ block: Block) {
    if parts.isEmpty { before.append(block) } else { parts[parts.count - 1].blocks.append(block) }
  }

  private mutating func readParagraph(_ inlines: [Inline], at range: Range<Int>) {
    var lines: [Inline] = []
    for line in inlines.split(whereSeparator: \.isSoftBreak).map(Array.init) {
      // A quote that does not begin as a callout stays one.
      let mayBegin = !parts.isEmpty || (before.isEmpty && lines.isEmpty)
      guard mayBegin, let mark = CalloutMark(line), let kind = kind(of: mark, in: range) else {
        if mayBegin { checkBareMark(line, in: range) }
        lines += (lines.isEmpty ? [] : [.softBreak]) + line
        continue
      }
      flush(&lines, at: range)
      parts.append(Part(kind: kind, title: mark.rest))
    }
    flush(&lines, at: range)
  }

  /// `[NOTE]` alone on its line lacks its `!`.
  private mutating func checkBareMark(_ line: [Inline], in range: Range<Int>) {
    guard case .text(let text)? = line.first, line.count == 1, text.hasPrefix("["),
      text.hasSuffix("]"),
      let kind = Callout.Kind(rawValue: text.dropFirst().dropLast().lowercased())
    else { return }
    diagnostics.append(
      Diagnostic(
        "'\(text)' begins no callout", at: file.firstRange(of: text, in: range) ?? range,
        severity: .warning, notes: ["did you mean '[!\(kind.rawValue.uppercased())]'?"]))
  }

  private mutating func flush(_ lines: inout [Inline], at range: Range<Int>) {
    if !lines.isEmpty { add(Block(.paragraph(lines), at: range)) }
    lines = []
  }

  private mutating func kind(of mark: CalloutMark, in range: Range<Int>) -> Callout.Kind? {
    if let kind = Callout.Kind(rawValue: mark.word.lowercased()) { return kind }
    let names = Callout.Kind.allCases.map { $0.rawValue.uppercased() }
    let note =
      nearestName(to: mark.word, among: names).map { "did you mean '[!\($0)]'?" }
      ?? "callouts are \(names.joined(separator: ", "))"
    diagnostics.append(
      Diagnostic(
        "unknown callout '[!\(mark.word)]'",
        at: file.firstRange(of: "[!\(mark.word)]", in: range) ?? range, notes: [note]))
    return nil
  }
}

/// `[!WORD]` at the beginning of a line, and what follows it.
private struct CalloutMark {
  let word: String
  let rest: [Inline]

  init?(_ line: [Inline]) {
    guard case .text(let text)? = line.first, text.hasPrefix("[!"),
      let end = text.firstIndex(of: "]")
    else { return nil }
    word = String(text[..<end].dropFirst(2))
    let isWord = word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" }
    guard isWord, !word.isEmpty else { return nil }
    let title = text[text.index(after: end)...].drop { $0 == " " }
    rest = (title.isEmpty ? [] : [.text(String(title))]) + line.dropFirst()
  }
}

extension Inline {
  fileprivate var isSoftBreak: Bool { if case .softBreak = self { true } else { false } }
}

extension SourceFile {
  /// Where `text` first stands in `range`.
  func firstRange(of text: String, in range: Range<Int>) -> Range<Int>? {
    let wanted = Array(text.utf8)
    guard !wanted.isEmpty, range.count >= wanted.count else { return nil }
    let start = (range.lowerBound...(range.upperBound - wanted.count)).first {
      bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
    return start.map { $0..<$0 + wanted.count }
  }

  /// Where `text` last stands in `range`.
  func lastRange(of text: String, in range: Range<Int>) -> Range<Int>? {
    let wanted = Array(text.utf8)
    guard !wanted.isEmpty, range.count >= wanted.count else { return nil }
    let start = (range.lowerBound...(range.upperBound - wanted.count)).last {
      bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
    return start.map { $0..<$0 + wanted.count }
  }
}
