import Drawing
import Weaving

/// The list of pages for search engines, each with its translations.
func sitemap(_ course: Course, base: String) -> [UInt8] {
  let namespaces = [
    Attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
    Attribute("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
  ]
  var entries = newline
  entries += entry("index.html", [:], base)
  for language in course.languages {
    entries += entry(language.indexPage, course.indexPages, base)
    for lesson in course.lessons(in: language) {
      entries += entry(lesson.page, translations(of: lesson, course), base)
    }
  }
  let text =
    Markup(verbatim: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    + .element("urlset", namespaces, entries) + newline
  return Array(text.text.utf8)
}

private func entry(_ page: String, _ translations: [Language: String], _ base: String) -> Markup {
  var content = Markup.element("loc", [], canonicalURL(of: page, below: base))
  for language in Language.allCases where translations.count > 1 {
    guard let other = translations[language] else { continue }
    content += .void(
      "xhtml:link",
      [
        Attribute("rel", "alternate"), Attribute("hreflang", language.rawValue),
        Attribute("href", canonicalURL(of: other, below: base)),
      ])
  }
  return .element("url", [], content) + newline
}
