import Foundation

/// The script that the server adds to each page: it loads the page again when it has changed, and
/// shows what is wrong with the lessons.
enum PreviewScript {
  /// Where the script is; no file of a site is below `/.preview`.
  static let path = "/.preview/preview.js"
  /// Where the news are.
  static let eventsPath = "/.preview/events"

  /// The script itself.
  static let bytes: [UInt8] = {
    let file = Bundle.module.url(forResource: "preview", withExtension: "js")
    return (file.flatMap { try? Data(contentsOf: $0) }).map { Array($0) } ?? []
  }()

  /// The page with the script before all others, and a policy that lets the script hear the news: a
  /// finished page asks nobody for anything. `version` is the build that made the page.
  static func added(to page: [UInt8], version: Int) -> [UInt8] {
    guard let end = page.firstRange(of: "</head>".utf8)?.lowerBound else { return page }
    let head = String(decoding: page[..<end], as: UTF8.self)
    let place = head.firstRange(of: "<script")?.lowerBound ?? head.endIndex
    let element = "<script src=\"\(path)\" data-version=\"\(version)\" defer></script>"
    let start = head[..<place].replacing(
      "script-src ", with: "connect-src 'self'; script-src ", maxReplacements: 1)
    return Array((start + element + head[place...]).utf8) + page[end...]
  }
}

extension PreviewPages.News {
  /// As an event of a stream (https://html.spec.whatwg.org/multipage/server-sent-events.html).
  var event: Data {
    let message: [String: Any] = [
      "version": version, "changed": changed.map { "/" + $0 }, "problems": problems,
    ]
    let json = try? JSONSerialization.data(withJSONObject: message, options: [.sortedKeys])
    return Data("data: ".utf8) + (json ?? Data("{}".utf8)) + Data("\n\n".utf8)
  }
}
