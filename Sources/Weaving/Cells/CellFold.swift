import Drawing
import LessonDocument
import SourceText

/// Code that is folded, and code that fails on purpose.
extension LessonWeaver {
  /// Puts a fold around code where the cell asks for one; without JavaScript, too.
  func folding(_ code: Markup, _ options: CellOptions) -> Markup {
    if options.fold == .none { return code }
    var attributes = [Attribute("class", "code-fold")]
    if options.fold == .open { attributes.append(Attribute("open", "")) }
    let summary = Markup.element("summary", [], options.foldSummary ?? words.code)
    return .element("details", attributes, summary + code)
  }

  /// The messages of a cell that has to fail, as its author would see them.
  func failureMessages(_ messages: [Diagnostic]) -> Markup {
    var text = Markup()
    for message in messages.map(words.failure) {
      let line = document.file.position(at: message.range.lowerBound).line
      let code = document.file.text(document.file.lineRange(line))
      text += .element("code", [Attribute("class", "failure-line")], visibleText(code)) + newline
      text += .element("p", [], visibleText(message.message))
      for note in message.notes {
        text += .element("p", [Attribute("class", "failure-note")], visibleText(note))
      }
    }
    let label = Markup.element("p", [Attribute("class", "output-label")], words.shouldFail)
    return .element("div", [Attribute("class", "cell-failure")], label + text)
  }
}
