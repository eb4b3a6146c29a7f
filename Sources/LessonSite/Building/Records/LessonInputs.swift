import Weaving

/// Everything that a lesson was built from: where all of it is the same, the lesson is.
struct LessonInputs: Sendable {
  /// The program that built it (`ToolIdentity`).
  var tool = Fingerprint()
  /// The options that matter inside a lesson.
  var options = Fingerprint()
  /// The lesson's own text.
  var text = Fingerprint()
  /// Its number in the course.
  var number: Int?
  /// The hashes of the files that its code read.
  var data: [String: String] = [:]
  /// The hashes of the files that its page shows, or would show with the solutions that are left out.
  var shown: [String: String] = [:]
  /// The files that its page needs.
  var files: Set<String> = []
  /// The pages of the lessons that its links lead to.
  var links: [String: Fingerprint] = [:]
  /// Where the lesson has errors: everything that a link could have led to.
  var surroundings: Fingerprint?
}

/// Why a lesson was built.
public enum BuildReason: Equatable, Sendable {
  /// No build is known.
  case new
  /// What an earlier build put away cannot be read.
  case damaged
  /// Another version of the program.
  case tool
  /// Limits, or what becomes of solutions.
  case options
  /// The lesson's own text.
  case text
  /// It has another number in its course.
  case number
  /// A file that its code reads, by its path.
  case data(String)
  /// A file that its page shows or links to, by its path.
  case file(String)
  /// The title or the headings of a lesson that it links to, by its path.
  case link(String)
  /// It has errors, and something that a link may lead to is another.
  case surroundings
}

extension LessonInputs {
  /// What has changed since, the most telling first; `nil` where nothing has.
  func change(in now: CurrentInputs, of lesson: Lesson) -> BuildReason? {
    if tool != now.tool { return .tool }
    if text != lesson.text { return .text }
    if options != now.options { return .options }
    if number != lesson.number { return .number }
    if let surroundings, surroundings != now.surroundings { return .surroundings }
    if let path = data.keys.sorted().first(where: { now.dataHash($0) != data[$0] }) {
      return .data(path)
    }
    if let path = shown.keys.sorted().first(where: { now.fileHash($0) != shown[$0] }) {
      return .file(path)
    }
    if let path = files.sorted().first(where: { !now.files.paths.contains($0) }) {
      return .file(path)
    }
    return links.keys.sorted().first { now.link($0) != links[$0] }.map { .link($0) }
  }
}
