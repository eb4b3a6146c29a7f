import Drawing
import Weaving

/// The button in the bar and the dialog that it opens; both stay hidden where no script runs.
extension PageFrame {
  func searchButton() -> Markup {
    .element(
      "button",
      [
        Attribute("class", "search-button"), Attribute("type", "button"), Attribute("hidden", ""),
        Attribute("aria-label", words.search), Attribute("aria-keyshortcuts", "/"),
      ],
      Icon.search + .element("span", [], words.search)
        + .element("kbd", [Attribute("aria-hidden", "true")], "/"))
  }

  func searchDialog() -> Markup {
    let field = Markup.void(
      "input",
      [
        Attribute("type", "text"),
        Attribute("placeholder", words.search),
        Attribute("aria-label", words.search), Attribute("autocomplete", "off"),
        Attribute("spellcheck", "false"),
      ])
    let status = Markup.element(
      "p", [Attribute("class", "search-status"), Attribute("role", "status")])
    let attributes = [
      Attribute("class", "search"), Attribute("aria-label", words.search),
      Attribute("data-index", link(to: searchIndexPath(language))),
      Attribute("data-root", rootLink), Attribute("data-nothing", words.nothingFound),
      Attribute("data-found", words.found),
    ]
    return .element("dialog", attributes, field + status + .element("ol", []))
  }

  /// What leads from this page to the site's folder: empty, or ends in `/`.
  private var rootLink: String { String(link(to: "x").dropLast()) }
}
