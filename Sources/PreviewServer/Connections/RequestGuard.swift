/// Which requests are answered at all. A page of some other host, open in the same browser, can ask
/// this server too: by its address, or by a name that it has pointed here (DNS rebinding).
struct RequestGuard: Sendable {
  /// The names by which the server may be called.
  private let hosts: Set<String>

  /// A guard for a server that listens on `port`; `host` is the name that was asked for.
  init(host: String, port: UInt16) {
    let names = ["localhost", "127.0.0.1", "[::1]", host]
    hosts = Set(names.map { "\($0):\(port)" } + (port == 80 ? names : []))
  }

  /// Refuses requests for other hosts and with other methods.
  func check(_ request: Request) throws(Refusal) {
    guard let host = request.headers["host"], hosts.contains(host.lowercased()) else {
      throw .foreign
    }
    guard request.method == "GET" || request.method == "HEAD" else { throw .method }
  }

  /// Refuses to tell pages of other hosts what goes on.
  func checkStream(_ request: Request) throws(Refusal) {
    if request.headers["sec-fetch-site"] == "cross-site" { throw .foreign }
    guard let origin = request.headers["origin"] else { return }
    guard hosts.contains(where: { origin == "http://\($0)" }) else { throw .foreign }
  }
}
