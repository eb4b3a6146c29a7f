import Foundation
import TestSupport
import Testing

@testable import PreviewServer

@Suite("The preview server serves the pages of the last good build")
struct ServingTests {
  @Test(
    "files with their types",
    arguments: [
      ("/", "text/html; charset=utf-8", "index"), ("/en/", "text/html; charset=utf-8", "course"),
      ("/style.css", "text/css; charset=utf-8", "p {}"),
      ("/en/a%20b.svg", "image/svg+xml", "0123456789"),
      ("/style.css?x=1", "text/css; charset=utf-8", "p {}"),
      (PreviewScript.path, "text/javascript; charset=utf-8", "EventSource"),
    ])
  func files(path: String, type: String, content: String) async throws {
    let answer = try await RunningServer().get(path)
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(answer.contains("Content-Type: \(type)\r\n"))
    #expect(answer.contains("X-Content-Type-Options: nosniff\r\n"))
    #expect(answer.contains("Cache-Control: no-store\r\n"))
    #expect(answer.contains(content))
    #expect(!answer.contains("Access-Control-Allow-Origin"))
  }

  @Test("pages get the script that loads them again, and nothing else does")
  func script() async throws {
    let server = try RunningServer()
    let element = "<script src=\"\(PreviewScript.path)\" data-version=\"1\" defer></script>"
    #expect(try await server.get("/").contains("<head>\(element)</head>"))
    #expect(try await !server.get("/style.css").contains("script"))
  }

  @Test("that script comes before the page's own, and the page's policy lets it hear the news")
  func scriptOfPage() {
    let policy = "<meta content=\"default-src 'none'; script-src 'self'\">"
    let page = "<head>\(policy)<script src=\"a.js\"></script></head>script-src </head>"
    let shown = String(
      decoding: PreviewScript.added(to: Array(page.utf8), version: 7), as: UTF8.self)
    #expect(
      shown
        == "<head><meta content=\"default-src 'none'; connect-src 'self'; script-src 'self'\">"
        + "<script src=\"\(PreviewScript.path)\" data-version=\"7\" defer></script>"
        + "<script src=\"a.js\"></script></head>script-src </head>")
  }

  @Test("HEAD gives what GET gives, without the body")
  func head() async throws {
    let server = try RunningServer()
    let get = try await server.get("/style.css")
    let head = try await server.answer(to: "HEAD /style.css HTTP/1.1\r\nHost: {host}\r\n\r\n")
    #expect(get == head + "p {}")
  }

  @Test("a folder without its slash leads to the one with it")
  func folders() async throws {
    let answer = try await RunningServer().get("/en")
    #expect(answer.hasPrefix("HTTP/1.1 308 "))
    #expect(answer.contains("Location: /en/\r\n"))
  }

  @Test("what is not there gets the site's own page for that")
  func missing() async throws {
    let answer = try await RunningServer().get("/none.html")
    #expect(answer.hasPrefix("HTTP/1.1 404 Not Found\r\n"))
    #expect(answer.contains("nothing here"))
  }

  @Test(
    "parts of files",
    arguments: [
      ("0-3", "206", "0123", "bytes 0-3/10"), ("7-", "206", "789", "bytes 7-9/10"),
      ("-2", "206", "89", "bytes 8-9/10"), ("5-99", "206", "56789", "bytes 5-9/10"),
    ])
  func ranges(range: String, status: String, body: String, content: String) async throws {
    let answer = try await RunningServer().get(
      "/en/a%20b.svg", headers: "Range: bytes=\(range)\r\n")
    #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
    #expect(answer.contains("Content-Range: \(content)\r\n"))
    #expect(answer.hasSuffix("\r\n\r\n\(body)"))
  }

  @Test("a part that is not there", arguments: ["10-", "5-3", "-0"])
  func impossibleRanges(range: String) async throws {
    let answer = try await RunningServer().get(
      "/en/a%20b.svg", headers: "Range: bytes=\(range)\r\n")
    #expect(answer.hasPrefix("HTTP/1.1 416 "))
  }

  @Test("a page that is asked for while another build is shown is the old one or the new, whole")
  func whileBuilding() async throws {
    let server = try RunningServer()
    let pages = server.pages
    let builds = Task.detached {
      while !Task.isCancelled {
        try pages.show(site("new"))
        try pages.show(site("old"))
      }
    }
    defer { builds.cancel() }
    for _ in 0..<50 {
      let answer = try await server.get("/en/lesson.html")
      #expect(answer.contains("new") != answer.contains("old"))
      #expect(answer.hasSuffix("</html>"))
    }
  }

  @Test("open pages are told of each build, and of what is wrong")
  func news() async throws {
    let server = try RunningServer()
    let client = try RawClient(port: server.server.port)
    client.send(
      "GET \(PreviewScript.eventsPath) HTTP/1.1\r\nHost: localhost:\(server.server.port)\r\n\r\n")
    #expect(await client.read(until: "\"version\":1").contains("text/event-stream"))
    try server.pages.show(site("new"))
    let built = await client.read(until: "\"version\":2")
    #expect(built.contains("\"changed\":[\"\\/en\\/lesson.html\"]"))
    server.pages.show(problems: "en/lesson.md:1:1: error: …")
    #expect(await client.read(until: "error").contains("\"version\":2"))
    try server.pages.show(site("old"))
    #expect(await client.read(until: "\"version\":3").contains("\"problems\":\"\""))
  }
}
