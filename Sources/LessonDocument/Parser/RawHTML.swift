import SourceText

/// HTML in Markdown, of which pages take nothing over: comments are left out, as on a code host, and
/// everything else is shown as the text it is.
struct RawHTML {
  let text: String

  /// Whether it is one whole comment.
  var isComment: Bool {
    let mark = "<!--"
    let text = trimmed
    guard text.hasPrefix(mark), let end = text.dropFirst(mark.count).firstRange(of: "-->") else {
      return false
    }
    return end.upperBound == text.endIndex
  }

  /// What an author is told who expects markup; `nil` of a closing tag: the opening one has been told.
  func warning(at range: Range<Int>) -> Diagnostic? {
    let text = trimmed
    if text.hasPrefix("</") { return nil }
    let isOpen = text.hasPrefix("<!--") && !text.contains("-->")
    return Diagnostic(
      isOpen ? "the comment is never closed" : "raw HTML is shown as text", at: range,
      severity: .warning,
      notes: [
        isOpen
          ? "write '-->' behind it"
          : "write it in Markdown, or between backticks where it is meant to be seen"
      ])
  }

  private var trimmed: Substring {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
