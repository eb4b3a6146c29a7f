import Drawing
import Weaving

/// The root of the site: the course in each of its languages, for the reader to choose.
func landingPage(_ course: Course, _ settings: SiteSettings) -> [UInt8] {
  // The page says everything in each language; this one is only what its bar and its end speak.
  let language = course.languages.last ?? .english
  let languages = course.languages.isEmpty ? [language] : course.languages
  let titles = languages.map { course.title(in: $0) }
  let title = titles.map(\.name).joined(separator: " · ")
  let leads = titles.compactMap(\.lead)
  let frame = PageFrame(
    path: "index.html", home: "index.html", language: language,
    course: course.title(in: language), title: title,
    description: leads.isEmpty ? nil : leads.joined(separator: " "),
    switcher: course.indexPages, translations: course.indexPages,
    baseURL: settings.baseURL, menu: Markup())
  var offers = Markup()
  for language in course.languages { offers += offer(language, course, frame) + newline }
  // The offers are what one sees; one heading for all of them is for those who listen.
  let heading = Markup.element("h1", [Attribute("class", "visually-hidden")], title)
  let main = Markup.element(
    "main", [Attribute("id", "page-text")],
    newline + heading + newline + hero(offers, of: frame.course, language) + newline
      + footer(frame.words))
  return frame.page(main, class: "index landing")
}

private func offer(_ language: Language, _ course: Course, _ frame: PageFrame) -> Markup {
  let words = Words.of(language)
  let lessons = course.lessons(in: language).count
  let eyebrow = Markup.element(
    "p", [Attribute("class", "eyebrow")],
    words.languageName + " · " + words.lessonCount(lessons))
  let action = Markup.element(
    "p", [Attribute("class", "actions")],
    button(words.open, to: frame.link(to: language.indexPage), isMain: true))
  let title = course.title(in: language)
  return .element(
    "section", [Attribute("class", "offer"), Attribute("lang", language.rawValue)],
    eyebrow + .element("h2", [], headline(title, words)) + lead(title) + action)
}
