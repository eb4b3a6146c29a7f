import Drawing
import LessonDocument

/// Footnotes: small numbers in the text, and what they say at the end of the page.
extension LessonWeaver {
  mutating func footnoteReference(_ index: Int) -> Markup {
    guard document.footnotes.indices.contains(index) else { return Markup() }
    var attributes = [Attribute("class", "footnote-mark")]
    let known = footnoteOrder.firstIndex(of: index)
    let number = String((known ?? footnoteOrder.count) + 1)
    if known == nil {
      footnoteOrder.append(index)
      // The way back leads to the first place.
      attributes.append(Attribute("id", "note-mark-" + number))
    }
    let link = Markup.element(
      "a", [Attribute("href", "#note-" + number), Attribute("role", "doc-noteref")], number)
    // Behind a question mark a browser may begin a new line, with the number alone on it.
    return Markup(wordJoiner) + .element("sup", attributes, link)
  }

  /// The footnotes, in the order in which the page refers to them. Those to which only solutions refer
  /// that are left out stay away with them.
  mutating func footnotes() -> Markup {
    var items = Markup()
    var count = 0
    // A footnote may refer to others.
    while count < footnoteOrder.count {
      items += footnote(footnoteOrder[count], number: String(count + 1))
      count += 1
    }
    for index in document.footnotes.indices where !footnoteOrder.contains(index) {
      check(leftOut: document.footnotes[index].blocks)
    }
    guard count > 0 else { return Markup() }
    let title = Markup.element("h2", [Attribute("id", "page-footnotes")], words.footnotes)
    let section = [
      Attribute("class", "footnotes"), Attribute("role", "doc-endnotes"),
      Attribute("aria-labelledby", "page-footnotes"),
    ]
    return .element("section", section, newline + title + .element("ol", [], newline + items))
      + newline
  }

  private mutating func footnote(_ index: Int, number: String) -> Markup {
    let text = weave(document.footnotes[index].blocks)
    let attributes = [Attribute("id", "note-" + number)]
    return .element("li", attributes, newline + text + wayBack(number)) + newline
  }

  private func wayBack(_ number: String) -> Markup {
    .element(
      "a",
      [
        Attribute("class", "footnote-back"), Attribute("href", "#note-mark-" + number),
        Attribute("role", "doc-backlink"), Attribute("aria-label", words.backToText),
      ], "↩")
  }
}

private let wordJoiner = "\u{2060}"
