import Foundation
import LessonSite
import Testing

@Suite("Parts of a course")
struct PartTests {
  private let site = LessonSiteTests.site([
    "ro/0.md": "---\ntitle: Zero\n---\n",
    "ro/1.md": "---\ntitle: Unu\npart: Scoruri\n---\n",
    "ro/2.md": "---\ntitle: Doi\n---\n",
    "ro/3.md": "---\ntitle: Trei\npart: Scoruri\n---\n",
    "ro/4.md": "---\ntitle: Patru\npart: 'Gradienți \"mici\"'\n---\n",
    "en/1.md": "---\ntitle: One\npart: Scores\n---\n",
    "en/2.md": "---\ntitle: Two\npart: Gradients\n---\n",
  ])

  @Test("stand beside their lessons on the index, each with its number")
  func index() {
    #expect(site.reports.isEmpty)
    let index = site.text("ro/index.html")
    let rows = index.components(separatedBy: "<section class=\"course\"").dropFirst()
    #expect(rows.map(headings) == [["Lecții"], ["Scoruri"], ["Gradienți „mici”"]])
    #expect(rows.map { $0.components(separatedBy: "class=\"card\"").count - 1 } == [1, 3, 1])
    #expect(index.contains("class=\"numeral\">1</span>"))
    #expect(index.contains("Partea I<") && index.contains("Partea a II-a<"))
    #expect(site.text("en/index.html").contains("Part II<"))
    #expect(index.components(separatedBy: "id=\"page-lessons\"").count == 2)
  }

  @Test("stand above their lessons in the navigation, and above the title of each lesson")
  func navigation() {
    let page = site.text("ro/2.html")
    let list = page.components(separatedBy: "<nav class=\"lessons\"").last ?? ""
    let titles = (list.components(separatedBy: "</nav>").first ?? "")
      .components(separatedBy: "class=\"nav-title\">").dropFirst()
      .map { $0.components(separatedBy: "</p>")[0] }
    #expect(titles == ["Lecții", "I. Scoruri", "II. Gradienți „mici”"])
    #expect(page.contains(">Scoruri · Lecția 3</p>"))
    #expect(site.text("ro/0.html").contains(">Lecția 1</p>"))
  }

  @Test("a course without parts has none")
  func none() {
    #expect(!course.text("en/index.html").contains("class=\"part\""))
    #expect(course.text("en/01-scores.html").contains(">Lesson 1</p>"))
  }

  private func headings(in row: String) -> [String] {
    row.components(separatedBy: "<h2>").dropFirst().map { $0.components(separatedBy: "</h2>")[0] }
  }
}
