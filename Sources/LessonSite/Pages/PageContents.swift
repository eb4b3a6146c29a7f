import Drawing
import Weaving

/// The headings of a lesson: a column beside the text, or a fold above it on narrower screens.
struct PageContents {
  let sections: [WovenLesson.Section]
  let words: Words

  /// The column; there even where it is empty, since the text keeps its place.
  func column() -> Markup {
    let title = Markup.element("p", [Attribute("class", "nav-title")], words.onThisPage)
    let content = listed.isEmpty ? Markup() : title + list()
    return .element("nav", attributes("contents"), content)
  }

  /// The fold; without JavaScript, too.
  func folded() -> Markup {
    guard !listed.isEmpty else { return Markup() }
    let summary = Markup.element("summary", [], words.onThisPage)
    let nav = Markup.element("nav", attributes("contents-list"), list())
    return .element("details", [Attribute("class", "contents-fold")], summary + nav) + newline
  }

  private func attributes(_ name: String) -> [Attribute] {
    [Attribute("class", name), Attribute("aria-label", words.onThisPage)]
  }

  /// Deeper headings would make it longer than it helps.
  private var listed: [WovenLesson.Section] { sections.filter { $0.level <= 3 } }

  private func list() -> Markup {
    var items = Markup()
    for section in listed {
      let link = Markup.element("a", [Attribute("href", "#" + section.id)], section.heading)
      let attributes = section.level > 2 ? [Attribute("class", "sub")] : []
      items += .element("li", attributes, link) + newline
    }
    return .element("ol", [], newline + items)
  }
}
