import LessonSite
import Testing

@Suite("A course: order, neighbours, languages")
struct CourseTests {
  @Test("there are pages for lessons and indexes, a style sheet, a script, an icon")
  func files() {
    #expect(course.reports.isEmpty)
    #expect(
      course.files.map(\.path) == [
        "404.html", "circuits.js", "en/01-scores.html", "en/02-circuits.html", "en/index.html",
        "favicon.svg", "index.html", "page.js", "ro/01-scoruri.html", "ro/02-circuite.html",
        "ro/index.html", "search-en.js", "search-ro.js", "search.js", "style.css", "theme.js",
      ])
  }

  @Test("lessons follow their order, those without one their paths; neighbours are linked")
  func order() {
    let site = site([
      "en/a.md": "# A", "en/b.md": "---\ntitle: B\norder: 2\n---\n",
      "en/c.md": "---\ntitle: C\norder: 1\n---\n", "en/d.md": "# D",
    ])
    let middle = site.text("en/b.html")
    #expect(navigation(of: middle) == ["c.html", "b.html", "a.html", "d.html"])
    #expect(linked("prev", in: middle) == ["c.html"])
    #expect(linked("next", in: middle) == ["a.html"])
    #expect(linked("prev", in: site.text("en/c.html")) == [])
    #expect(linked("next", in: site.text("en/d.html")) == [])
    #expect(site.text("en/b.html").contains("Lesson 2"))
  }

  @Test("section numbers begin with the lesson's number")
  func sectionNumbers() {
    #expect(course.text("ro/02-circuite.html").contains(">2.1</a> Porti si fire</h2>"))
  }

  @Test(
    "the switcher keeps the place, or leads to the other index",
    arguments: [
      ("ro/01-scoruri.html", ["01-scoruri.html", "../en/01-scores.html"]),
      ("en/02-circuits.html", ["../ro/02-circuite.html", "02-circuits.html"]),
      ("ro/index.html", ["index.html", "../en/index.html"]),
      ("index.html", ["ro/index.html", "en/index.html"]),
    ])
  func switcher(path: String, links: [String]) {
    let page = ReadPage(course.text(path))
    let switcher = page.elements.filter { $0.name == "a" && $0.attributes["hreflang"] != nil }
    #expect(switcher.compactMap { $0.attributes["href"] } == links)
    let alternates = page.elements.filter { $0.attributes["rel"] == "alternate" }
    #expect(alternates.compactMap { $0.attributes["href"] }.sorted() == links.sorted())
  }

  @Test("a lesson without a translation still offers the other language")
  func untranslated() {
    let site = site(["ro/a.md": "# A", "en/b.md": "# B"])
    let page = ReadPage(site.text("ro/a.html"))
    let switcher = page.elements.filter { $0.name == "a" && $0.attributes["hreflang"] == "en" }
    #expect(switcher.map { $0.attributes["href"] } == ["../en/index.html"])
    // It is not the same page in another language.
    #expect(
      !page.elements.contains {
        $0.attributes["rel"] == "alternate" && $0.attributes["hreflang"] == "en"
      })
  }

  @Test(
    "the folder decides the language, otherwise lang:, otherwise English",
    arguments: [
      ("ro/a.md", "# A", "ro"), ("a.md", "---\nlang: ro\n---\n# A", "ro"), ("a.md", "# A", "en"),
      ("x/a.md", "---\nlang: ro-RO\n---\n# A", "ro"),
    ])
  func languages(path: String, text: String, language: String) {
    let site = site([path: text])
    #expect(site.reports.isEmpty)
    let page = String(path.dropLast(3)) + ".html"
    #expect(ReadPage(site.text(page)).attributes("lang", of: "html") == [language])
    #expect(
      site.pages.map(\.path).filter { $0.hasSuffix("/index.html") } == ["\(language)/index.html"])
  }

  @Test("a draft is checked, but has no page and no number")
  func drafts() {
    let site = site([
      "en/a.md": "---\ntitle: A\ndraft: true\n---\n[x](javascript:1)",
      "en/b.md": "# B\n\n[a](a.md)",
    ])
    #expect(site.pages.map(\.path) == ["404.html", "en/b.html", "en/index.html", "index.html"])
    #expect(site.messages.count == 2)
    #expect(
      site.messages.last
        == "lessons/en/b.md:3: the lesson 'en/a.md' is a draft: the site leaves it out, and this "
        + "link would lead nowhere")
  }

  @Test("drafts may lead to each other and to themselves")
  func linkedDrafts() {
    let draft = "---\ntitle: A\ndraft: true\n---\n## B {#sec-b}\n\n"
    let site = site(["en/a.md": draft + "[](b.md#sec-b)", "en/b.md": draft + "[](a.md) [](b.md)"])
    #expect(site.messages == [])
    #expect(!site.pages.contains { $0.path.hasPrefix("en/") })
  }

  @Test("no lessons give a site without courses")
  func empty() {
    #expect(site([:]).pages.map(\.path) == ["404.html", "index.html"])
    #expect(ReadPage(site([:]).text("index.html")).complaints == [])
  }

  private func navigation(of html: String) -> [String] {
    let list = html.split(separator: "<nav class=\"lessons\"").dropFirst().first ?? ""
    let nav = list.split(separator: "</nav>").first ?? ""
    return ReadPage("<nav" + nav + "</nav>").attributes("href", of: "a")
  }

  private func linked(_ relation: String, in html: String) -> [String] {
    ReadPage(html).elements.filter { $0.attributes["rel"] == relation }
      .compactMap { $0.attributes["href"] }
  }
}
