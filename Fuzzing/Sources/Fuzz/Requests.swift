import LessonSite
@_spi(Fuzzing) import PreviewServer
import SourceText

/// A site of a page and an index, as the preview server shows it.
private let pages: PreviewPages = {
  let file = SourceFile(path: "en/a.md", text: "---\ntitle: A\n---\n\nText.\n")
  let pages = PreviewPages()
  _ = try? pages.show(
    makeSite(from: [LessonSource(relativePath: "en/a.md", file: file)], settings: SiteSettings()))
  return pages
}()

/// Answers a request, and holds the head of what goes out to having one status and no line of the
/// request's own.
func answer(_ bytes: [UInt8]) {
  guard let answer = pages.answerHead(to: bytes, onPort: 8000) else { return }
  let text = String(decoding: answer, as: UTF8.self)
  precondition(text.hasPrefix("HTTP/1.1 "), text)
  // A line end is one character in Swift.
  let head = text.split(separator: "\r\n")
  let known = [
    "Content-Type", "Content-Length", "Content-Range", "Accept-Ranges", "Allow", "Location",
    "Cache-Control", "X-Content-Type-Options", "Connection",
  ]
  for line in head.dropFirst() {
    precondition(known.contains { line.hasPrefix($0 + ": ") }, "a foreign line: \(line)")
  }
}
