import LessonSite
import TestSupport

@testable import PreviewServer

/// A server of a small site, which runs as long as the value lives.
final class RunningServer: Sendable {
  let server: PreviewServer
  let pages: PreviewPages
  private let task: Task<Void, Never>

  init(patience: Double = 10) throws {
    let pages = PreviewPages()
    try pages.show(site("old"))
    let server = try PreviewServer(host: "127.0.0.1", port: 0, pages: pages, patience: patience)
    self.pages = pages
    self.server = server
    task = Task { try? await server.run() }
  }

  deinit { task.cancel() }
}

/// A site with an index, a lesson and a picture; the lesson says `word` many times.
func site(_ word: String) -> Site {
  let files = [
    ("index.html", "<html><head></head>index</html>"),
    ("404.html", "<html><head></head>nothing here</html>"),
    ("en/index.html", "<html><head></head>course</html>"),
    ("en/lesson.html", "<html><head></head>" + String(repeating: word, count: 100_000) + "</html>"),
    ("en/a b.svg", "0123456789"),
    ("style.css", "p {}"),
  ]
  return Site(files: files.map { SiteFile(path: $0, bytes: Array($1.utf8)) }, reports: [])
}

extension RunningServer {
  /// What a request gets: `{host}` in it is the server's.
  func answer(to request: String) async throws -> String {
    let client = try RawClient(port: server.port)
    client.send(request.replacing("{host}", with: "localhost:\(server.port)"))
    return await client.read()
  }

  /// What a `GET` for a path gets.
  func get(_ path: String, headers: String = "") async throws -> String {
    try await answer(to: "GET \(path) HTTP/1.1\r\nHost: {host}\r\n\(headers)\r\n")
  }
}
