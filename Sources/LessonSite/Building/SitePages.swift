import Drawing
import SourceText
import Weaving

/// The files of a site that are made from lessons. Each is made when it is asked for, and says before
/// what it is made from: where that is known, and the file stands in the site already, it never is.
///
/// What makes a file holds these pages, and little else: of large courses there are many.
final class SitePages: Sendable {
  private let course: Course
  private let built: [BuiltLesson]
  private let builder: LessonBuilder
  private let settings: SiteSettings
  /// Whether the site has what runs cells again.
  private let areLive: Bool
  private let known: [String: KnownFile]
  /// What all files are made from.
  private let base: Fingerprint
  /// Of what other pages show of each lesson.
  private let mentions: [Fingerprint]

  init(
    _ course: Course, _ built: [BuiltLesson], _ builder: LessonBuilder, _ settings: SiteSettings,
    known: [String: KnownFile], areLive: Bool
  ) {
    self.areLive = areLive
    self.course = course
    self.built = built
    self.builder = builder
    self.settings = settings
    self.known = known
    mentions = course.lessons.map(\.mention)
    var base = Fingerprint()
    base.add(settings.memory.store.tool)
    base.add(settings.baseURL)
    for language in course.languages {
      base.add(language.rawValue)
      base.add(course.title(in: language).name)
      base.add(course.title(in: language).lead)
    }
    self.base = base
  }

  /// All of them.
  var files: [SiteFile] {
    var files = [landing, notFound]
    if let base = settings.baseURL { files.append(sitemap(below: base)) }
    for language in course.languages {
      let order = course.order[language] ?? []
      files += [search(order, language), index(order, language)]
      files += order.indices.map { page(order, $0) }
    }
    return files
  }

  private func file(
    _ path: String, from source: Fingerprint, content: @escaping SiteFile.Content
  ) -> SiteFile {
    SiteFile(path: path, source: source, among: known, content: content)
  }

  private var landing: SiteFile {
    var source = base
    for language in course.languages { source.add(course.order[language]?.count) }
    return file("index.html", from: source) { (take) throws(PublishingError) in
      try take(landingPage(self.course, self.settings))
    }
  }

  private var notFound: SiteFile {
    file(notFoundPath, from: base) { (take) throws(PublishingError) in
      try take(notFoundPage(self.course, settings: self.settings))
    }
  }

  private func sitemap(below address: String) -> SiteFile {
    var source = base
    for number in course.languages.flatMap({ course.order[$0] ?? [] }) {
      source.add(course.lessons[number].page)
      source.add(course.lessons[number].translation)
    }
    return file("sitemap.xml", from: source) { (take) throws(PublishingError) in
      try take(LessonSite.sitemap(self.course, base: address))
    }
  }

  private func search(_ order: [Int], _ language: Language) -> SiteFile {
    var source = base
    for number in order {
      source.add(mentions[number])
      source.add(piece(.search, of: number))
    }
    return file(searchIndexPath(language), from: source) { (take) throws(PublishingError) in
      try giveSearchIndex(
        order.lazy.map { self.course.lessons[$0] },
        passages: { (lesson) throws(PublishingError) in try self.bytes(.search, of: lesson) },
        to: take)
    }
  }

  private func index(_ order: [Int], _ language: Language) -> SiteFile {
    var source = base
    for number in order {
      source.add(mentions[number])
      source.add(course.lessons[number].summary)
      source.add(course.lessons[number].facts.cells.count)
      source.add(piece(.thumbnail, of: number))
    }
    return file(language.indexPage, from: source) { (take) throws(PublishingError) in
      try giveCourseIndex(
        order.map { self.course.lessons[$0] }, course: self.course, language: language,
        self.settings,
        picture: { (lesson) throws(PublishingError) in
          let text = String(decoding: try self.bytes(.thumbnail, of: lesson), as: UTF8.self)
          return text.isEmpty ? nil : Markup(restored: text)
        }, to: take)
    }
  }

