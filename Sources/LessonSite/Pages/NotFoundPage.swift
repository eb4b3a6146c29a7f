import Drawing
import Weaving

/// What hosts show where there is no page, in each language of the course.
func notFoundPage(_ course: Course, settings: SiteSettings) -> [UInt8] {
  let language = course.languages.last ?? .english
  let languages = course.languages.isEmpty ? [language] : course.languages
  let frame = PageFrame(
    path: notFoundPath, home: "index.html", language: language,
    course: course.title(in: language),
    title: languages.map { Words.of($0).notFound.title }.joined(separator: " · "),
    description: nil, switcher: course.indexPages, translations: [:], baseURL: settings.baseURL,
    linksFromRoot: true, menu: Markup())
  var content = Markup()
  for (index, language) in languages.enumerated() {
    let words = Words.of(language)
    let home = course.languages.isEmpty ? "index.html" : language.indexPage
    content += .element(
      "section", [Attribute("class", "not-found"), Attribute("lang", language.rawValue)],
      .element(index == 0 ? "h1" : "h2", [], words.notFound.title)
        + .element("p", [Attribute("class", "lead")], words.notFound.text)
        + .element(
          "p", [Attribute("class", "actions")],
          button(words.open, to: frame.link(to: home), isMain: true)))
  }
  let main = Markup.element("main", [Attribute("id", "page-text")], content)
  return frame.page(main, class: "index")
}

/// Hosts look for this name.
let notFoundPath = "404.html"
