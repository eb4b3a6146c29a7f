import LessonSite
import Foundation
import Testing

@Suite("Every page")
struct PageTests {
  @Test("is well formed, and no id stands twice", arguments: course.pages.map(\.path))
  func wellFormed(path: String) {
    let page = ReadPage(course.text(path))
    #expect(page.complaints == [])
    let ids = page.attributes("id")
    #expect(ids.count == Set(ids).count)
    #expect(page.elements.count { $0.name == "main" } == 1)
  }

  @Test("asks no other host for anything", arguments: course.pages.map(\.path))
  func noOtherHost(path: String) {
    let page = ReadPage(course.text(path))
    for element in page.elements where element.name != "a" {
      for name in ["src", "href", "srcset", "data", "action", "poster"] {
        #expect(element.attributes[name]?.contains(":") != true, "\(element)")
      }
    }
  }

  @Test(
    "has its policy right after the charset, and nothing inline",
    arguments: course.pages.map(\.path))
  func policy(path: String) {
    let page = ReadPage(course.text(path))
    let metas = page.elements.filter { $0.name == "meta" }
    #expect(metas.first?.attributes == ["charset": "utf-8"])
    #expect(metas.dropFirst().first?.attributes["http-equiv"] == "Content-Security-Policy")
    let rules = metas.dropFirst().first?.attributes["content"] ?? ""
    #expect(rules.hasPrefix("default-src 'none'; "))
    #expect(!rules.contains("unsafe") && !rules.contains("*") && !rules.contains("http"))
    #expect(!page.elements.contains { $0.name == "style" || $0.attributes["style"] != nil })
    let scripts = page.elements.filter { $0.name == "script" }
    #expect(scripts.compactMap { $0.attributes["src"] }.count == ownScripts)
    // None keeps the page waiting.
    #expect(scripts.allSatisfy { $0.attributes["defer"] != nil || $0.attributes["async"] != nil })
    #expect(!page.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") } })
  }

  @Test("links only to files and places that exist")
  func links() {
    #expect(deadLinks(in: course) == [])
  }

  @Test("a site in one language, or in none, has no dead links and one title a page")
  func smallSites() {
    for site in [
      site(["ro/a.md": "# A"]), site(["a.md": "# A\n\n[b](x/b.md)", "x/b.md": "# B"]), site([:]),
    ] {
      #expect(deadLinks(in: site) == [])
      for page in site.pages {
        let read = ReadPage(site.text(page.path))
        #expect(read.complaints == [])
        #expect(read.elements.count { $0.name == "h1" } == 1)
      }
    }
  }

  @Test(
    "speaks its language",
    arguments: [
      ("ro/01-scoruri.html", "ro", "Scoruri · Învățare automată în Swift", "Celula 1"),
      ("ro/index.html", "ro", "Învățare automată în Swift", "2 lecții"),
      ("en/index.html", "en", "Machine learning in Swift", "2 lessons"),
      ("index.html", "en", "Învățare automată în Swift · Machine learning in Swift", "2 lecții"),
    ])
  func language(path: String, language: String, title: String, words: String) {
    let text = course.text(path)
    #expect(ReadPage(text).attributes("lang", of: "html") == [language])
    #expect(text.contains("<title>\(title)</title>"))
    #expect(text.contains(words))
  }

  @Test("has a description where the lesson gives one")
  func description() {
    #expect(course.text("ro/01-scoruri.html").contains("content=\"Ce spune un scor.\""))
    #expect(!course.text("ro/02-circuite.html").contains("name=\"description\""))
  }
}

/// The links of all pages that lead to no file, or to no place in it.
private func deadLinks(in site: Site) -> [String] {
  var dead: [String] = []
  for path in site.pages.map(\.path) {
    let page = ReadPage(site.text(path))
    for link in page.attributes("href") + page.attributes("src") where !link.hasPrefix("https:") {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let target = parts[0].isEmpty ? path : resolvedPath(String(parts[0]), from: path)
      let isFile = site.files.contains { $0.path == target }
      let ids = parts.count > 1 ? ReadPage(site.text(target)).attributes("id") : []
      if !isFile || parts.count > 1 && !ids.contains(String(parts[1])) {
        dead.append("\(path): \(link)")
      }
    }
  }
  return dead
}

/// What a browser makes of a relative link.
private func resolvedPath(_ link: String, from page: String) -> String {
  var parts = page.split(separator: "/").dropLast().map(String.init)
  for part in link.split(separator: "/") {
    if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
  }
  return parts.joined(separator: "/").removingPercentEncoding ?? ""
}
