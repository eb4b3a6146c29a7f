import Drawing
import LessonDocument
import SourceText
import Testing
import Weaving

@Suite("Headings: numbers, ids, anchors")
struct HeadingTests {
  @Test("main sections are numbered after the lesson, deeper ones are not")
  func numbers() {
    let lesson = woven(
      [
        .heading(level: 2, [.text("A")]), .heading(level: 3, [.text("B")]),
        .heading(level: 2, [.text("C")]),
      ],
      number: 2)
    #expect(lesson.sections.map(\.number) == ["2.1", "", "2.2"])
    #expect(lesson.sections.map(\.level) == [2, 3, 2])
    #expect(
      lesson.body.text.hasPrefix(
        "<h2 id=\"sec-a\"><a class=\"section-number\" href=\"#sec-a\">2.1</a> A</h2>\n"))
    let alone = woven([.heading(level: 2, [.text("A")])])
    #expect(alone.sections.map(\.number) == ["1"])
  }

  @Test("number-sections: false")
  func unnumbered() {
    let lesson = woven([.heading(level: 2, [.text("A")])], number: 2) {
      $0.numberSections = false
    }
    #expect(lesson.sections.map(\.number) == [""])
    #expect(lesson.body.text == "<h2 id=\"sec-a\">A</h2>\n")
  }

  @Test(
    "ids are ASCII, whatever the heading",
    arguments: [
      ("Pierderea, în șase pași: ăâîșț ĂÂÎȘȚ şţ", "sec-pierderea-in-sase-pasi-aaist-aaist-st"),
      ("I\u{302}n s\u{326}ase", "sec-in-sase"),
      ("__proto__", "sec-proto"),
      ("location", "sec-location"),
      ("\"><script>", "sec-script"),
      ("损失", "sec-x"),
      ("", "sec-x"),
      ("A  –  B!", "sec-a-b"),
    ])
  func ids(title: String, id: String) {
    #expect(woven([.heading(level: 2, [.text(title)])]).sections.map(\.id) == [id])
  }

  @Test("ids are unique, also against names that look like a second one")
  func uniqueIDs() {
    let titles = ["A", "A", "A 2", "A"]
    let ids = woven(titles.map { .heading(level: 2, [.text($0)]) }).sections.map(\.id)
    #expect(ids == ["sec-a", "sec-a-2", "sec-a-2-2", "sec-a-3"])
  }

  @Test("anchors are those of the lesson by itself, with its number before the section's")
  func anchorsInCourse() {
    let text = "# T\n\n## A {#sec-a}\n\n> ## Quoted {#sec-q}\n\n### B\n\n## C\n\n$$x$$ {#eq-x}\n"
    let document = LessonDocument(parsing: SourceFile(path: "a.md", text: text))
    let alone = LessonOutline(of: document).anchors
    #expect(LessonOutline(of: document, number: 7).anchors == alone.mapValues { $0.inLesson(7) })
    #expect(alone["sec-a"]?.inLesson(7).kind == .section(number: "7.1", title: "A"))
    #expect(alone.mapValues { $0.inLesson(nil) } == alone)
  }

  @Test("a heading without text is no title")
  func emptyTitle() {
    let document = LessonDocument(parsing: SourceFile(path: "a.md", text: "#\n\n# T\n"))
    #expect(LessonOutline(of: document).title == "T")
  }

  @Test("without a title in the front matter the first heading of level 1 is it")
  func title() {
    let blocks: [Block.Content] = [.heading(level: 1, [.text("T")]), .paragraph([.text("a")])]
    let lesson = woven(blocks, title: nil)
    #expect(lesson.body.text == "<p>a</p>\n")
    #expect(lesson.sections.isEmpty)
    // The same heading twice, for readers on a code host, is shown once.
    #expect(woven(blocks, title: "T").body.text == "<p>a</p>\n")
    // Another heading of level 1 is a section.
    #expect(woven(blocks, title: "U").sections.map(\.level) == [2])
  }

  @Test("a heading in a quote is no section")
  func nested() {
    let lesson = woven([.quote([Block(.heading(level: 1, [.text("A")]), at: 0..<0)])])
    #expect(lesson.sections.isEmpty)
    #expect(lesson.body.text.contains("<h3>A</h3>"))
  }

  @Test("references without a text have one in the contents too, and lead nowhere there")
  func referenceInHeading() {
    let lesson = wovenMarkdown("# T\n\n## Of [](b.md)\n")
    #expect(lesson.body.text.contains("Of <a href=\"b.html\">Lesson B</a></h2>"))
    #expect(lesson.sections.map(\.heading.text) == ["Of Lesson B"])
  }
}
