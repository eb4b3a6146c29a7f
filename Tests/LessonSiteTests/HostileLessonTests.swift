import LessonSite
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
    #expect(site.reports.isEmpty)
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
}
