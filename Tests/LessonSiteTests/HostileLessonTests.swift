import LessonSite
import SourceText
import Foundation
import Testing

@Suite("Lessons from strangers")
struct HostileLessonTests {
  @Test(
    "nothing in the front matter becomes markup",
    arguments: [
      "</title><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='alert(1)",
      "<!-- ", "]]>",
    ])
  func frontMatter(text: String) {
    let quoted =
      "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
    let keys = ["title", "subtitle", "description", "author", "date"].map { "\($0): \(quoted)\n" }
    let site = site(["en/a.md": "---\n\(keys.joined())---\n## \(text)\n", "en/b.md": "# B"])
    // In the heading it is HTML, of which an author is warned.
    #expect(site.messages.allSatisfy { $0.hasSuffix(":8: raw HTML is shown as text") })
    for page in site.pages {
      let read = ReadPage(site.text(page.path))
      #expect(read.complaints == [])
      #expect(read.elements.count { $0.name == "script" } == ownScripts)
      #expect(!read.elements.contains { $0.name == "img" })
      #expect(!read.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") } })
    }
  }

  @Test(
    "raw HTML of every kind is text",
    arguments: [
      "<script>alert(1)</script>", "<div onclick=\"x\">a</div>", "a <img src=x onerror=y> b",
      "<style>*{}</style>", "<!-- a -->", "<?php x ?>", "<![CDATA[x]]>", "<svg/onload=alert(1)>",
      "<a href=\"javascript:x\">a</a>", "<scr\u{0}ipt>alert(1)</script>",
      "<https://a.example\"onx>",
    ])
  func rawHTML(text: String) {
    let site = site(["en/a.md": "# A\n\n\(text)\n\n> \(text)\n\n- \(text)\n"])
    let page = ReadPage(site.text("en/a.html"))
    #expect(page.complaints == [])
    #expect(page.elements.count { $0.name == "script" } == ownScripts)
    for name in ["img", "style", "div onclick"] {
      #expect(!page.elements.contains { $0.name == name })
    }
    #expect(!page.attributes("href").contains { $0.hasPrefix("javascript") })
  }

  @Test(
    "names with every odd character round-trip",
    arguments: [
      "a b", "a#b", "a?b", "a%20b", "a\"b", "a'b", "-a", "ș", "a&b", "a<b>",
    ])
  func names(name: String) {
    let site = site(["en/\(name).md": "# A", "en/z.md": "# Z"])
    #expect(site.reports.isEmpty)
    let link = ReadPage(site.text("en/z.html")).elements
      .first { ["prev", "next"].contains($0.attributes["rel"]) }?.attributes["href"]
    #expect(link?.removingPercentEncoding == name + ".html")
    #expect(link?.contains { "#?\"'<> ".contains($0) } == false)
    #expect(site.files.contains { $0.path == "en/\(name).html" })
  }

  @Test("a lesson knows nothing of another, and computes the same with it and without it")
  func isolation() {
    let own = "# B\n\n```swift-ml\nvar r = Random(seed: 1)\nprint(r.uniform([2]))\n```\n"
    let other = "# A\n\n```swift-ml\nlet secret = 1\nvar r = Random(seed: 7)\n```\n"
    let printed = { (site: Site) in
      site.text("en/b.html").components(separatedBy: "<pre class=\"text-output").last?.prefix(80)
    }
    let alone = printed(site(["en/b.md": own]))
    #expect(alone?.contains("0.") == true)
    #expect(printed(site(["en/a.md": other, "en/b.md": own])) == alone)
    let reaching = site(["en/a.md": other, "en/b.md": "# B\n\n```swift-ml\nprint(secret)\n```\n"])
    let errors = reaching.reports.flatMap { $0.diagnostics }.filter { $0.severity == .error }
    #expect(errors.map { $0.message } == ["cannot find 'secret' in scope"])
  }
}
