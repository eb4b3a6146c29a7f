import Drawing
import LessonDocument
import Weaving

/// The index of a language's course: the hero, then every lesson as a card, part by part.
///
/// It comes in pieces, since pictures are large: `picture` gives that of a lesson, and `take` takes them.
func giveCourseIndex(
  _ lessons: [Lesson], course: Course, language: Language, _ settings: SiteSettings,
  picture: (Lesson) throws(PublishingError) -> Markup?,
  to take: ([UInt8]) throws(PublishingError) -> Void
) throws(PublishingError) {
  let words = Words.of(language)
  let title = course.title(in: language)
  let frame = PageFrame(
    path: language.indexPage, home: language.indexPage, language: language, course: title,
    title: title.name, description: title.lead,
    switcher: course.indexPages, translations: course.indexPages,
    baseURL: settings.baseURL, menu: Markup())
  let main = Markup.element(
    "main", [Attribute("id", "page-text")],
    newline + introduction(lessons, frame) + newline + parts(lessons, frame) + footer(words))
  let page = frame.page(main, class: "index")
  let around = page.split(separator: 0, omittingEmptySubsequences: false)
  for (lesson, before) in zip(lessons, around) {
    try take(Array(before) + card(lesson, picture(lesson), frame).bytes)
  }
  try take(Array(around[lessons.count]))
}

/// Stands for a card until all else of the page is there. No text of a lesson can have this character.
private let cardPlace = Markup(verbatim: "\0")

private func introduction(_ lessons: [Lesson], _ frame: PageFrame) -> Markup {
  let words = frame.words
  var text = Markup.element(
    "p", [Attribute("class", "eyebrow")],
    words.lessonCount(lessons.count))
  text += .element("h1", [], headline(frame.course, words))
  text += lead(frame.course)
  if let first = lessons.first {
    text += .element(
      "p", [Attribute("class", "actions")],
      button(words.start, to: frame.link(to: first.page), isMain: true)
        + Markup(" ") + button(words.seeLessons, to: "#" + lessonsID, isMain: false))
  }
  return hero(text, of: frame.course, frame.language)
}

/// The head of an index: what it says, and beside it a circuit, which a course of another name may have
/// nothing to do with.
func hero(_ text: Markup, of course: CourseTitle, _ language: Language) -> Markup {
  let text = Markup.element("div", [Attribute("class", "hero-text")], text)
  if course.isDefault, let figure = heroFigure(language) {
    return .element("div", [Attribute("class", "hero")], text + figure)
  }
  return .element("div", [Attribute("class", "hero plain")], text)
}

/// The course's title, that of this project's own course in two lines.
func headline(_ course: CourseTitle, _ words: Words) -> Markup {
  guard course.isDefault else { return Markup(course.name) }
  return Markup(words.headline.0 + " ") + .element("span", [], words.headline.1)
}

func lead(_ course: CourseTitle) -> Markup {
  course.lead.map { .element("p", [Attribute("class", "lead")], $0) } ?? Markup()
}

/// A link that looks like a button.
func button(_ text: String, to address: String, isMain: Bool) -> Markup {
  .element(
    "a",
    [Attribute("class", isMain ? "button main" : "button"), Attribute("href", address)],
    isMain ? Markup(text + " ") + Icon.forward : Markup(text))
}

/// A row of cards for each part of the course, its title beside it.
private func parts(_ lessons: [Lesson], _ frame: PageFrame) -> Markup {
  var rows = Markup()
  for (index, group) in grouped(lessons, by: \.part).enumerated() {
    var items = Markup()
    for _ in group { items += cardPlace + newline }
    let list = Markup.element("ol", [Attribute("class", "cards")], newline + items)
    var attributes = [Attribute("class", "course")]
    if index == 0 { attributes.append(Attribute("id", lessonsID)) }
    let heading = partHeading(group[0].part, frame.words)
    rows += .element("section", attributes, heading + newline + list) + newline
  }
  return rows
}

private func partHeading(_ part: CoursePart?, _ words: Words) -> Markup {
  guard let part else { return .element("h2", [], words.lessons) }
  let number = Markup.element("p", [Attribute("class", "eyebrow")], words.part(part.numeral))
  return .element(
    "div", [Attribute("class", "part")], number + .element("h2", [], part.title))
}

/// Where the lessons begin on the index.
private let lessonsID = "page-lessons"

private func card(_ lesson: Lesson, _ picture: Markup?, _ frame: PageFrame) -> Markup {
  let digits = lesson.number.map(String.init) ?? ""
  // The picture says nothing that the lesson does not say better.
  let thumbnail = Markup.element(
    "div",
    [
      Attribute("class", "thumbnail"), Attribute("aria-hidden", "true"), Attribute("inert", ""),
    ],
    picture ?? .element("span", [Attribute("class", "numeral")], digits))
  let number = Markup.element("span", [Attribute("class", "card-number")], digits)
  let link = Markup.element("a", [Attribute("href", frame.link(to: lesson.page))], lesson.title)
  var text = Markup.element("h3", [], number + Markup(" ") + link)
  if let summary = lesson.summary { text += .element("p", [], summary) }
  let cells = lesson.facts.cells.count
  if cells > 0 {
    text += .element("p", [Attribute("class", "facts")], frame.words.cellCount(cells))
  }
  return .element("li", [Attribute("class", "card")], thumbnail + text)
}
