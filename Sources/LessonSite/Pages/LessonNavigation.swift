import Drawing
import Weaving

/// The list of a language's lessons, beside the text and behind ☰.
struct LessonNavigation {
  let lessons: [Lesson]
  /// The page on which it stands.
  let page: String

  func list(class name: String) -> Markup {
    guard let language = lessons.first?.language else { return Markup() }
    let words = Words.of(language)
    var content = Markup()
    for group in grouped(lessons, by: \.part) {
      let heading = group[0].part.map { "\($0.numeral). \($0.title)" } ?? words.lessons
      let items = group.reduce(into: Markup()) { $0 += item($1) + newline }
      content += .element("p", [Attribute("class", "nav-title")], heading)
      content += .element("ol", [], newline + items)
    }
    let attributes = [Attribute("class", name), Attribute("aria-label", words.lessons)]
    return .element("nav", attributes, content)
  }

  private func item(_ lesson: Lesson) -> Markup {
    var attributes = [Attribute("href", relativeLink(to: lesson.page, from: page))]
    if lesson.page == page { attributes.append(Attribute("aria-current", "page")) }
    let number = Markup.element(
      "span", [Attribute("class", "nav-number")], lesson.number.map(String.init) ?? "")
    let link = Markup.element(
      "a", attributes, number + Markup(" ") + .element("span", [], lesson.title))
    return .element("li", [], link)
  }
}
