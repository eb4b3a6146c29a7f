import Foundation
import TestSupport
import Testing

@Suite("The lesson in docs/lesson-format.md")
struct LessonFormatTests {
  @Test("is built, and shows everything that the document says")
  func isBuilt() throws {
    let document = try String(
      contentsOf: projectFolder.appending(path: "docs/lesson-format.md"), encoding: .utf8)
    let lesson = try #require(document.firstMatch(of: #/(?ms)^````markdown\n(.*?)^````/#))
    let workplace = try Workplace()
    try workplace.write(String(lesson.output.1), to: "lessons/en/lesson.md")
    let outcome = try workplace.render("lessons", "-o", "site", "--strict")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try #require(workplace.text("site/en/lesson.html"))
    for piece in [
      "$5 and $10", "id=\"eq-loss\"", ">Equation (1)</a>", ">Figure 1</a>", ">Section 1.1</a>",
      ">30.0</span>", "callout-warning", "class=\"exercise\"", "<details class=\"solution\">",
      "cell-failure", "code-string\">\"shown, and never run\"", "<input type=\"checkbox\"",
      "note-mark-1",
    ] { #expect(page.contains(piece), "\(piece)") }
    // The script of live cells knows hidden lines; nobody sees its template.
    #expect(!page.replacing(#/(?s)<template .*?</template>/#, with: "").contains("secret"))
  }
}
