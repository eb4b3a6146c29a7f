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
  settings.memory.store.forgetAll(but: lessons.map(\.relativePath))
  let (course, builder, found) = builtCourse(of: lessons, settings) { Array($0.lessons.indices) }
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
    lacksEngine: live.isEmpty && built.contains(where: \.hasLiveCells))
}

/// Checks one of `lessons`, by its path below their folder. Of the others only what its links lead to
/// counts, and what it translates.
///
/// Returns a site without files; `nil` where there is no such lesson.
public func checkLesson(
  _ path: String, among lessons: [LessonSource], settings: SiteSettings = SiteSettings()
) -> Site? {
  let (course, _, found) = builtCourse(of: lessons, settings) { course in
    let wanted = course.lessons.filter { $0.path == path }
    let paths = [path, wanted.first?.original]
    return wanted.isEmpty
      ? [] : course.lessons.indices.filter { paths.contains(course.lessons[$0].path) }
  }
  guard let number = course.lessons.firstIndex(where: { $0.path == path }) else { return nil }
  let shown = course.lessons[number].shownPath
  return Site(
    files: [], reports: reports(on: found, of: course).filter { $0.file.path == shown },
    lessons: found[number].map { [Site.Lesson(course.lessons[number], $0)] } ?? [])
}

/// The course of these lessons, and those of it that `choose` names, built. What earlier builds knew of
/// lessons goes when that is done: in large courses it is much.
private func builtCourse(
  of lessons: [LessonSource], _ settings: SiteSettings, choose: (Course) -> [Int]
) -> (course: Course, builder: LessonBuilder, built: [Int: BuiltLesson]) {
  let store = settings.memory.store
  let found = inParallel(lessons.count, jobs: settings.jobs) { index in
    let known = store.lesson(at: lessons[index].relativePath)
    return (lesson: Lesson(lessons[index], record: known.record, tool: store.tool), known: known)
  }
  let course = Course(found.map(\.lesson))
  let builder = LessonBuilder(course, settings)
  let known = Dictionary(found.map { ($0.lesson.path, $0.known) }, uniquingKeysWith: { $1 })
  let built = builder.build(choose(course), of: course.lessons, known: known)
  return (course, builder, built)
}

/// Of each lesson that has something to say; sorted by path.
private func reports(on built: [Int: BuiltLesson], of course: Course) -> [Site.Report] {
  let mismatches = translationMismatches(course, built)
  return course.lessons.enumerated().compactMap { number, lesson in
    guard let built = built[number] else { return nil }
    // Those of the lesson's place in the site point at the top of the file.
    let found = lesson.diagnostics + built.diagnostics + (mismatches[lesson.path] ?? [])
    return found.isEmpty ? nil : Site.Report(file: lesson.file, diagnostics: found)
  }
}

extension Site.Lesson {
  fileprivate init(_ lesson: Lesson, _ built: BuiltLesson) {
    self.init(
      path: lesson.path, file: lesson.shownPath, page: lesson.page, reason: built.reason)
  }
}

/// The files that lessons show and link to.
private func lessonFiles(_ built: [BuiltLesson], _ settings: SiteSettings) -> [SiteFile] {
  let paths = built.reduce(into: Set<String>()) { $0.formUnion($1.files) }
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
  guard built.contains(where: \.hasFormulas),
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
