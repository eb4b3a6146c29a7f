import ArgumentParser
import LessonSite

/// `render check`: everything but writing.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the lessons and write nothing.")

  @Argument(help: "The folder with the lessons.")
  var lessons: String

  @OptionGroup var choices: SiteChoices
  @OptionGroup var limits: LimitOptions

  @Option(help: "How to say what is wrong: text or json.")
  var format = ReportFormat.text

  @Flag(help: "Say nothing when all is good.")
  var quiet = false

  func run() throws {
    let folder = try reportingErrors { () throws(PublishingError) in
      try LessonFolder(at: lessons, outside: nil)
    }
    let cache = FormulaCacheFile(in: choices.cache ?? defaultCache(beside: "site"))
    let settings = choices.settings(
      at: lessons, limits: limits.limits, cached: cache.read(), files: folder.files)
    let site = makeSite(from: folder.lessons, settings: settings)
    let reports = folder.reports + site.reports
    if format == .json {
      try writeOutput(jsonReport(reports))
      return try judge(reports, strict: choices.strict)
    }
    try show(reports, strict: choices.strict)
    if !quiet { try writeOutput("\(counted(folder.lessons.count, "lesson")) without errors\n") }
  }
}
