import Testing

@testable import LessonSite

/// Courses of more lessons than a page can list.
@Suite("Large courses")
struct LargeCourseTests {
  private func course(_ count: Int) throws -> Site {
    var lessons: [String: String] = [:]
    for number in 1...count {
      let part = number == 1 ? "part: A\n" : number == 11 ? "part: B\n" : ""
      lessons["en/\(number).md"] = "---\ntitle: Lesson \(number)\norder: \(number)\n\(part)---\n"
    }
    return try CachedBuilds(lessons).fresh()
  }

  /// The numbers of the lessons that a page lists beside its text.
  private func listed(_ page: String, in site: Site) -> [String] {
    let numbers = site.text(page).matches(of: /class="nav-number">([0-9]+)</).map {
      String($0.output.1)
    }
    // Once in the menu and once beside the text.
    #expect(Array(numbers.prefix(numbers.count / 2)) == Array(numbers.suffix(numbers.count / 2)))
    return Array(numbers.prefix(numbers.count / 2))
  }

  @Test("up to 100 lessons every page lists all")
  func all() throws {
    #expect(listed("en/3.html", in: try course(100)) == (1...100).map(String.init))
  }

  @Test("beyond that those of its part, and of a long part those around it")
  func around() throws {
    let site = try course(300)
    #expect(listed("en/3.html", in: site) == (1...10).map(String.init))
    #expect(listed("en/11.html", in: site) == (11...61).map(String.init))
    #expect(listed("en/150.html", in: site) == (100...200).map(String.init))
    #expect(listed("en/300.html", in: site) == (250...300).map(String.init))
    #expect(site.text("en/11.html").contains("href=\"10.html\""))
    let cards = ReadPage(site.text("en/index.html")).elements
    #expect(cards.filter { $0.attributes["class"] == "card" }.count == 300)
  }
}
