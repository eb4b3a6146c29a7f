import Foundation
import TestSupport
import Testing

@testable import PreviewServer

@Suite("The preview server and clients that mean it harm")
struct HostileClientTests {
  @Test(
    "no path leads out of the site",
    arguments: [
      "/../Package.swift", "/%2e%2e/Package.swift", "/%252e%252e/Package.swift",
      "/en/../../etc/passwd",
      "/..%2fPackage.swift", "/..\\Package.swift", "/%5c..%5cPackage.swift", "//etc/passwd",
      "/index.html%00.css", "/en/%c0%ae%c0%ae/", "/%", "/%zz", "/.preview/", "/index.html/",
    ])
  func paths(path: String) async throws {
    let answer = try await RunningServer().get(path)
    #expect(answer.hasPrefix("HTTP/1.1 404 "))
  }

  @Test(
    "requests for other hosts are refused (DNS rebinding)",
    arguments: [
      "evil.example", "evil.example:{port}", "localhost", "127.0.0.1:1",
      "localhost:{port}.evil.example",
    ])
  func hosts(host: String) async throws {
    let server = try RunningServer()
    let name = host.replacing("{port}", with: "\(server.server.port)")
    let answer = try await server.answer(to: "GET / HTTP/1.1\r\nHost: \(name)\r\n\r\n")
    #expect(answer.hasPrefix("HTTP/1.1 403 "))
    #expect(try await server.answer(to: "GET / HTTP/1.1\r\n\r\n").hasPrefix("HTTP/1.1 403 "))
  }

  @Test(
    "only GET and HEAD", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "x"])
  func methods(method: String) async throws {
    let answer = try await RunningServer().answer(
      to: "\(method) / HTTP/1.1\r\nHost: {host}\r\n\r\n")
    #expect(answer.hasPrefix("HTTP/1.1 405 "))
    #expect(answer.contains("Allow: GET, HEAD\r\n"))
  }

  @Test(
    "pages of other hosts do not hear the news",
    arguments: [
      "Origin: http://evil.example\r\n", "Origin: null\r\n", "Sec-Fetch-Site: cross-site\r\n",
    ])
  func foreignListeners(header: String) async throws {
    let answer = try await RunningServer().get(PreviewScript.eventsPath, headers: header)
    #expect(answer.hasPrefix("HTTP/1.1 403 "))
  }

  @Test(
    "requests that are none",
    arguments: [
      "\r\n\r\n", "GET\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/2\r\n\r\n", "GET x HTTP/1.1\r\n\r\n",
      "GET / HTTP/1.1\r\nno colon\r\n\r\n", "GET / HTTP/1.1\r\n folded: x\r\n\r\n",
      "GET http://evil.example/ HTTP/1.1\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n",
    ])
  func malformed(request: String) async throws {
    #expect(try await RunningServer().answer(to: request).hasPrefix("HTTP/1.1 400 "))
  }

  @Test("a head of endless length is cut short")
  func longHeads() async throws {
    let server = try RunningServer()
    let long = String(repeating: "a", count: 40_000)
    #expect(try await server.get("/" + long).hasPrefix("HTTP/1.1 414 "))
    #expect(try await server.get("/", headers: "X: \(long)\r\n").hasPrefix("HTTP/1.1 431 "))
    let many = String(repeating: "X: y\r\n", count: 10_000)
    #expect(try await server.get("/", headers: many).hasPrefix("HTTP/1.1 431 "))
  }

  @Test("200 clients that ask slowly keep nobody waiting, and are sent away")
  func slowClients() async throws {
    let server = try RunningServer(patience: 1)
    let slow = try (0..<200).map { _ in try RawClient(port: server.server.port) }
    for client in slow { client.send("GET / HT") }
    #expect(try await server.get("/").hasPrefix("HTTP/1.1 200 "))
    for client in slow { #expect(await client.read().hasPrefix("HTTP/1.1 408 ")) }
  }

  @Test("200 clients that say nothing, and some that never read what they asked for, are sent away")
  func idleClients() async throws {
    let server = try RunningServer(patience: 1)
    try server.pages.show(site(String(repeating: "long", count: 50)))
    let idle = try (0..<200).map { _ in try RawClient(port: server.server.port) }
    let deaf = try (0..<5).map { _ in try RawClient(port: server.server.port) }
    for client in deaf {
      client.send("GET /en/lesson.html HTTP/1.1\r\nHost: localhost:\(server.server.port)\r\n\r\n")
    }
    #expect(try await server.get("/").hasPrefix("HTTP/1.1 200 "))
    for client in idle { #expect(await client.read().hasPrefix("HTTP/1.1 408 ")) }
    try await Task.sleep(for: .seconds(3))
    for client in deaf {
      let page = await client.read()
      #expect(page.hasPrefix("HTTP/1.1 200 ") && !page.hasSuffix("</html>"), "the rest never comes")
    }
  }

  @Test("a thousand listeners that vanish leave nothing behind")
  func vanishedListeners() async throws {
    let server = try RunningServer()
    _ = try await server.get("/")
    let before = openDescriptors()
    for _ in 0..<20 {
      let clients = try (0..<50).map { _ in try RawClient(port: server.server.port) }
      for client in clients {
        client.send(
          "GET \(PreviewScript.eventsPath) HTTP/1.1\r\nHost: localhost:\(server.server.port)\r\n\r\n"
        )
      }
      for client in clients { _ = await client.read(until: "\"version\"") }
      #expect(server.pages.listenerCount > 0)
    }
    for _ in 0..<200 where server.pages.listenerCount > 0 {
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(server.pages.listenerCount == 0)
    #expect(try await server.get("/").hasPrefix("HTTP/1.1 200 "))
    // Other tests have sockets too: a few, and not a thousand.
    #expect(openDescriptors() < before + 500)
  }

  private func openDescriptors() -> Int {
    ((try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []).count
  }

  @Test("a port that is taken is said to be")
  func takenPort() throws {
    let server = try RunningServer()
    do throws(ListeningError) {
      _ = try PreviewServer(host: "127.0.0.1", port: server.server.port, pages: server.pages)
      Issue.record("the port was given twice")
    } catch { #expect(error.isPortTaken) }
  }
}
