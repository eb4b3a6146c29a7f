import Drawing
import LessonDocument
import SourceText
import Weaving

/// All lessons of a site, each with its number, its page and its translation.
struct Course {
  /// Sorted by path, drafts included.
  var lessons: [Lesson]

  init(_ lessons: [Lesson]) {
    self.lessons = lessons.sorted { $0.path < $1.path }
    numberLessons()
    nameCourses()
    checkPages()
    pairTranslations()
    byPage = Dictionary(
      self.lessons.enumerated().map { ($1.page, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The lessons of a language that have pages, in reading order.
  func lessons(in language: Language) -> [Lesson] {
    (order[language] ?? []).map { lessons[$0] }
  }

  /// The same as indices into `lessons`.
  private(set) var order: [Language: [Int]] = [:]

  /// What lessons call their course, by language.
  var titles: [Language: CourseTitle] = [:]

  /// The languages that have lessons, Romanian first: the course was written in it.
  var languages: [Language] {
    [.romanian, .english].filter { order[$0]?.isEmpty == false }
  }

  /// The index of each language that has lessons.
  var indexPages: [Language: String] {
    Dictionary(uniqueKeysWithValues: languages.map { ($0, $0.indexPage) })
  }

  /// The lesson that has a page, by the page.
  func lesson(ofPage page: String) -> Int? { byPage[page] }
  private var byPage: [String: Int] = [:]

  /// Where links between lessons lead.
  var linkTargets: LessonPages {
    let places = Dictionary(
      lessons.indices.map { (lessons[$0].path, $0) }, uniquingKeysWith: { $1 })
    let drafts = Set(lessons.filter { $0.number == nil }.map(\.path))
    let all = { @Sendable in places.keys.filter { !drafts.contains($0) } }
    return LessonPages(all: all, drafts: drafts) { [lessons] path in
      places[path].map { place in
        let lesson = lessons[place]
        return LessonPlace.Page(
          path: lesson.page, title: lesson.title, anchors: lesson.anchors)
      }
    }
  }

  /// By `order`, then by path; lessons without an order come last. A part goes on until the next.
  private mutating func numberLessons() {
    // Once for each, and not for each comparison: in large courses that is felt.
    let keys = lessons.map { ($0.frontMatter.order ?? Int.max, $0.path) }
    for language in Language.allCases {
      let own = lessons.indices.filter {
        lessons[$0].language == language && !lessons[$0].frontMatter.draft
      }
      let ordered = own.sorted { keys[$0] < keys[$1] }
      order[language] = ordered
      var current: CoursePart?
      for (index, lesson) in ordered.enumerated() {
        lessons[lesson].number = index + 1
        current = part(lessons[lesson].partTitle, after: current)
        lessons[lesson].part = current
      }
    }
  }

  /// Two lessons may not write one file: not on disks that ignore case or spell accents another way
  /// either (Swift's strings are equal however their accents are spelt).
  private mutating func checkPages() {
    var owners = Dictionary(
      uniqueKeysWithValues: siteOwnFiles.map { ($0, "a file that every site has") })
    for index in lessons.indices {
      let page = lessons[index].page.lowercased()
      if let owner = owners[page] {
        lessons[index].complain("the page '\(lessons[index].page)' would also be that of \(owner)")
      } else {
        owners[page] = "'\(lessons[index].path)'"
      }
    }
  }

  private mutating func pairTranslations() {
    let byPath = Dictionary(grouping: lessons.indices, by: { lessons[$0].path })
    for index in lessons.indices {
      guard let written = lessons[index].frontMatter.translationOf else { continue }
      let path = resolved(written, from: lessons[index].path)
      guard let other = path.flatMap({ byPath[$0]?.first }) else {
        complain(ofMissing: path ?? written, by: index)
        continue
      }
      pair(index, with: other)
    }
  }

  private mutating func complain(ofMissing original: String, by index: Int) {
    let others = lessons.filter { $0.language != lessons[index].language }
    let near = nearestName(to: original, among: others.map(\.path))
    let meant = near.map { "did you mean '\(relativeLink(to: $0, from: lessons[index].path))'?" }
    lessons[index].complain(
      "there is no lesson '\(original)' to be a translation of", about: "translation-of",
      notes: [meant ?? "the path is relative to this file"])
  }

  private mutating func pair(_ index: Int, with original: Int) {
    guard lessons[index].language != lessons[original].language else {
      return lessons[index].complain(
        "a lesson and its translation are in the same language", about: "translation-of")
    }
    if let taken = lessons[original].translation, taken != lessons[index].page {
      return lessons[index].complain(
        "'\(lessons[original].path)' has another translation already", about: "translation-of")
    }
    lessons[index].original = lessons[original].path
    if lessons[index].number != nil { lessons[original].translation = lessons[index].page }
    if lessons[original].number != nil { lessons[index].translation = lessons[original].page }
  }
}
