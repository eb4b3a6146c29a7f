import Drawing
import Weaving

/// The bar at the top of every page: ☰ on narrow screens, the course's name, the languages, and the
/// button for the theme, which stays hidden where no script runs.
extension PageFrame {
  func topBar() -> Markup {
    var bar = Markup()
    if menu != Markup() { bar += menuButton() + newline }
    bar += brand() + newline + searchButton() + newline + languageSwitcher() + newline
    bar += themeButton()
    return .element("header", [Attribute("class", "top-bar")], newline + bar + newline)
  }

  private func menuButton() -> Markup {
    let summary = Markup.element(
      "summary", [Attribute("aria-label", words.lessons), Attribute("title", words.lessons)],
      Icon.menu)
    return .element("details", [Attribute("class", "menu")], summary + menu)
  }

  private func brand() -> Markup {
    .element(
      "a",
      [
        Attribute("class", "brand"), Attribute("href", link(to: home)),
        Attribute("aria-label", course.name),
      ],
      Icon.brand + .element("span", [], course.name))
  }

  /// The current language is no link; the others lead to the same page in theirs.
  private func languageSwitcher() -> Markup {
    var links = Markup()
    for other in [Language.romanian, .english] {
      if let page = switcher[other] { links += languageLink(other, page) }
    }
    guard switcher.count > 1 else { return Markup() }
    let attributes = [Attribute("class", "languages"), Attribute("aria-label", words.language)]
    return .element("nav", attributes, links)
  }

  private func languageLink(_ other: Language, _ page: String) -> Markup {
    var attributes = [
      Attribute("href", link(to: page)), Attribute("hreflang", other.rawValue),
      Attribute("lang", other.rawValue), Attribute("title", Words.of(other).languageName),
    ]
    if let places = places[other] {
      attributes.append(Attribute("data-places", places.joined(separator: " ")))
    }
    if page == path { attributes.append(Attribute("aria-current", "page")) }
    return .element("a", attributes, other.rawValue.uppercased())
  }

  private func themeButton() -> Markup {
    .element(
      "button",
      [
        Attribute("class", "theme-button"), Attribute("type", "button"), Attribute("hidden", ""),
        Attribute("aria-pressed", "false"), Attribute("aria-label", words.darkTheme),
        Attribute("title", words.darkTheme),
      ],
      Icon.moon + Icon.sun)
  }
}

extension Language {
  /// The course index of this language, below the site folder.
  var indexPage: String { rawValue + "/index.html" }
}
