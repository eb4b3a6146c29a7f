public import SourceText

/// Code with its colours, each line in an element of its own.
///
/// A newline at the very end does not open another line. Line numbers are drawn by the style
/// sheet, so that copied code is free of them.
public func codeListing(_ tokens: [CodeToken], numbered: Bool) -> Markup {
  let classes: Attribute = numbered ? .classes(.code, .numbered) : .classes(.code)
  return .element("pre", [classes], .element("code", [], codeLines(tokens)))
}

/// The lines of a listing alone.
public func codeLines(_ tokens: [CodeToken]) -> Markup {
  var listing = LineBuilder()
  for token in tokens { listing.append(token) }
  listing.endLastLine()
  return listing.lines
}

/// Cuts tokens at newlines: a comment or a string may span several lines.
private struct LineBuilder {
  var lines = Markup()
  private var line = Markup()
  private var lineIsEmpty = true

  mutating func append(_ token: CodeToken) {
    var isFirst = true
    for piece in token.text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !isFirst { endLine() }
      isFirst = false
      guard !piece.isEmpty else { continue }
      line += colored(String(piece), token.kind)
      lineIsEmpty = false
    }
  }

  mutating func endLastLine() {
    if !lineIsEmpty { endLine() }
  }

  private mutating func endLine() {
    lines += .element("span", [.classes(.line)], line + Markup("\n"))
    line = Markup()
    lineIsEmpty = true
  }

  private func colored(_ text: String, _ kind: CodeToken.Kind) -> Markup {
    guard let name = className(of: kind) else { return visibleText(text) }
    return .element("span", [.classes(name)], visibleText(text))
  }
}

private func className(of kind: CodeToken.Kind) -> FigureClass? {
  switch kind {
  case .plain: nil
  case .keyword: .keyword
  case .type: .type
  case .number: .numberToken
  case .string: .string
  case .comment: .comment
  }
}
