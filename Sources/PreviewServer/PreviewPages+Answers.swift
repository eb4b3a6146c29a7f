import LessonSite

extension PreviewPages {
  /// What a request gets: a page, the part of a file, the way to another address, or a refusal.
  func response(to request: Request) throws(Refusal) -> Response {
    if request.path == PreviewScript.path {
      return try Response(file: PreviewScript.bytes, at: "preview.js", range: nil)
    }
    guard let decoded = decodedPath(request.path) else { throw .notFound }
    let path = String(decoded.dropFirst())
    let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    if let (bytes, version) = self.file(at: file) {
      let isPage = file.hasSuffix(".html")
      let shown = isPage ? PreviewScript.added(to: bytes, version: version) : bytes
      return try Response(file: shown, at: file, range: request.headers["range"])
    }
    if self.file(at: path + "/index.html") != nil {
      return Response(redirectingTo: request.path + "/")
    }
    guard let (page, version) = self.file(at: "404.html") else { throw .notFound }
    var response = try Response(
      file: PreviewScript.added(to: page, version: version), at: "404.html", range: nil)
    response.status = 404
    response.reason = "Not Found"
    return response
  }

  /// The head of what a server of these pages sends for the bytes of a request; `nil` where it would wait
  /// for more, or goes on without an end. For those who look for weaknesses (`Fuzzing`).
  @_spi(Fuzzing) public func answerHead(to bytes: [UInt8], onPort port: UInt16) -> [UInt8]? {
    var reader = RequestReader()
    do throws(Refusal) {
      guard let request = try reader.take(bytes) else { return nil }
      let guardian = RequestGuard(host: "localhost", port: port)
      try guardian.check(request)
      if request.path == PreviewScript.eventsPath {
        try guardian.checkStream(request)
        return nil
      }
      return Array(try response(to: request).encodedHead)
    } catch {
      return Array(Response(error).encodedHead)
    }
  }
}