  private func piece(_ kind: LessonPieces.Kind, of number: Int) -> Fingerprint {
    built[number].pieces[kind.rawValue]
  }

  private func bytes(_ kind: LessonPieces.Kind, of lesson: Lesson) throws(PublishingError)
    -> [UInt8]
  {
    guard let number = course.lesson(ofPage: lesson.page) else { return [] }
    return try builder.piece(kind, of: built[number], lesson)
  }
}

extension SitePages {
  /// The page of the lesson `order[index]`.
  fileprivate func page(_ order: [Int], _ index: Int) -> SiteFile {
    let number = order[index]
    let lesson = course.lessons[number]
    let listed = listed(order, around: index)
    var source = base
    source.add(mentions[number])
    source.add(lesson.text)
    source.add(piece(.page, of: number))
    source.add(built[number].hasFormulas)
    source.add(areLive)
    source.add(piece(.live, of: number))
    source.add(lesson.translation)
    for (language, places) in places(of: number) {
      source.add(language.rawValue)
      for place in places { source.add(place) }
    }
    for number in order[listed] { source.add(mentions[number]) }
    for neighbour in [index - 1, index + 1] where order.indices.contains(neighbour) {
      source.add(neighbour)
      source.add(mentions[order[neighbour]])
    }
    return file(lesson.page, from: source) { (take) throws(PublishingError) in
      try take(try self.pageBytes(order, index))
    }
  }

  private func pageBytes(_ order: [Int], _ index: Int) throws(PublishingError) -> [UInt8] {
    let lesson = course.lessons[order[index]]
    guard let body = LessonBody(try bytes(.page, of: lesson)) else {
      throw PublishingError(
        cause: .machine, message: "what the cache has of \(lesson.shownPath) cannot be read")
    }
    let live = areLive ? try bytes(.live, of: lesson) : []
    return lessonPage(
      lesson, body, live: Markup(restored: String(decoding: live, as: UTF8.self)),
      among: surroundings(order, index, listed(order, around: index)), course: course, settings)
  }

  private func surroundings(_ order: [Int], _ index: Int, _ listed: Range<Int>)
    -> LessonSurroundings
  {
    let number = order[index]
    return LessonSurroundings(
      listed: order[listed].map { course.lessons[$0] },
      previous: index > 0 ? course.lessons[order[index - 1]] : nil,
      next: index + 1 < order.count ? course.lessons[order[index + 1]] : nil,
      places: places(of: number), hasFormulas: built[number].hasFormulas)
  }

  /// The sections of the translation, where it has as many as the lesson.
  private func places(of number: Int) -> [Language: [String]] {
    guard let page = course.lessons[number].translation,
      let other = course.lesson(ofPage: page)
    else { return [:] }
    let theirs = built[other].compared?.places ?? []
    guard theirs.count == built[number].compared?.places.count else { return [:] }
    return [course.lessons[other].language: theirs]
  }

  /// Which lessons a page lists. All, if they are few; otherwise those of its part, and of a long part
  /// those around it: a list of all on every page would make a large course grow with its square.
  private func listed(_ order: [Int], around index: Int) -> Range<Int> {
    guard order.count > mostListed else { return order.indices }
    let part = course.lessons[order[index]].part
    var (start, end) = (index, index + 1)
    while start > 0, index - start < mostListed / 2,
      course.lessons[order[start - 1]].part == part
    {
      start -= 1
    }
    while end < order.count, end - index <= mostListed / 2,
      course.lessons[order[end]].part == part
    {
      end += 1
    }
    return start..<end
  }
}

/// The most lessons that the navigation of a page has beside the page's own.
private let mostListed = 100

extension Lesson {
  /// Of what navigation, neighbours and indexes show of it.
  fileprivate var mention: Fingerprint {
    var print = Fingerprint()
    print.add(page)
    print.add(title)
    print.add(number)
    print.add(part?.number)
    print.add(part?.title)
    return print
  }
}
