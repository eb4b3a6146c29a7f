import Drawing
import LessonDocument
import SourceText
import Testing
import Weaving

@Suite("Values, names and TeX in headings and captions")
struct ComputedTextTests {
  @Test(
    "in headings, and names of what links lead to, are in the search and in what refers to them")
  func computedHeadings() {
    let lesson = wovenMarkdown(
      """
      # T

      See [](#sec-v), [](#sec-l), `{swift-ml} 1 + 1, decimals: 1`, [](b.md).

      ### Of `{swift-ml} 2 + 2` {#sec-v}

      ### To [](b.md), [](#sec-l) {#sec-l}
      """)
    #expect(lesson.messages == [])
    #expect(lesson.passages.map(\.heading) == ["", "Of 4", "To Lesson B, To …, …"])
    #expect(lesson.passages[0].text == "See Of …, To …, …, 2.0, Lesson B.")
    #expect(
      lesson.body.text.contains("href=\"#sec-v\">Of <span class=\"computed\" data-value=\"2\">4<"))
    #expect(lesson.body.text.contains("href=\"#sec-l\">To Lesson B, To …, …</a>"))
  }

  @Test("in headings leave ids as they are, and have the anchors of code hosts")
  func idsOfHeadings() {
    let text = """
      # T

      ## Of `{swift-ml} 2 + 2, decimals: 1`

      ## `{swift-ml} 2 * 3`

      ## [](b.md)
      """
    let document = LessonDocument(parsing: SourceFile(path: "en/a.md", text: text))
    let outline = LessonOutline(of: document)
    #expect(outline.sections.map(\.id) == ["sec-of", "sec-swift-ml-2-3", "sec-b-md"])
    #expect(outline.anchors["of-swift-ml-2--2-decimals-1"]?.id == "sec-of")
  }

  @Test(
    "in captions in double quotes may have TeX as YAML has it, with two backslashes for one",
    arguments: ["A \\\\mid B", "A \\mid B", "\\\\mid B", "\\\\\\\\ \\\\mid B"])
  func doubledBackslashes(tex: String) {
    let lesson = wovenMarkdown("```swift-ml\n//| fig-cap: \"$\(tex)$\"\nplot([1, 2])\n```\n")
    #expect(lesson.messages == [])
    #expect(lesson.body.text.contains("\\mid B") && !lesson.body.text.contains("\\\nmid"))
  }
}
