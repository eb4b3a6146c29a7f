import Foundation

/// A folder that a site may be written to.
struct OutputPlace {
  /// As the command gave it, for messages.
  let shown: String
  /// Without links, `.` and `..`; it need not be there yet.
  let path: String

  /// Refuses folders in which a site would be in the way of something else.
  init(_ given: String, lessons: String) throws(PublishingError) {
    shown = given
    path = try Self.resolve(given)
    try refuseUnlessSafe(lessons: lessons)
  }

  /// The longest part that exists is resolved; what is missing comes after it.
  private static func resolve(_ given: String) throws(PublishingError) -> String {
    guard !given.isEmpty else { throw .misuse("the output folder has no name") }
    if let resolved = resolvedPath(given) { return resolved }
    if kind(at: given) == .link { throw .misuse("\(given) is a link that leads to nothing") }
    var parts = pathParts(given)
    guard let last = parts.popLast(), last != "..", last != "." else {
      throw .misuse("no such folder: \(given)")
    }
    let parent = parts.joined(separator: "/")
    let start = given.hasPrefix("/") ? "/" + parent : parent.isEmpty ? "." : parent
    let resolved = try resolve(start)
    return resolved == "/" ? "/" + last : resolved + "/" + last
  }

  private func refuseUnlessSafe(lessons: String) throws(PublishingError) {
    if path == "/" { throw .misuse("the site cannot be the root folder") }
    let home = ProcessInfo.processInfo.environment["HOME"].flatMap(resolvedPath)
    if path == home { throw .misuse("the site cannot be the home folder") }
    if holds(resolvedPath(".")) {
      throw .misuse("the site cannot be the current folder or one above it: \(shown)")
    }
    if holds(resolvedPath(lessons)) {
      throw .misuse("the site cannot be the lessons folder or one above it: \(shown)")
    }
    if let kind = kind(at: path), kind != .folder { throw .misuse("not a folder: \(shown)") }
  }

  /// Whether `other` is this folder or one below it.
  private func holds(_ other: String?) -> Bool {
    guard let other else { return false }
    return (other + "/").utf8.starts(with: (path + "/").utf8)
  }

  /// The folder that the site folder stands in.
  var parent: String {
    let parts = pathParts(path).dropLast()
    return "/" + parts.joined(separator: "/")
  }

  /// A name beside the site for what a build makes before it is the site.
  func temporaryPath(_ suffix: String) -> String {
    let prefix = parent == "/" ? "/" : parent + "/"
    return prefix + temporaryPrefix + suffix
  }

  /// Names the site without being longer than it.
  var temporaryPrefix: String { ".swift-ml-" + contentHash(path.utf8) + "-" }
}
