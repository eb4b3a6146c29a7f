import Drawing
import LessonDocument
import SourceText
import Weaving

/// A lesson with its place in the site, before its code has run.
struct Lesson {
  /// The path below the lessons folder: `ro/01-scoruri.md`.
  let path: String
  /// The path of its page below the site folder: `ro/01-scoruri.html`.
  let page: String
  private let source: LessonSource
  /// Of the file's text.
  let text: Fingerprint
  let facts: LessonFacts
  let language: Language
  /// The place among the lessons of its language, from 1; `nil` for a draft, which has no page.
  var number: Int?
  /// The part of the course that it belongs to; `nil` before the first.
  var part: CoursePart?
  /// The page that says the same in the other language.
  var translation: String?
  /// The path of the lesson that this one translates, where both have the same place in the course.
  var original: String?
  /// What is wrong with its place in the site.
  var diagnostics: [Diagnostic] = []

  /// A lesson; `record` is what an earlier build of the same `tool` may have made of it.
  init(_ source: LessonSource, record: LessonRecord?, tool: Fingerprint) {
    path = source.relativePath
    page = pagePath(of: path)
    self.source = source
    text = source.text
    var isGone = false
    if let record, record.inputs.text == text, record.inputs.tool == tool {
      facts = record.facts
    } else {
      let file = source.file
      isGone = source.isGone(file)
      facts = LessonFacts(of: LessonDocument(parsing: file))
    }
    let place = LanguageChoice(path: path, frontMatter: facts.frontMatter)
    language = place.language
    if let message = place.complaint { complain(message, about: "lang") }
    // A front matter that could not be read has been complained about; a file that has gone will be.
    if facts.title == nil, !facts.hasProblems, !isGone {
      complain("the lesson has no title: write 'title: …' at the top, between two '---'")
    }
  }

  /// The path that messages show.
  var shownPath: String { source.shownPath }
  /// Whether `file`, read just now, is empty because the one that was found is not there any more.
  func isGone(_ file: SourceFile) -> Bool { source.isGone(file) }
  /// Its file as it is now.
  var file: SourceFile { source.file }
  /// Whether it is a translation or has one.
  var isPaired: Bool { original != nil || translation != nil }

  var frontMatter: FrontMatter { facts.frontMatter }
  var title: String { facts.title.map { quoted($0, in: language) } ?? path }
  /// What the lesson is about, in a sentence or two.
  var summary: String? { text(frontMatter.description ?? frontMatter.subtitle) }
  /// What stands under the title.
  var lead: String? { text(frontMatter.subtitle ?? frontMatter.description) }

  /// The part that begins with it.
  var partTitle: String? { text(frontMatter.part) }
  /// What it calls the course, and what it says of it.
  var courseName: String? { text(frontMatter.course) }
  var courseLead: String? { text(frontMatter.courseDescription) }

  /// What links to it may lead to.
  var anchors: [String: Anchor] { facts.anchors.mapValues { $0.inLesson(number) } }

  private func text(_ text: String?) -> String? { text.map { quoted($0, in: language) } }

  /// Adds an error at the line of a front matter key, or at the top of the file.
  mutating func complain(_ message: String, about key: String? = nil, notes: [String] = []) {
    let range = key.map(range(ofKey:)) ?? 0..<0
    diagnostics.append(Diagnostic(message, at: range, notes: notes))
  }

  /// The line of a front matter key; the top of the file where it is not set.
  func range(ofKey key: String) -> Range<Int> { keyRange(key, in: file) ?? 0..<0 }
}

/// `ro/01-scoruri.md` becomes `ro/01-scoruri.html`.
private func pagePath(of path: String) -> String {
  guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else {
    return path + ".html"
  }
  return path[..<dot] + ".html"
}

/// The line in which a front matter key is set.
private func keyRange(_ key: String, in file: SourceFile) -> Range<Int>? {
  (1...file.lineCount).lazy.map { file.lineRange($0) }
    .first { file.text($0).hasPrefix(key + ":") }
}
