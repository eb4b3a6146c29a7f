import Drawing
import LessonDocument

/// Footnotes: small numbers in the text, and what they say at the end of the page.
extension LessonWeaver {
  mutating func footnoteReference(_ index: Int) -> Markup {
    guard document.footnotes.indices.contains(index) else { return Markup() }
    let number = String(index + 1)
    var attributes = [Attribute("class", "footnote-mark")]
    // The way back leads to the first place.
    if footnotesReferred.insert(index).inserted {
      attributes.append(Attribute("id", "note-mark-" + number))
    }
    let link = Markup.element(
      "a", [Attribute("href", "#note-" + number), Attribute("role", "doc-noteref")], number)
    return .element("sup", attributes, link)
  }

  /// All footnotes, in the order in which the text refers to them.
  mutating func footnotes() -> Markup {
    guard !document.footnotes.isEmpty else { return Markup() }
    var items = Markup()
    for (index, footnote) in document.footnotes.enumerated() {
      let number = String(index + 1)
      let text = weave(footnote.blocks)
      let attributes = [Attribute("id", "note-" + number)]
      items += .element("li", attributes, newline + text + wayBack(number)) + newline
    }
    let title = Markup.element("h2", [Attribute("id", "page-footnotes")], words.footnotes)
    let section = [
      Attribute("class", "footnotes"), Attribute("role", "doc-endnotes"),
      Attribute("aria-labelledby", "page-footnotes"),
    ]
    return .element("section", section, newline + title + .element("ol", [], newline + items))
      + newline
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
