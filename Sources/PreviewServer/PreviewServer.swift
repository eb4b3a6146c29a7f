import FlyingSocks
import Foundation
import LessonSite

/// Serves the pages of a site while its lessons are written (`render serve`).
///
/// It answers `GET` and `HEAD` for the files that the last good build made, out of memory: no path
/// leads anywhere else. Clients that are slow or ask for too much are sent away.
public struct PreviewServer: Sendable {
  /// Where it can be reached.
  public let host: String
  /// The port, also where any was asked for.
  public let port: UInt16

  private let pages: PreviewPages
  private let socket: Socket
  private let guardian: RequestGuard
  private let patience: Double

  /// Takes the port: 0 for any free one.
  ///
  /// `patience` is the seconds that a client may take to ask, and to fetch each 64 KiB.
  public init(host: String, port: UInt16, pages: PreviewPages, patience: Double = 10)
    throws(ListeningError)
  {
    do {
      let address = host == "localhost" ? "127.0.0.1" : host
      (socket, self.port) = try listeningSocket(try .inet(ip4: address, port: port))
    } catch {
      throw ListeningError(error, host: host, port: port)
    }
    self.host = host
    self.pages = pages
    self.patience = patience
    guardian = RequestGuard(host: host, port: self.port)
  }

  /// The address of the first page.
  public var address: String { "http://\(host):\(port)/" }

  /// Answers until the task is cancelled.
  public func run() async throws {
    defer { try? socket.close() }
    let pool: some AsyncSocketPool = .make(maxEvents: 256)
    try await pool.prepare()
    let listener = try AsyncSocket(socket: socket, pool: pool)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask { try await accept(from: listener) }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func accept(from listener: AsyncSocket) async throws {
    try await withThrowingDiscardingTaskGroup { group in
      while true {
        do {
          let connection = try await listener.accept()
          group.addTask { await answer(connection) }
        } catch let error as SocketError where error != .disconnected {
          // Out of descriptors, or gone before it was accepted: the others go on.
          try await Task.sleep(for: .milliseconds(50))
        }
      }
    }
  }

  /// Answers one request and closes the connection.
  private func answer(_ connection: AsyncSocket) async {
    defer { try? connection.close() }
    do {
      let request = try await within(seconds: patience) { try await connection.readRequest() }
      try guardian.check(request)
      if request.path == PreviewScript.eventsPath {
        try guardian.checkStream(request)
        try await stream(to: connection)
      } else {
        try await send(pages.response(to: request), for: request, on: connection)
      }
    } catch let refusal as Refusal {
      try? await send(Response(refusal), for: nil, on: connection)
    } catch is TimeOut {
      try? await send(Response(.tooSlow), for: nil, on: connection)
    } catch {
      // The other side has gone.
    }
  }

  private func send(_ response: Response, for request: Request?, on connection: AsyncSocket)
    async throws
  {
    let body = request?.method == "HEAD" ? [] : response.body
    var piece = response.encodedHead
    var sent = 0
    // One piece after the other: however many ask for a large file, it is there once.
    while true {
      let end = min(sent + (64 << 10), body.count)
      piece += body[sent..<end]
      try await within(seconds: patience) { [piece] in try await connection.write(piece) }
      if end == body.count { return }
      (piece, sent) = (Data(), end)
    }
  }

  /// Tells an open page what happens, until it goes away.
  private func stream(to connection: AsyncSocket) async throws {
    try await connection.write(Response.headOfStream)
    try await withThrowingTaskGroup(of: Void.self) { group in
      defer { group.cancelAll() }
      group.addTask {
        for await news in pages.news() {
          try await within(seconds: patience) { try await connection.write(news.event) }
        }
      }
      // Nothing is read from a listener but that it has gone.
      group.addTask { while true { _ = try await connection.read(atMost: 64) } }
      try await group.next()
    }
  }
}
