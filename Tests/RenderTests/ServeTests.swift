import Foundation
import TestSupport
import Testing

/// `render serve`, asked over its own address.
@Suite(.serialized)
struct ServeTests {
  /// A server of the lessons in `here`, and its port.
  private func serving(_ here: Workplace, _ arguments: String...) throws -> (RunningCommand, UInt16)
  {
    let server = try RunningCommand(
      Workplace.program, ["serve", "lessons", "--port", "0"] + arguments, in: here.path)
    let address = try server.wait(forOutput: #/http:\/\/127\.0\.0\.1:([0-9]+)\/\n/#)
    return (server, try #require(UInt16(address.1)))
  }

  /// The page at a path, once `word` stands in it.
  private func page(_ path: String, at port: UInt16, with word: String) throws -> String {
    var page = ""
    for _ in 0..<1000 {
      let client = try RawClient(port: port, patience: 10)
      client.send("GET /\(path) HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
      page = client.waitAndRead()
      if page.contains(word) { return page }
      usleep(10_000)
    }
    Issue.record("'\(word)' never came into the page: \(page)")
    return page
  }

  @Test("what is saved right after the address was printed is shown")
  func savedAtOnce() throws {
    let here = try Workplace.withLessons()
    let (server, port) = try serving(here)
    try here.write("---\ntitle: One\n---\n\nAnother text.\n", to: "lessons/en/one.md")
    let page = try page("en/one.html", at: port, with: "Another text.")
    #expect(page.hasSuffix("</html>\n"))
    #expect(server.kill(SIGTERM) == SIGTERM)
    #expect(try here.names() == ["lessons"])
  }

  @Test("errors are said in the terminal, and the last good page stays")
  func errors() throws {
    let here = try Workplace.withLessons()
    let (server, port) = try serving(here)
    try here.write("---\ntitle: One\n---\n\n[x](none.md)\n", to: "lessons/en/one.md")
    try server.wait(forErrors: "lessons/en/one.md:5:1: error: there is no lesson 'en/none.md'")
    #expect(try page("en/one.html", at: port, with: "</html>").contains("Text."))
    try here.write("---\ntitle: One\n---\n\nMended.\n", to: "lessons/en/one.md")
    _ = try page("en/one.html", at: port, with: "Mended.")
    server.kill(SIGINT)
  }

  @Test("--explain says what was built and why, --verbose also what has changed")
  func explained() throws {
    let here = try Workplace.withLessons()
    let (server, _) = try serving(here, "--verbose", "--jobs", "1", "--limit", "steps=1000")
    try server.wait(forOutput: "lessons/ro/unu.md: built: no earlier build is known\n")
    try here.write("---\ntitle: One\n---\n\nAnother text.\n", to: "lessons/en/one.md")
    try server.wait(forOutput: "lessons/en/one.md: built: its text has changed\n")
    try server.wait(forOutput: "/en/one.html: changed\n/search-en.js: changed\n")
    server.kill(SIGTERM)
  }

  @Test("other machines are let in only where that is asked for, with a warning")
  func otherMachines() throws {
    let here = try Workplace.withLessons()
    let server = try here.start("serve", "lessons", "--port", "0", "--host", "0.0.0.0")
    try server.wait(forErrors: "warning: other machines can open these pages at 0.0.0.0\n")
    server.kill(SIGTERM)
  }

  @Test("a port that is taken: exit code 2, and what to do")
  func taken() throws {
    let here = try Workplace.withLessons()
    let (server, port) = try serving(here)
    let outcome = try here.render("serve", "lessons", "--port", "\(port)")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("error: cannot listen at 127.0.0.1:\(port): "))
    #expect(outcome.errors.hasSuffix("note: --port 0 takes any free port\n"))
    server.kill(SIGTERM)
  }
}
