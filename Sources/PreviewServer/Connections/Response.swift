import Foundation

/// What a request gets.
struct Response {
  var status = 200
  var reason = "OK"
  var headers: [(name: String, value: String)] = []
  var body: [UInt8] = []

  /// What goes before a stream of events, which has no length.
  static var headOfStream: Data {
    var response = Response()
    response.headers = [("Content-Type", "text/event-stream")]
    return response.encodedLines()
  }

  private init() {}

  /// What goes before the body, with the body's length.
  var encodedHead: Data {
    var whole = self
    whole.headers.append(("Content-Length", "\(body.count)"))
    return whole.encodedLines()
  }

  private func encodedLines() -> Data {
    let always = [
      ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"), ("Connection", "close"),
    ]
    var head = "HTTP/1.1 \(status) \(reason)\r\n"
    for (name, value) in headers + always { head += "\(name): \(value)\r\n" }
    return Data((head + "\r\n").utf8)
  }

  /// A response that says why there is nothing else.
  init(_ refusal: Refusal) {
    status = refusal.status
    reason = refusal.reason
    headers = [("Content-Type", "text/plain; charset=utf-8")]
    if refusal == .method { headers.append(("Allow", "GET, HEAD")) }
    body = Array("\(refusal.reason)\n".utf8)
  }

  /// A file, or the part of it that `range` (a `Range` header) names.
  init(file bytes: [UInt8], at path: String, range: String?) throws(Refusal) {
    headers = [("Content-Type", mimeType(of: path)), ("Accept-Ranges", "bytes")]
    body = bytes
    guard let range, let part = try byteRange(range, of: bytes.count) else { return }
    status = 206
    reason = "Partial Content"
    headers.append(
      ("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(bytes.count)"))
    body = Array(bytes[part])
  }

  /// Sends the reader on to another path.
  init(redirectingTo path: String) {
    status = 308
    reason = "Permanent Redirect"
    headers = [("Location", path)]
  }
}

/// The one range of a `Range` header (RFC 9110, section 14.2); `nil` for what may be ignored: other
/// units, several ranges.
private func byteRange(_ header: String, of count: Int) throws(Refusal) -> Range<Int>? {
  guard let match = header.wholeMatch(of: /bytes=([0-9]{0,18})-([0-9]{0,18})/) else { return nil }
  switch (Int(match.1), Int(match.2)) {
  case (nil, nil): return nil
  case (nil, let suffix?):
    guard suffix > 0, count > 0 else { throw .range }
    return max(0, count - suffix)..<count
  case (let start?, let last):
    guard start < count, last ?? start >= start else { throw .range }
    return start..<min(count, (last ?? count - 1) + 1)
  }
}

/// The media type of a file of a site.
func mimeType(of path: String) -> String {
  let name = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
  return mimeTypes[name] ?? "application/octet-stream"
}

private let mimeTypes = [
  "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
  "js": "text/javascript; charset=utf-8", "json": "application/json",
  "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
  "gif": "image/gif", "webp": "image/webp", "woff2": "font/woff2", "wasm": "application/wasm",
  "xml": "application/xml", "txt": "text/plain; charset=utf-8", "csv": "text/csv; charset=utf-8",
  "pdf": "application/pdf",
]
