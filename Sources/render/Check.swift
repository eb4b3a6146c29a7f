import ArgumentParser
import Foundation
import LessonSite
import PreviewServer
import SourceText

/// `render check`: everything but writing.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check lessons and write no site.",
    discussion: """
      Runs the code of the lessons and checks claims, formulas, links and references. With a single \
      lesson only that one is checked, in its place among the others: links to them are followed.
      """)

  @Argument(help: "The folder with the lessons, or one lesson.")
  var lessons: String

  @OptionGroup var choices: SiteChoices
  @OptionGroup var limits: LimitOptions
  @OptionGroup var talk: TalkOptions

  @Option(help: "How to say what is wrong: text, or json for programs (see docs/publishing.md).")
  var format = ReportFormat.text

  @Flag(help: "Check again whenever a file is saved, until Control-C.")
  var watch = false

  func run() throws {
    let place = try reportingErrors { () throws(PublishingError) in try LessonPath(lessons) }
    let cache = CacheFolder(at: choices.cache ?? defaultCache(beside: "site"))
    var settings = choices.settings(at: place.folder, limits: limits.limits, cache: cache)
    settings.progress = talk.progress
    guard watch else { return try check(place, settings, cache) }
    var watcher = folderWatcher(at: place.folder)
    while true {
      // What is wrong has been said, and will be mended.
      do { try check(place, settings, cache) } catch ExitStatus.lessonErrors {}
      while !watcher.waitForChange(atMost: 3600) {}
    }
  }

  private func check(_ place: LessonPath, _ settings: SiteSettings, _ cache: CacheFolder)
    throws(ExitStatus)
  {
    let folder = try reportingErrors { () throws(PublishingError) in
      try LessonFolder(at: place.folder, outside: nil)
    }
    var settings = settings
    settings.files = folder.files
    let site = try checked(place, folder, settings)
    cache.keep(settings.typesetter, of: site)
    let reports = folder.reports.filter { place.lesson == nil || $0.file.path == lessons }
    try say(reports + site.reports, of: site)
  }

  private func checked(_ place: LessonPath, _ folder: LessonFolder, _ settings: SiteSettings)
    throws(ExitStatus) -> Site
  {
    guard let lesson = place.lesson else {
      return makeSite(from: folder.lessons, settings: settings)
    }
    if let site = checkLesson(lesson, among: folder.lessons, settings: settings) { return site }
    // It cannot be read, and the folder's reports say why.
    if folder.reports.contains(where: { $0.file.path == lessons }) {
      return Site(files: [], reports: [])
    }
    write("error: not a lesson: \(lessons)\n")
    throw .misuse
  }

  private func say(_ reports: [Site.Report], of site: Site) throws(ExitStatus) {
    if format == .json {
      try writeOutput(jsonReport(reports))
      return try judge(reports, strict: choices.strict)
    }
    try talk.explain(site)
    try show(reports, strict: choices.strict)
    if !talk.quiet {
      try writeOutput("\(counted(site.lessons.count, "lesson")) without errors\n")
    }
  }
}
