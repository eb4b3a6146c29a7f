import LessonDocument
import SourceText
import Typesetting
import Weaving

/// Makes a whole site: runs the code of every lesson, weaves it, and puts pages, indexes, style sheet
/// and scripts together. What `settings.memory` has of a lesson, and is still right, is taken from there.
///
/// The same lessons give the same bytes, in whatever order they come. Every lesson is checked even
/// where another has errors; where `hasErrors`, the files are not meant to be published.
public func makeSite(from lessons: [LessonSource], settings: SiteSettings = SiteSettings()) -> Site
{
  let course = course(of: lessons, settings)
  settings.memory.store.forgetAll(but: lessons.map(\.relativePath))
  let builder = LessonBuilder(course, settings)
  let found = builder.build(Array(course.lessons.indices))
  let built = course.lessons.indices.compactMap { found[$0] }
  let theme = ThemeFiles.shared
  let known = settings.memory.store.siteFiles()
  let live = LiveFiles(of: built, settings, theme, known: known).files
  let pages = SitePages(course, built, builder, settings, known: known, areLive: !live.isEmpty)
    .files
  let files =
    theme.files + pages + lessonFiles(built, settings) + formulaFiles(built, settings) + live
  return Site(
    files: files.sorted { $0.path < $1.path },
    reports: reports(on: found, of: course) + theme.reports,
    lessons: zip(course.lessons, built).map(Site.Lesson.init),
    lacksEngine: live.isEmpty && built.contains(where: \.record.hasLiveCells))
}

/// Checks one of `lessons`, by its path below their folder. Of the others only what its links lead to
/// counts, and what it translates.
///
/// Returns a site without files; `nil` where there is no such lesson.
public func checkLesson(
  _ path: String, among lessons: [LessonSource], settings: SiteSettings = SiteSettings()
) -> Site? {
  let course = course(of: lessons, settings)
  guard let number = course.lessons.firstIndex(where: { $0.path == path }) else { return nil }
  let original = course.lessons.firstIndex { $0.path == course.lessons[number].original }
  let found = LessonBuilder(course, settings).build([number] + (original.map { [$0] } ?? []))
  let shown = course.lessons[number].file.path
  return Site(
    files: [], reports: reports(on: found, of: course).filter { $0.file.path == shown },
    lessons: found[number].map { [Site.Lesson(course.lessons[number], $0)] } ?? [])
}

private func course(of lessons: [LessonSource], _ settings: SiteSettings) -> Course {
  let store = settings.memory.store
  return Course(
    inParallel(lessons.count, jobs: settings.jobs) {
      Lesson(lessons[$0], known: store.lesson(at: lessons[$0].relativePath), tool: store.tool)
    })
}

/// Of each lesson that has something to say; sorted by path.
private func reports(on built: [Int: BuiltLesson], of course: Course) -> [Site.Report] {
  let mismatches = translationMismatches(course, built)
  return course.lessons.enumerated().compactMap { number, lesson in
    guard let record = built[number]?.record else { return nil }
    // Those of the lesson's place in the site point at the top of the file.
    let found = lesson.diagnostics + record.diagnostics + (mismatches[lesson.path] ?? [])
    return found.isEmpty ? nil : Site.Report(file: lesson.file, diagnostics: found)
  }
}

extension Site.Lesson {
  fileprivate init(_ lesson: Lesson, _ built: BuiltLesson) {
    self.init(
      path: lesson.path, file: lesson.file.path, page: lesson.page, reason: built.reason)
  }
}

/// The files that lessons show and link to.
private func lessonFiles(_ built: [BuiltLesson], _ settings: SiteSettings) -> [SiteFile] {
  let paths = built.reduce(into: Set<String>()) { $0.formUnion($1.record.inputs.files) }
  return paths.sorted().map { path in
    SiteFile(path: path) { () throws(PublishingError) in
      guard let bytes = settings.files.bytes(of: path) else {
        throw PublishingError(cause: .machine, message: "cannot read '\(path)' beside the lessons")
      }
      return bytes
    }
  }
}

/// KaTeX's style sheet and fonts, where a page needs them. That KaTeX is missing, the lessons say.
private func formulaFiles(_ built: [BuiltLesson], _ settings: SiteSettings) -> [SiteFile] {
  guard built.contains(where: \.record.hasFormulas),
    let files = try? settings.typesetter.siteFiles()
  else { return [] }
  return files.map { SiteFile(path: $0.path, bytes: $0.bytes) }
}

/// The files that every site has, whatever its lessons are.
let siteOwnFiles = [
  "index.html", "en/index.html", "ro/index.html", "style.css", "theme.js", "page.js", "search.js",
  "circuits.js", "live.js", "engine.js", "search-en.js", "search-ro.js", "favicon.svg",
  "sitemap.xml", notFoundPath,
]
