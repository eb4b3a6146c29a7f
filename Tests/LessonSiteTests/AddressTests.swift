import LessonSite
import Testing
import Weaving

@Suite("A site that knows its address")
struct AddressTests {
  private let based = site([
    "ro/a.md": "# A", "en/a b.md": "---\ntitle: A\ntranslation-of: ../ro/a.md\n---\n",
  ]) { $0.baseURL = "https://example.org/ml" }

  @Test("has canonical links, whole addresses for translations, and a sitemap")
  func canonical() {
    let page = based.text("en/a b.html")
    #expect(
      page.contains("<link rel=\"canonical\" href=\"https://example.org/ml/en/a%20b.html\"/>"))
    #expect(page.contains("hreflang=\"ro\" href=\"https://example.org/ml/ro/a.html\""))
    #expect(page.contains("<meta property=\"og:url\""))
    let map = based.text("sitemap.xml")
    #expect(ReadPage(String(map.drop { $0 != "\n" }.dropFirst())).complaints == [])
    for address in ["", "ro/", "en/", "en/a%20b.html", "ro/a.html"] {
      #expect(map.contains("<loc>https://example.org/ml/\(address)</loc>"))
    }
  }

  @Test("has a page for addresses that lead nowhere, which works at any of them")
  func notFound() {
    let page = ReadPage(based.text("404.html"))
    let own = page.attributes("href") + page.attributes("src")
    #expect(own.allSatisfy { $0.hasPrefix("/ml/") || $0 == "#page-text" })
    #expect(own.contains("/ml/ro/index.html") && own.contains("/ml/style.css"))
  }

  @Test("without an address there is neither, and links stay relative")
  func unknown() {
    #expect(!course.files.contains { $0.path == "sitemap.xml" })
    #expect(!course.text("en/index.html").contains("canonical"))
    #expect(ReadPage(course.text("404.html")).attributes("href").contains("style.css"))
  }
}

@Suite("What a course has beside its lessons")
struct CourseFileTests {
  @Test("the search index has every section, and is a script that nothing can break out of")
  func searchIndex() {
    let site = site([
      "ro/a.md": "---\ntitle: '</script>'\n---\nȘi *un* text.\n\n## Î \"x \u{2028}\n\nb\n"
    ])
    let index = site.text("search-ro.js")
    #expect(index.hasPrefix("lessonIndex([\n{\"page\":\"ro/a.html\","))
    #expect(index.contains("\"text\":\"Și un text.\""))
    #expect(index.contains("\"id\":\"sec-i-x\",\"heading\":\"Î \\u0022x "))
    #expect(!index.contains("</") && !index.contains("\u{2028}"))
  }

  @Test("images and linked files are copied, others are not")
  func files() throws {
    let contents: [String: [UInt8]] = ["en/a.csv": [49], "en/b.csv": [50]]
    let site = site(["en/l.md": "# A\n\n[x](a.csv)\n"]) {
      $0.files = LessonFiles(paths: Set(contents.keys)) { contents[$0] }
    }
    #expect(site.messages == [])
    #expect(try site.contents["en/a.csv"] == [49])
    #expect(!site.files.contains { $0.path == "en/b.csv" })
  }

  @Test("only sites with formulas carry KaTeX, and only pages with formulas load it")
  func formulas() {
    #expect(!course.files.contains { $0.path.hasPrefix("katex/") })
    let site = site(["en/a.md": "# A\n\n$x$\n", "en/b.md": "# B\n"])
    guard !site.hasErrors else { return }
    #expect(site.files.count { $0.path.hasSuffix(".woff2") } == 20)
    #expect(site.text("en/a.html").contains("../katex/katex.css"))
    #expect(site.text("en/a.html").contains("font-src 'self'") == false)
    #expect(site.text("en/a.html").contains("style-src-attr &#39;unsafe-inline&#39;; font-src"))
    #expect(!site.text("en/b.html").contains("katex"))
    #expect(!site.text("en/b.html").contains("unsafe"))
  }

  @Test("a lesson in a folder of its own says where it stands")
  func breadcrumbs() {
    let site = site(["en/02-neural-networks/a.md": "# A\n"])
    let page = site.text("en/02-neural-networks/a.html")
    #expect(page.contains("<li>Neural networks</li>"))
    #expect(page.contains("<a href=\"../index.html\">Machine learning in Swift</a>"))
    #expect(!course.text("en/01-scores.html").contains("breadcrumbs"))
  }

  @Test("the switcher knows the sections of the translation, where they are as many")
  func places() {
    let switcher = ReadPage(course.text("ro/02-circuite.html")).elements.first {
      $0.attributes["hreflang"] == "en" && $0.name == "a"
    }
    #expect(switcher?.attributes["data-places"] == "sec-gates")
  }
}
