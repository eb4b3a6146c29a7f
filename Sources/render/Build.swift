import ArgumentParser
import LessonSite
import Typesetting

/// `render build`, the verb that may be left out: lessons become a site.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the site (the default).",
    discussion: """
      Only lessons of which something has changed are built again, and where nothing has, the site \
      is not touched. The old site stays until the new one is whole, and stays as it is when any \
      lesson has an error. Files of your own in the site folder are kept.
      """)

  @Argument(help: "The folder with the lessons.")
  var lessons: String

  @Option(name: .shortAndLong, help: "The folder of the site.")
  var output = "site"

  @OptionGroup var choices: SiteChoices

  @Flag(help: "Write also into a folder that holds other files, and replace changed pages.")
  var force = false

  @OptionGroup var limits: LimitOptions
  @OptionGroup var talk: TalkOptions

  func run() throws {
    let folder = try reportingErrors { () throws(PublishingError) in
      try LessonFolder(at: lessons, outside: output)
    }
    let publisher = try reportingErrors { () throws(PublishingError) in
      try SitePublisher.claiming(output, lessons: lessons, force: force)
    }
    let cache = CacheFolder(at: choices.cache ?? defaultCache(beside: output))
    var settings = choices.settings(at: lessons, limits: limits.limits, cache: cache)
    settings.files = folder.files
    settings.progress = talk.progress
    let site = makeSite(from: folder.lessons, settings: settings)
    try talk.explain(site)
    try show(folder.reports + site.reports, strict: choices.strict)
    let done = try reportingErrors { () throws(PublishingError) in try publisher.publish(site) }
    cache.keep(settings.typesetter, of: site)
    settings.memory.keep(site, hashes: done.hashes)
    try talk.explain(done, of: site, in: folderName)
    if talk.quiet { return }
    for note in done.notes { write("note: \(note)\n") }
    if site.lacksEngine {
      write("note: the pages' cells cannot be run again: 'make engine' compiles what runs them\n")
    }
    let pages = site.files.count { $0.path.hasSuffix(".html") }
    let source = counted(folder.lessons.count, "lesson")
    try writeOutput("\(folderName): \(counted(pages, "page")) from \(source)\n")
  }

  private var folderName: String { output.hasSuffix("/") ? output : output + "/" }
}

/// `1 page`, `2 pages`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
