import Foundation
import LessonLanguage
import LessonSite
import PreviewServer
import Typesetting

/// Builds the site again and again in memory, each time only what has changed.
struct PreviewBuilder: Sendable {
  private let lessons: String
  private let choices: SiteChoices
  private let settings: SiteSettings
  private let cache: CacheFolder
  private let talk: TalkOptions

  init(
    lessons: String, choices: SiteChoices, limits: Limits, talk: TalkOptions, cache: CacheFolder
  ) {
    self.lessons = lessons
    self.choices = choices
    self.talk = talk
    self.cache = cache
    var settings = choices.settings(at: lessons, limits: limits, cache: cache)
    // What builds made stays in this process: an edit must not wait for the disk.
    settings.memory = BuildMemory()
    settings.progress = talk.progress
    self.settings = settings
  }

  /// Builds once. What is wrong with the lessons goes to the terminal and to the open pages.
  func build(for pages: PreviewPages) throws(PublishingError) {
    let folder = try LessonFolder(at: lessons, outside: nil)
    var settings = settings
    settings.files = folder.files
    let site = makeSite(from: folder.lessons, settings: settings)
    let reports = folder.reports + site.reports
    let text = rendered(reports)
    write(rendered(reports, coloured: Terminal.hasColours))
    if hasErrors(reports, strict: choices.strict) {
      pages.show(problems: text)
    } else {
      let changed = try pages.show(site)
      try? talk.explain(site, changed: changed)
    }
    cache.keep(settings.typesetter, of: site)
  }

  /// Builds once, tells `isBuilt` how that went, and builds after each change, for ever. Later a folder
  /// that cannot be read is said to be one, and may come back.
  func watch(
    for pages: PreviewPages, isBuilt: (Result<Void, PublishingError>) -> Void
  ) {
    // Before the first build: what is saved while it lasts is not missed.
    var watcher = folderWatcher(at: lessons)
    do throws(PublishingError) {
      try build(for: pages)
      isBuilt(.success(()))
    } catch { return isBuilt(.failure(error)) }
    while true {
      guard watcher.waitForChange(atMost: 3600) else { continue }
      do throws(PublishingError) {
        try build(for: pages)
      } catch {
        write("error: \(error.message)\n")
        pages.show(problems: "error: \(error.message)\n")
      }
    }
  }
}
