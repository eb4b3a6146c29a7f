import Drawing
import Weaving

/// What every page has around its own content: the head, the bar, the skip link.
struct PageFrame {
  /// The page's path below the site folder.
  let path: String
  /// Where the course's name leads.
  let home: String
  let language: Language
  /// What the course is called in this language.
  let course: CourseTitle
  let title: String
  let description: String?
  /// Where the switcher leads in each language, this one among them.
  let switcher: [Language: String]
  /// The same page in each language that has it, for search engines.
  let translations: [Language: String]
  /// The sections of the same page in other languages, so that the switcher keeps the place.
  var places: [Language: [String]] = [:]
  /// Where the site will be; `nil` where that is not known.
  var baseURL: String?
  /// Whether links lead from the root of the host: for the one page that is shown at any address.
  var linksFromRoot = false
  /// Whether the page needs the style sheet of formulas.
  var hasFormulas = false
  /// Whether the page's cells can be run again.
  var isLive = false
  /// What ☰ opens on narrow screens; empty where there is nothing to open.
  let menu: Markup

  var words: Words { .of(language) }

  /// Where a file of the site is from here.
  func link(to file: String) -> String {
    guard linksFromRoot, let baseURL else { return relativeLink(to: file, from: path) }
    return pathOfURL(baseURL) + relativeLink(to: file, from: "index.html")
  }

  /// The finished page, as the bytes of its file.
  func page(_ content: Markup, class name: String) -> [UInt8] {
    let skip = Markup.element(
      "a", [Attribute("class", "skip"), Attribute("href", "#page-text")], words.skip)
    let attributes = [
      Attribute("class", name), Attribute("data-copy", words.copy.offer),
      Attribute("data-copied", words.copy.done), Attribute("data-copy-failed", words.copy.failed),
    ]
    let body = Markup.element(
      "body", attributes,
      newline + skip + newline + topBar() + newline + content + newline
        + searchDialog() + newline)
    let html = Markup.element(
      "html", [Attribute("lang", language.rawValue)], newline + head() + newline + body + newline)
    let page = Markup(verbatim: "<!DOCTYPE html>\n") + html + newline
    return page.bytes
  }
}

/// `https://host/a/b` gives `/a/b/`.
func pathOfURL(_ url: String) -> String {
  let rest = url.drop { $0 != ":" }.dropFirst(3)
  let path = rest.drop { $0 != "/" }
  return (path.isEmpty ? "/" : String(path)) + (path.isEmpty || path.hasSuffix("/") ? "" : "/")
}

let newline = Markup("\n")
