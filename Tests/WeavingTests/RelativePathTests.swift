import Testing
import Weaving

@Suite("Paths between pages")
struct RelativePathTests {
  @Test(arguments: [
    ("ro/b.html", "ro/a.html", "b.html"),
    ("ro/a.html", "ro/a.html", "a.html"),
    ("en/b.html", "ro/a.html", "../en/b.html"),
    ("index.html", "ro/x/a.html", "../../index.html"),
    ("ro/x/b.html", "ro/a.html", "x/b.html"),
    ("style.css", "index.html", "style.css"),
    ("ro/a b#?%\"'.html", "index.html", "ro/a%20b%23%3F%25%22%27.html"),
    ("ro/-ș.html", "ro/a.html", "-%C8%99.html"),
  ])
  func link(page: String, other: String, expected: String) {
    #expect(relativeLink(to: page, from: other) == expected)
  }

  @Test(arguments: [
    ("b.md", "ro/a.md", "ro/b.md"),
    ("../en/b.md", "ro/a.md", "en/b.md"),
    ("./x/../b.md", "ro/a.md", "ro/b.md"),
    ("../../b.md", "ro/a.md", nil),
  ])
  func resolving(path: String, base: String, expected: String?) {
    #expect(resolved(path, from: base) == expected)
  }
}
