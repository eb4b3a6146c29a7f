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

  /// The page with the script at the end of its head, and a policy that lets the script hear the
  /// news: a finished page asks nobody for anything.
  static func added(to page: [UInt8]) -> [UInt8] {
    let text = String(decoding: page, as: UTF8.self)
    guard let end = text.range(of: "</head>") else { return page }
    let element = "<script src=\"\(path)\" defer></script></head>"
    let head = text[..<end.lowerBound].replacing(
      "script-src ", with: "connect-src 'self'; script-src ", maxReplacements: 1)
    return Array((head + element + text[end.upperBound...]).utf8)
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
