import FlyingSocks

/// Reads the head of a request, of bounded length.
struct RequestReader {
  /// The most bytes of the first line, and of the whole head.
  static let longestLine = 8 << 10
  static let longestHead = 32 << 10

  private(set) var bytes: [UInt8] = []

  /// Takes what came in; the request, once its head is whole.
  mutating func take(_ new: [UInt8]) throws(Refusal) -> Request? {
    bytes += new
    guard let end = endOfHead() else {
      if bytes.count > Self.longestHead { throw .longHead }
      if !bytes.contains(UInt8(ascii: "\n")), bytes.count > Self.longestLine { throw .longPath }
      return nil
    }
    if end > Self.longestHead { throw .longHead }
    let line = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0
    if line > Self.longestLine { throw .longPath }
    return try Request(head: Array(bytes[..<end]))
  }

  /// Where the head ends, before the line end that an empty line follows.
  private func endOfHead() -> Int? {
    let (cr, lf) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
    for index in bytes.indices where bytes[index] == lf {
      let rest = bytes[(index + 1)...].prefix(2)
      guard rest.first == lf || rest.elementsEqual([cr, lf]) else { continue }
      return index > 0 && bytes[index - 1] == cr ? index - 1 : index
    }
    return nil
  }
}

extension AsyncSocket {
  /// The head of the next request.
  func readRequest() async throws -> Request {
    var reader = RequestReader()
    while true {
      let new = try await read(atMost: 4096)
      if let request = try reader.take(new) { return request }
    }
  }
}
