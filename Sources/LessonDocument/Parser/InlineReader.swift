import SourceText

/// What reading lines finds beside the inline nodes themselves.
struct InlineFindings {
  var values: [InlineValue] = []
  var diagnostics: [Diagnostic] = []
}

/// Turns the inline nodes of one block into values, with a cursor that keeps pace in the source:
/// what cmark says of the places of inline nodes cannot be trusted beyond the first line.
struct InlineReader {
  var cursor: SourceCursor
  /// In a cell of a table, where `|` and `\|` have a meaning of their own.
  var isInTable = false
  var findings: InlineFindings
  /// Set where nesting was cut off.
  private(set) var isTooDeep = false
  private var depth = 0
  private var isInLink = false

  init(_ cursor: SourceCursor, _ findings: InlineFindings = InlineFindings()) {
    self.cursor = cursor
    self.findings = findings
  }

  /// The inline values in `parent`; neighbouring texts are joined.
  mutating func inlines(in parent: MarkdownNode) -> [Inline] {
    guard depth < BlockReader.deepestNesting else {
      isTooDeep = true
      return []
    }
    depth += 1
    defer { depth -= 1 }
    var result: [Inline] = []
    let start = cursor.offset
    for node in parent.children {
      guard let next = inline(node) else { continue }
      if case .text(let more) = next, case .text(let text) = result.last {
        result[result.count - 1] = .text(text + more)
      } else {
        result.append(next)
      }
    }
    for case .text(let text) in result { checkFootnotes(in: text, from: start) }
    return result
  }

  /// cmark leaves `[^name]` as text where there is no such footnote.
  private mutating func checkFootnotes(in text: String, from start: Int) {
    var seen: Set<String> = []
    for piece in text.split(separator: "[^", omittingEmptySubsequences: false).dropFirst() {
      let name = String(piece.prefix { $0 != "]" && $0 != " " })
      guard !name.isEmpty, seen.insert(name).inserted, piece.dropFirst(name.count).first == "]",
        let place = cursor.file.firstRange(of: "[^\(name)]", in: start..<cursor.offset),
        place.lowerBound == 0 || cursor.file.bytes[place.lowerBound - 1] != UInt8(ascii: "\\")
      else { continue }
      complain("there is no footnote '\(name)'", at: place)
    }
  }

  private mutating func inline(_ node: MarkdownNode) -> Inline? {
    switch node.kind {
    case .text: text(node.literal)
    case .softBreak: lineEnd(.softBreak)
    case .lineBreak: lineEnd(.lineBreak)
    case .code: code(node.literal)
    case .inlineMath: math(node.literal)
    case .footnoteReference: footnote(node.literal)
    case .htmlInline: html(node.literal)
    case .emphasis: .emphasis(delimited(node, by: 1))
    case .strong: .strong(delimited(node, by: 2))
    case .strikethrough: .strikethrough(delimited(node, by: 2))
    case .link: link(node)
    case .image: image(node)
    default: nil
    }
  }

  private mutating func text(_ literal: String) -> Inline {
    let start = cursor.offset
    cursor.skipText(literal)
    let end = cursor.offset
    if !isInLink { checkAddresses(in: start..<end) }
    if isInTable { checkDollar(literal, before: end) }
    return .text(literal)
  }

  private mutating func lineEnd(_ inline: Inline) -> Inline {
    cursor.skipLineEnd()
    return inline
  }

  private mutating func code(_ literal: String) -> Inline {
    let range = cursor.skipCodeSpan()
    guard let value = InlineValueReader(literal, at: range, in: cursor.file) else {
      findings.diagnostics += nearMissOfValue(literal, at: range).map { [$0] } ?? []
      return .code(literal)
    }
    findings.diagnostics += value.diagnostics
    guard let found = value.value else { return .code(literal) }
    findings.values.append(found)
    return .value(findings.values.count - 1)
  }

  private mutating func footnote(_ literal: String) -> Inline? {
    cursor.skipFootnoteReference()
    return Int(literal).map { .footnote($0 - 1) }
  }

  private mutating func html(_ literal: String) -> Inline? {
    let start = cursor.offset
    cursor.skipVerbatim(literal)
    let html = RawHTML(text: literal)
    if html.withoutComments.isEmpty { return nil }
    let place = cursor.file.firstRange(of: "<", in: start..<cursor.offset)?.lowerBound ?? start
    findings.diagnostics += html.warning(at: place..<cursor.offset).map { [$0] } ?? []
    return .html(literal)
  }

  private mutating func delimited(_ node: MarkdownNode, by count: Int) -> [Inline] {
    cursor.skipDelimiters(atMost: count)
    defer { cursor.skipDelimiters(atMost: count) }
    return inlines(in: node)
  }

  private mutating func link(_ node: MarkdownNode) -> Inline {
    let (content, range) = bracketed(node)
    return .link(destination: node.url, title: node.title, content, range: range)
  }

  private mutating func image(_ node: MarkdownNode) -> Inline {
    let (content, range) = bracketed(node)
    return .image(source: node.url, title: node.title, alternative: content, range: range)
  }

  /// `[content](url)`, `![content][label]`, `[label]` or `<url>`.
  private mutating func bracketed(_ node: MarkdownNode) -> ([Inline], Range<Int>) {
    let opening = cursor.skipOpening(isImage: node.kind == .image)
    let outside = isInLink
    isInLink = true
    defer { isInLink = outside }
    let content = inlines(in: node)
    cursor.skipClosing(of: opening)
    return (content, opening.start..<max(opening.start, cursor.offset))
  }

  mutating func complain(
    _ message: String, at range: Range<Int>, severity: Diagnostic.Severity = .error,
    notes: [String] = []
  ) {
    findings.diagnostics.append(
      Diagnostic(message, at: range, severity: severity, notes: notes))
  }
}
