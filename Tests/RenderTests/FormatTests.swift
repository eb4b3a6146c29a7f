import Foundation
import Testing

/// What `render` makes of a lesson that breaks the format wherever it can, and of a book that nobody
/// here wrote.
struct FormatTests {
  @Test("twenty mistakes in one lesson are twenty messages, each at its place")
  func twentyMistakes() throws {
    let here = try Workplace()
    try here.write(badLesson, to: "lessons/en/bad.md")
    let outcome = try here.render("check", "lessons")
    #expect(outcome.status == 1)
    let places = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("lessons/") }.map {
      $0.split(separator: ":").prefix(3).dropFirst().joined(separator: ":")
    }
    #expect(
      places == [
        "3:1", "4:1", "6:3", "8:5", "11:20", "13:1", "13:19", "15:1", "15:19", "15:52", "17:1",
        "19:3", "22:1", "26:5", "27:12", "28:16", "29:13", "30:1", "33:8", "35:1",
      ])
    for word in ["did you mean 'subtitle'", "did you mean 'echo'", "did you mean '[!NOTE]'"] {
      #expect(outcome.errors.contains(word))
    }
  }

  @Test("warnings fail only where they are asked to")
  func strict() throws {
    let here = try Workplace.withLessons()
    try here.write("# A\n\n```swift-m\n```\n", to: "lessons/en/a.md")
    #expect(try here.render("check", "lessons").status == 0)
    #expect(try here.render("check", "lessons", "--strict").status == 1)
  }

  @Test(
    "a book that nobody here wrote: told what is wrong, built without it, every link resolves",
    .enabled(if: ProcessInfo.processInfo.environment["FOREIGN_BOOK"] != nil))
  func foreignBook() throws {
    let book = try #require(ProcessInfo.processInfo.environment["FOREIGN_BOOK"])
    let here = try Workplace()
    try FileManager.default.copyItem(atPath: book, toPath: here.path + "/book")
    var outcome = try here.render("book", "-o", "site")
    for _ in 0..<5 where outcome.status == 1 {
      let wrong = try files(blamedIn: outcome.errors)
      #expect(!wrong.isEmpty)
      for file in wrong { try FileManager.default.removeItem(atPath: here.path + "/" + file) }
      outcome = try here.render("book", "-o", "site")
    }
    #expect(outcome.status == 0)
    let pages = try here.tree("site").filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 10)
    for (path, page) in pages { #expect(deadLinks(in: page, at: path, of: here) == []) }
  }

  /// The files of all errors; every message has its place.
  private func files(blamedIn errors: String) throws -> Set<String> {
    let messages = errors.split(separator: "\n").filter { $0.hasPrefix("book/") }
    return try messages.reduce(into: []) { files, message in
      let place = try #require(
        message.wholeMatch(of: /(book\/[^:]+):[0-9]+:[0-9]+: (error|warning): .+/))
      if place.output.2 == "error" { files.insert(String(place.output.1)) }
    }
  }

  private func deadLinks(in page: Data, at path: String, of here: Workplace) -> [String] {
    let folder = URL(filePath: here.path + "/site/" + path).deletingLastPathComponent()
    let links = String(decoding: page, as: UTF8.self).matches(
      of: /<[a-z][^<>]* (?:href|src)="([^"#]+)/)
    return links.map { String($0.output.1) }.filter { link in
      if link.contains(":") { return false }
      let file = folder.appending(path: link.removingPercentEncoding ?? link)
      return !FileManager.default.fileExists(atPath: file.standardized.path)
    }
  }
}

private let badLesson = """
  ---
  title: Bad
  subtitel: x
  order: first
  execute:
    ecko: false
    limits:
      steps: many
  ---

  A formula $\\frac{1}$ and a sum:

  ![no file](a.png) [](#fig-none)

  [no lesson](b.md) [script](javascript:x) and a note[^n].

  ##

  > [!NOTTE] title

  ## One {#sec-a}
  $$
  x

  ```swift-ml
  //| ekho: false
  //| label: a b
  //| code-fold: 1
  //| slider: x
  //| fig-cap
  ```

  ## Two {#sec-a}

  ```swift-ml
  """
