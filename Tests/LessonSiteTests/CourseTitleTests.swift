import LessonSite
import Testing

@Suite("The title of a course")
struct CourseTitleTests {
  private let site = LessonSiteTests.site([
    "en/1.md": "---\ntitle: Means\n---\n",
    "en/2.md": """
    ---
    title: Priors
    course: 'Bayes by "hand"'
    course-description: What data say.
    ---
    """,
    "en/deep/3.md": "---\ntitle: Deep\n---\n",
    "ro/1.md": "---\ntitle: Medii\n---\n",
  ])

  @Test("stands on every page of its language")
  func everywhere() {
    #expect(site.reports.isEmpty)
    for page in ["en/1.html", "en/2.html", "en/deep/3.html"] {
      let text = site.text(page)
      #expect(text.contains(" · Bayes by “hand”</title>"), "\(page)")
      #expect(text.contains("property=\"og:site_name\" content=\"Bayes by “hand”\""), "\(page)")
      #expect(text.contains("<span>Bayes by “hand”</span></a>"), "\(page)")
      #expect(!text.contains("Machine learning in Swift"), "\(page)")
    }
    #expect(site.text("en/deep/3.html").contains(">Bayes by “hand”</a></li>"))
  }

  @Test("heads the index with its description, and without the circuit of another course")
  func index() {
    let index = site.text("en/index.html")
    #expect(index.contains("<h1>Bayes by “hand”</h1><p class=\"lead\">What data say.</p>"))
    #expect(!index.contains("hero-figure"))
    let romanian = site.text("ro/index.html")
    #expect(romanian.contains("hero-figure") && !romanian.contains("Bayes"))
  }

  @Test("offers the course on the page of all languages")
  func landing() {
    let landing = site.text("index.html")
    #expect(landing.contains("<h2>Bayes by “hand”</h2><p class=\"lead\">What data say.</p>"))
    #expect(landing.contains("· Bayes by “hand”</title>"))
  }

  @Test("without a description there is none")
  func noDescription() {
    let site = LessonSiteTests.site(["en/1.md": "---\ntitle: A\ncourse: B\n---\n"])
    #expect(!site.text("en/index.html").contains("class=\"lead\""))
    #expect(!site.text("en/index.html").contains("name=\"description\""))
  }

  @Test("two titles, two descriptions, a description of nothing")
  func contradictions() {
    let one = "---\ntitle: A\ncourse: B\ncourse-description: C\n---\n"
    let other = "---\ntitle: A\ncourse: D\ncourse-description: E\n---\n"
    let site = LessonSiteTests.site(["en/1.md": one, "en/2.md": other, "en/3.md": one])
    #expect(
      site.messages == [
        "lessons/en/2.md:3: 'en/1.md' calls the course 'B'",
        "lessons/en/2.md:4: the course is described in 'en/1.md', where it gets its title",
      ])
    let lone = LessonSiteTests.site(["en/1.md": "---\ntitle: A\ncourse-description: C\n---\n"])
    #expect(
      lone.messages == [
        "lessons/en/1.md:3: 'course-description' belongs to a 'course', which is missing"
      ])
  }
}
