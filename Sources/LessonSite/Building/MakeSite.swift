import Drawing
import LessonDocument
import SourceText
import Typesetting
import Weaving

/// Makes a whole site in memory: parses every lesson, runs its code, weaves it, and puts pages,
/// indexes, style sheet and script together.
///
/// The same lessons give the same bytes, in whatever order they come. Every lesson is checked even
/// where another has errors; where `hasErrors`, the files are not meant to be published.
public func makeSite(from lessons: [LessonSource], settings: SiteSettings = SiteSettings()) -> Site
{
  let memory = settings.memory
  let documents = inParallel(lessons.count, jobs: settings.jobs) {
    Lesson(memory.document(of: lessons[$0]), at: lessons[$0].relativePath)
  }
  let course = Course(documents)
  let runs = runs(of: course.lessons, settings)
  let woven = woven(course, runs, settings)
  let theme = ThemeFiles()
  let mismatches = translationMismatches(course, runs)
  let reports =
    zip(course.lessons, woven).map { report($0, $1, mismatches[$0.path] ?? []) } + theme.reports
  let live = LiveFiles(of: course.lessons, settings, theme)
  let extra = lessonFiles(woven, settings) + formulaFiles(woven, settings) + live.files
  let pages = pages(of: course, woven, live, settings)
  return Site(
    files: (theme.files + extra + pages).sorted { $0.path < $1.path },
    reports: reports.filter { !$0.diagnostics.isEmpty },
    lacksEngine: settings.engine.isEmpty
      && course.lessons.contains { $0.document.hasLiveCells })
}

/// What came of the code of each lesson.
private func runs(of lessons: [Lesson], _ settings: SiteSettings) -> [LessonRun] {
  let memory = settings.memory
  let run: @Sendable (Int) -> LessonRun = { index in
    memory.newRun(of: lessons[index].path, reading: settings.data) { files in
      giveFreeMemoryBack()
      return lessons[index].document.run(limits: settings.limits, files: files)
    }
  }
  let found = inParallel(lessons.count, jobs: settings.jobs) { index in
    let known = memory.knownRun(of: lessons[index].path, reading: settings.data)
    return (run: known ?? run(index), isKnown: known != nil)
  }
  return found.enumerated().map { index, found in
    // The memory that the process holds is that of all lessons at work: one may have been stopped for
    // what another took. What it does alone is what counts.
    guard settings.jobs > 1, found.run.hasErrors, !found.isKnown else { return found.run }
    return onDeepStack { run(index) }
  }
}

private func woven(_ course: Course, _ runs: [LessonRun], _ settings: SiteSettings)
  -> [WovenLesson]
{
  let memory = settings.memory
  let targets = course.linkTargets
  memory.note(pages: targets, files: settings.files.paths)
  return inParallel(course.lessons.count, jobs: settings.jobs) { index in
    let lesson = course.lessons[index]
    return memory.weaving(of: lesson.path, number: lesson.number, showing: settings.files) {
      files in
      let place = LessonPlace(
        path: lesson.path, language: lesson.language, number: lesson.number, pages: targets,
        files: files, solutions: settings.solutions)
      return weave(lesson.document, run: runs[index], at: place, with: settings.typesetter)
    }
  }
}

/// What a translation computes otherwise than its original, by the translation's path. Where either
/// has errors of its own, those come first.
private func translationMismatches(_ course: Course, _ runs: [LessonRun]) -> [String: [Diagnostic]]
{
  let indices = Dictionary(
    course.lessons.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
  var found: [String: [Diagnostic]] = [:]
  for (index, lesson) in course.lessons.enumerated() {
    guard let original = lesson.original.flatMap({ indices[$0] }),
      !runs[index].hasErrors, !runs[original].hasErrors
    else { continue }
    found[lesson.path] = differences(
      lesson, runs[index], from: course.lessons[original], runs[original])
  }
  return found
}

extension LessonRun {
  fileprivate var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// The files that lessons show and link to.
private func lessonFiles(_ woven: [WovenLesson], _ settings: SiteSettings) -> [SiteFile] {
  let paths = woven.reduce(into: Set<String>()) { $0.formUnion($1.files) }
  return paths.sorted().compactMap { path in
    settings.files.bytes(of: path).map { SiteFile(path: path, bytes: $0) }
  }
}

/// KaTeX's style sheet and fonts, where a page needs them. That KaTeX is missing, the lessons say.
private func formulaFiles(_ woven: [WovenLesson], _ settings: SiteSettings) -> [SiteFile] {
  guard woven.contains(where: \.hasFormulas),
    let files = try? settings.typesetter.katex.siteFiles()
  else { return [] }
  return files.map { SiteFile(path: $0.path, bytes: $0.bytes) }
}

/// The files that every site has, whatever its lessons are.
let siteOwnFiles = [
  "index.html", "en/index.html", "ro/index.html", "style.css", "theme.js", "page.js", "search.js",
  "circuits.js", "live.js", "engine.js", "search-en.js", "search-ro.js", "favicon.svg",
  "sitemap.xml", notFoundPath,
]

private func report(_ lesson: Lesson, _ woven: WovenLesson, _ mismatches: [Diagnostic])
  -> Site.Report
{
  // Those of the lesson's place in the site point at the top of the file.
  Site.Report(
    file: lesson.document.file, diagnostics: lesson.diagnostics + woven.diagnostics + mismatches)
}

private func pages(
  of course: Course, _ woven: [WovenLesson], _ live: LiveFiles, _ settings: SiteSettings
) -> [SiteFile] {
  let wovenByPath = Dictionary(
    zip(course.lessons.map(\.path), woven), uniquingKeysWith: { first, _ in first })
  var files = [landingPage(course, settings), notFoundPage(course, settings: settings)]
  if let base = settings.baseURL { files.append(sitemap(course, base: base)) }
  let places = wovenByPath.mapValues { $0.sections.filter { $0.level <= 3 }.map(\.id) }
  for language in course.languages {
    let lessons = course.lessons(in: language).compactMap { lesson in
      wovenByPath[lesson.path].map { PublishedLesson(lesson: lesson, woven: $0) }
    }
    files.append(searchIndex(lessons, language: language))
    files.append(courseIndexPage(lessons, course: course, language: language, settings))
    for index in lessons.indices {
      files.append(
        lessonPage(lessons, at: index, course: course, places: places, live, settings))
    }
  }
  return files
}

/// A lesson with everything that its page shows.
struct PublishedLesson {
  let lesson: Lesson
  let woven: WovenLesson
}
