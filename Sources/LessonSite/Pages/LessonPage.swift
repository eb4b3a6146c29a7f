import Drawing
import LessonDocument
import Weaving

/// What the page of a lesson shows beside the lesson's own text.
struct LessonSurroundings {
  /// The lessons of its language that the navigation lists, in order.
  let listed: [Lesson]
  let previous: Lesson?
  let next: Lesson?
  /// The sections of the same lesson in other languages, where it has as many as here.
  let places: [Language: [String]]
  let hasFormulas: Bool
}

/// The page of a lesson; `live` is the template of its live cells, empty where it has none.
func lessonPage(
  _ lesson: Lesson, _ body: LessonBody, live: Markup, among surroundings: LessonSurroundings,
  course: Course, _ settings: SiteSettings
) -> [UInt8] {
  let navigation = LessonNavigation(lessons: surroundings.listed, page: lesson.page)
  let title = course.title(in: lesson.language)
  let frame = PageFrame(
    path: lesson.page, home: lesson.language.indexPage, language: lesson.language,
    course: title, title: lesson.title + " · " + title.name, description: lesson.summary,
    switcher: switcher(of: lesson, course), translations: translations(of: lesson, course),
    places: surroundings.places, baseURL: settings.baseURL,
    hasFormulas: surroundings.hasFormulas, isLive: live != Markup(),
    menu: navigation.list(class: "menu-lessons"))
  let sections = lesson.frontMatter.toc ? body.sections : []
  let contents = PageContents(sections: sections, words: frame.words)
  let main = Markup.element(
    "main", [Attribute("id", "page-text")],
    newline + contents.folded() + article(lesson, body.markup, frame) + live
      + neighbours(surroundings, frame) + footer(frame.words))
  let content =
    navigation.list(class: "lessons") + newline + main + newline + contents.column()
  return frame.page(
    .element("div", [Attribute("class", "page")], newline + content + newline), class: "lesson")
}

/// The switcher leads to the translation, or to the other language's index where there is none.
private func switcher(of lesson: Lesson, _ course: Course) -> [Language: String] {
  var pages: [Language: String] = [:]
  for language in course.languages {
    pages[language] =
      language == lesson.language ? lesson.page : lesson.translation ?? language.indexPage
  }
  return pages
}

func translations(of lesson: Lesson, _ course: Course) -> [Language: String] {
  switcher(of: lesson, course).filter { $0.value == lesson.page || $0.value == lesson.translation }
}

private func article(_ lesson: Lesson, _ body: Markup, _ frame: PageFrame) -> Markup {
  let header = lessonHeader(lesson, frame)
  return .element("article", [], newline + header + newline + body) + newline
}

private func lessonHeader(_ lesson: Lesson, _ frame: PageFrame) -> Markup {
  let words = frame.words
  var header = breadcrumbs(of: lesson, frame)
  if let number = lesson.number {
    let part = lesson.part.map { "\($0.title) · " } ?? ""
    header += .element("p", [Attribute("class", "eyebrow")], "\(part)\(words.lesson) \(number)")
  }
  header += .element("h1", [], lesson.title)
  if let lead = lesson.lead {
    header += .element("p", [Attribute("class", "lead")], lead)
  }
  header += facts(of: lesson, words)
  return .element("header", [Attribute("class", "lesson-header")], header)
}

/// A line of small facts under the title.
private func facts(of lesson: Lesson, _ words: Words) -> Markup {
  let cells = lesson.facts.cells.count
  let facts = [
    cells > 0 ? words.cellCount(cells) : nil, lesson.frontMatter.author, lesson.frontMatter.date,
  ].compactMap { $0 }
  guard !facts.isEmpty else { return Markup() }
  var line = Markup()
  for fact in facts { line += .element("span", [], fact) + Markup(" ") }
  return .element("p", [Attribute("class", "facts")], line)
}

/// Links to the lessons before and after.
private func neighbours(_ surroundings: LessonSurroundings, _ frame: PageFrame) -> Markup {
  var links = Markup()
  if let previous = surroundings.previous { links += neighbour(previous, isNext: false, frame) }
  if let next = surroundings.next { links += neighbour(next, isNext: true, frame) }
  guard links != Markup() else { return Markup() }
  let attributes = [
    Attribute("class", "neighbours"), Attribute("aria-label", frame.words.lessons),
  ]
  return .element("nav", attributes, links) + newline
}

private func neighbour(_ lesson: Lesson, isNext: Bool, _ frame: PageFrame) -> Markup {
  let direction =
    isNext
    ? Markup(frame.words.next + " ") + Icon.forward
    : Icon.back + Markup(" " + frame.words.previous)
  let title = (lesson.number.map { "\($0). " } ?? "") + lesson.title
  return .element(
    "a",
    [
      Attribute("class", isNext ? "next" : "previous"), Attribute("rel", isNext ? "next" : "prev"),
      Attribute("href", frame.link(to: lesson.page)),
    ],
    .element("span", [Attribute("class", "direction")], direction)
      + .element("span", [Attribute("class", "neighbour-title")], title))
}
