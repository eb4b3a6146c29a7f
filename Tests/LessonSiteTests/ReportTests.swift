import LessonSite
import SourceText
import Testing

@Suite("Reports: everything that is wrong, with its place")
struct ReportTests {
  @Test("errors of every kind, sorted by lesson and by place")
  func sorted() {
    let site = site([
      "en/b.md": "# B\n\n[x](nowhere.md)\n\n![y](z.png)\n",
      "en/a.md": "---\ntitel: A\n---\n[x](data:text/html,1)\n",
    ])
    #expect(site.hasErrors)
    #expect(
      site.messages.map { $0.prefix(16) } == [
        "lessons/en/a.md:", "lessons/en/a.md:", "lessons/en/b.md:", "lessons/en/b.md:",
      ])
    #expect(
      site.messages.suffix(2) == [
        "lessons/en/b.md:3: there is no lesson 'en/nowhere.md' to link to",
        "lessons/en/b.md:5: there is no image 'en/z.png'",
      ])
  }

  @Test(
    "a lesson's place in the site",
    arguments: [
      (
        "en/a.md", "text",
        "lessons/en/a.md:1: the lesson has no title: write 'title: …' at the top, "
          + "between two '---'"
      ),
      (
        "a.md", "---\ntitle: A\nlang: fr\n---\n",
        "lessons/a.md:3: pages do not speak 'fr': write 'en' or 'ro'"
      ),
      (
        "en/a.md", "---\ntitle: A\nlang: ro\n---\n",
        "lessons/en/a.md:3: the lesson stands in the folder 'en', but says 'ro'"
      ),
      (
        "en/a.md", "---\ntitle: A\ntranslation-of: ../ro/b.md\n---\n",
        "lessons/en/a.md:3: there is no lesson 'ro/b.md' to be a translation of"
      ),
      (
        "en/a.md", "---\ntitle: A\ntranslation-of: a.md\n---\n",
        "lessons/en/a.md:3: a lesson and its translation are in the same language"
      ),
      (
        "en/index.md", "# A",
        "lessons/en/index.md:1: the page 'en/index.html' would also be that of a file that every "
          + "site has"
      ),
    ])
  func place(path: String, text: String, message: String) {
    #expect(site([path: text]).messages == [message])
  }

  @Test("a translation of a lesson that has another name now")
  func renamedOriginal() {
    let text = "---\ntitle: A\ntranslation-of: ../en/03-pac.md\n---\n"
    let site = site(["ro/03-pac.md": text, "en/03-pca.md": "# A"])
    #expect(
      site.reports.flatMap(\.diagnostics).map(\.notes) == [["did you mean '../en/03-pca.md'?"]])
  }

  @Test("two translations of one lesson")
  func twoTranslations() {
    let text = "---\ntitle: A\ntranslation-of: ../ro/a.md\n---\n"
    let site = site(["ro/a.md": "# A", "en/a.md": text, "en/b.md": text])
    #expect(site.messages == ["lessons/en/b.md:3: 'ro/a.md' has another translation already"])
  }

  @Test(
    "names that some disks take for one",
    arguments: [
      ("en/A.md", "en/a.md"), ("en/\u{219}.md", "en/s\u{326}.md"), ("en/a.md", "en/a.markdown"),
      ("en/x/\u{103}.md", "en/X/a\u{306}.md"),
    ])
  func collisions(one: String, other: String) {
    let site = site([one: "# A", other: "# B"])
    #expect(site.reports.count == 1)
    #expect(site.messages.first?.contains("would also be that of 'en/") == true)
  }
}
