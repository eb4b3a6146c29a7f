import Foundation

/// The head of a request: all of it that a server of finished pages needs.
struct Request: Equatable {
  /// `GET`, `HEAD` or another method.
  let method: String
  /// The path as it came, without the query.
  let path: String
  /// Header fields by name in small letters; of one that comes twice, the first.
  let headers: [String: String]

  /// Reads a head without the empty line at its end (RFC 9112, sections 2 and 3).
  init(head: [UInt8]) throws(Refusal) {
    guard let text = String(validating: head, as: UTF8.self) else { throw .badRequest }
    // A line ends in CRLF, which Swift takes for one character, or in LF alone.
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\n" }
    let words = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[2].hasPrefix("HTTP/1."), words[1].hasPrefix("/"),
      !words[0].isEmpty
    else { throw .badRequest }
    method = String(words[0])
    path = String(words[1].prefix { $0 != "?" && $0 != "#" })
    var headers: [String: String] = [:]
    for line in lines {
      guard let colon = line.firstIndex(of: ":"), !line.hasPrefix(" "), !line.hasPrefix("\t")
      else { throw .badRequest }
      let name = line[..<colon].lowercased()
      let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      if headers[name] == nil { headers[name] = value }
    }
    self.headers = headers
  }
}

/// The path with `%xx` read once; `nil` for one that no file of a site can have.
func decodedPath(_ path: String) -> String? {
  guard let decoded = path.removingPercentEncoding else { return nil }
  let isPlain = decoded.unicodeScalars.allSatisfy {
    $0.value >= 0x20 && $0 != "\u{7f}" && $0 != "\\"
  }
  return isPlain ? decoded : nil
}
