import ArgumentParser
import LessonSite

/// How much a verb that builds lessons says.
struct TalkOptions: ParsableArguments {
  @Flag(help: "Say nothing when all is good.")
  var quiet = false

  @Flag(help: "Say which lessons were built, and why.")
  var explain = false

  @Flag(help: "Say that, and which files of the site are others than before.")
  var verbose = false

  func validate() throws {
    if quiet, explain || verbose {
      throw ValidationError("--quiet says nothing, --explain and --verbose do: choose one")
    }
  }

  /// Shows how far a build is, on a terminal; elsewhere lines that change are no use.
  var progress: (@Sendable (_ done: Int, _ count: Int) -> Void)? {
    guard !quiet, Terminal.isOnErrors else { return nil }
    return { done, count in
      write(done < count ? "\r\(done) of \(counted(count, "lesson")) built" : Terminal.clearedLine)
    }
  }

  /// Says why each lesson was built.
  func explain(_ site: Site) throws(ExitStatus) {
    guard explain || verbose else { return }
    var text = ""
    for lesson in site.lessons {
      if let reason = lesson.reason { text += "\(lesson.file): built: \(reason.text)\n" }
    }
    if text.isEmpty { text = "no lesson had to be built: nothing has changed\n" }
    try writeOutput(text)
  }

  /// Says why each lesson was built, and which files that `changed`, of a site that is only shown.
  func explain(_ site: Site, changed: [String]) throws(ExitStatus) {
    try explain(site)
    if verbose { try writeOutput(changed.map { "/\($0): changed\n" }.joined()) }
  }

  /// Says what was done to the site in the folder `name`.
  func explain(_ done: Publication, of site: Site, in name: String) throws(ExitStatus) {
    guard explain || verbose else { return }
    if done.isUntouched { return try writeOutput("\(name): as it should be, not touched\n") }
    var text = ""
    for lesson in site.lessons where lesson.reason == nil && done.written.contains(lesson.page) {
      text += "\(lesson.file): only its page was made again: what it shows of other lessons, "
      text += "or of the options, has changed\n"
    }
    if verbose { for path in done.written.sorted() { text += "\(name)\(path): written\n" } }
    try writeOutput(text)
  }
}

extension BuildReason {
  /// Completes "built: …".
  fileprivate var text: String {
    switch self {
    case .new: "no earlier build is known"
    case .damaged: "what the cache has of it is damaged"
    case .tool: "render is another version"
    case .options: "the options have changed"
    case .text: "its text has changed"
    case .number: "its place in the course has changed"
    case .data(let path): "the data file \(path) has changed"
    case .file(let path): "the file \(path) has changed"
    case .link(let path): "the title or the headings of \(path), to which it links, have changed"
    case .surroundings: "it has errors, and what its links may lead to has changed"
    }
  }
}
