import Drawing
import LessonDocument
import Weaving

/// The page of `lessons[index]`, which are the lessons of one language in order.
///
/// `places` are the ids of the sections of every lesson, by its path.
func lessonPage(
  _ lessons: [PublishedLesson], at index: Int, course: Course, places: [String: [String]],
  _ live: LiveFiles, _ settings: SiteSettings
) -> SiteFile {
  let lesson = lessons[index].lesson
  let woven = lessons[index].woven
  let navigation = LessonNavigation(lessons: lessons.map(\.lesson), page: lesson.page)
  let frame = PageFrame(
    path: lesson.page, home: lesson.language.indexPage, language: lesson.language,
    title: lesson.title + " · " + Words.of(lesson.language).course, description: lesson.summary,
    switcher: switcher(of: lesson, course), translations: translations(of: lesson, course),
    places: translatedPlaces(of: lesson, course, places), baseURL: settings.baseURL,
    hasFormulas: woven.hasFormulas,
    isLive: !live.files.isEmpty && lesson.document.hasLiveCells,
    menu: navigation.list(class: "menu-lessons"))
  let sections = lesson.frontMatter.toc ? woven.sections : []
  let contents = PageContents(sections: sections, words: frame.words)
  let main = Markup.element(
    "main", [Attribute("id", "page-text")],
    newline + contents.folded() + article(lesson, woven, frame) + liveTemplate(lesson, live, frame)
      + neighbours(lessons.map(\.lesson), index, frame) + footer(frame.words))
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

/// The sections of the translation, where it has as many as the lesson.
private func translatedPlaces(
  of lesson: Lesson, _ course: Course, _ places: [String: [String]]
) -> [Language: [String]] {
  guard let other = course.lessons.first(where: { $0.page == lesson.translation }),
    let own = places[lesson.path], let theirs = places[other.path], own.count == theirs.count
  else { return [:] }
  return [other.language: theirs]
}

private func article(_ lesson: Lesson, _ woven: WovenLesson, _ frame: PageFrame) -> Markup {
  let header = lessonHeader(lesson, frame)
  return .element("article", [], newline + header + newline + woven.body) + newline
}

/// What the script of live cells reads.
private func liveTemplate(_ lesson: Lesson, _ live: LiveFiles, _ frame: PageFrame) -> Markup {
  guard frame.isLive else { return Markup() }
  var scripts: [String: String] = [:]
  for path in live.dataByLesson[lesson.path] ?? [] {
    scripts[path] = frame.link(to: LiveFiles.dataScriptPath(path))
  }
  return Weaving.liveTemplate(
    of: lesson.document, language: lesson.language, engine: frame.link(to: engineScriptPath),
    data: scripts)
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
  let cells = lesson.document.cells.count
  let facts = [
    cells > 0 ? words.cellCount(cells) : nil, lesson.frontMatter.author, lesson.frontMatter.date,
  ].compactMap { $0 }
  guard !facts.isEmpty else { return Markup() }
  var line = Markup()
  for fact in facts { line += .element("span", [], fact) + Markup(" ") }
  return .element("p", [Attribute("class", "facts")], line)
}

/// Links to the lessons before and after.
private func neighbours(_ lessons: [Lesson], _ index: Int, _ frame: PageFrame) -> Markup {
  var links = Markup()
  if index > 0 { links += neighbour(lessons[index - 1], isNext: false, frame) }
  if index + 1 < lessons.count { links += neighbour(lessons[index + 1], isNext: true, frame) }
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
