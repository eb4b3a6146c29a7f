import SourceText

/// HTML in Markdown, of which pages take nothing over: comments are left out, as on a code host, and
/// everything else is shown as the text it is.
struct RawHTML {
  let text: String

  /// What stands behind the comments that it begins with; empty where it is nothing else.
  var withoutComments: Substring {
    let mark = "<!--"
    var rest = trimmed(text[...])
    while rest.hasPrefix(mark), let end = rest.dropFirst(mark.count).firstRange(of: "-->") {
      rest = trimmed(rest[end.upperBound...])
    }
    return rest
  }

  /// What an author is told who expects markup; `nil` of a closing tag: the opening one has been told.
  func warning(at range: Range<Int>) -> Diagnostic? {
    let text = withoutComments
    if text.hasPrefix("</") { return nil }
    let (message, note) =
      if text.hasPrefix("<!--") {
        ("the comment is never closed", "write '-->' behind it")
      } else if text.hasPrefix("<") {
        (
          "raw HTML is shown as text",
          "write it in Markdown, or between backticks where it is meant to be seen"
        )
      } else {
        (
          "what follows a comment on its line is no Markdown here, nor on a code host",
          "put the comment on a line of its own, or behind the text"
        )
      }
    return Diagnostic(message, at: range, severity: .warning, notes: [note])
  }

  private func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
