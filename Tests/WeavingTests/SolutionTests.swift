import Drawing
import LessonDocument
import Testing
import Weaving

@Suite("Solutions that a page leaves out")
struct SolutionTests {
  @Test("a link into one is no link")
  func linkIntoSolution() {
    let text = """
      As [](#eq-sum) and [this](#eq-sum) say.

      > [!SOLUTION]
      > $$
      > x = 1
      > $$ {#eq-sum}
      """
    #expect(wovenMarkdown(text).body.text.contains("href=\"#eq-sum\""))
    let omitted = wovenMarkdown(text, solutions: .omit)
    #expect(omitted.body.text.contains("As Equation (1) and this say."))
    #expect(
      omitted.messages
        == Array(
          repeating: "this leads into a solution that '--solutions omit' leaves out", count: 2))
  }

  @Test("also where it comes from another lesson, and not where it is left out itself")
  func linkIntoSolutionElsewhere() {
    let page = LessonPlace.Page(
      path: "en/02-b.html", title: "B",
      anchors: ["eq-x": Anchor(id: "eq-x", kind: .equation(1), isInSolution: true)])
    let link = Inline.link(destination: "02-b.md#eq-x", title: "", [], range: 3..<9)
    let lesson = { (block: Block.Content, solutions: SolutionStyle) in
      woven([block], solutions: solutions, pages: ["en/02-b.md": page])
    }
    let outside = lesson(.paragraph([link]), .omit)
    #expect(outside.messages == ["this leads into a solution that '--solutions omit' leaves out"])
    #expect(outside.body.text.contains("<p>Equation (1) of “B”</p>"))
    #expect(outside.linkedLessons == ["en/02-b.md"])
    #expect(lesson(.paragraph([link]), .fold).messages == [])
    let solution = Callout(
      kind: .solution, title: [], blocks: [Block(.paragraph([link]), at: 0..<0)])
    #expect(lesson(.callout(solution), .omit).messages == [])
  }

  @Test(
    "what only one needs stays away with it: files, footnotes, pictures")
  func leftOut() {
    let text = """
      > [!SOLUTION]
      > ![a](a.svg) ![b](b.svg) and [data](d.csv) a[^x] and b[^y].
      >
      > ```swift-ml
      > plot([1, 2])
      > ```

      ![b](b.svg) c[^y]

      [^x]: The answer [x](nowhere.md).
      [^y]: Y
      """
    let files = LessonFiles(paths: ["en/a.svg", "en/b.svg", "en/d.csv"]) { _ in [] }
    let folded = wovenMarkdown(text, files: files)
    #expect(folded.files == ["en/a.svg", "en/b.svg", "en/d.csv"] && folded.filesLeftOut == [])
    #expect(folded.body.text.contains("The answer") && folded.thumbnail != nil)
    let omitted = wovenMarkdown(text, files: files, solutions: .omit)
    #expect(omitted.files == ["en/b.svg"])
    #expect(omitted.filesLeftOut == ["en/a.svg", "en/d.csv"])
    #expect(omitted.thumbnail == nil)
    #expect(!omitted.body.text.contains("The answer"))
    #expect(!omitted.passages.contains { $0.text.contains("The answer") })
    #expect(omitted.body.text.contains("<a href=\"#note-1\" role=\"doc-noteref\">1</a>"))
    #expect(omitted.body.text.contains("<li id=\"note-1\">\n<p>Y</p>"))
    // Its mistakes are told all the same.
    #expect(omitted.messages == folded.messages)
    #expect(omitted.messages == ["there is no lesson 'en/nowhere.md' to link to"])
  }
}
