import Drawing
import LessonDocument

// What must not part at the end of a line: a formula and the comma behind it, the halves of a short
// Romanian word like “într-o”.

extension LessonWeaver {
  /// A short formula, and the punctuation with which the text behind it begins: between the two a
  /// browser may break the line, as around any box. The rest of the text is returned.
  mutating func formula(_ formula: Formula, before text: String) -> (markup: Markup, rest: String) {
    let punctuation = text.prefix { ",.;:!?)”»".contains($0) }
    // A long formula has to break somewhere.
    guard !punctuation.isEmpty, formula.tex.utf8.count <= 24 else {
      return (lineFormula(formula), text)
    }
    let together = lineFormula(formula) + Markup(String(punctuation))
    return (unbroken(together), String(text.dropFirst(punctuation.count)))
  }

  /// A text in which short words with a hyphen stay whole, where the page's language has them.
  func text(_ text: String) -> Markup {
    guard place.language == .romanian, text.contains("-") else { return Markup(text) }
    var markup = Markup()
    var plain = ""
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    for (index, word) in words.enumerated() {
      if index > 0 { plain += " " }
      guard word.count <= 12, isHyphenated(word) else {
        plain += word
        continue
      }
      markup += Markup(plain) + unbroken(Markup(String(word)))
      plain = ""
    }
    return markup + Markup(plain)
  }

  private func isHyphenated(_ word: Substring) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { $0.first?.isLetter == true }
  }

  private func unbroken(_ content: Markup) -> Markup {
    .element("span", [Attribute("class", "unbroken")], content)
  }
}
