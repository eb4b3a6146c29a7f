import Drawing
import Foundation
import LessonDocument
import LessonOutput
import SourceText
import Testing
import Typesetting
import Weaving

/// A lesson as its author writes it, run and woven.
func wovenMarkdown(
  _ text: String, language: Language = .english, files: LessonFiles = LessonFiles(),
  solutions: SolutionStyle = .fold, typesetter: Typesetter = Typesetter()
) -> WovenLesson {
  let document = LessonDocument(parsing: SourceFile(path: "en/a.md", text: text))
  let place = LessonPlace(
    path: "en/a.md", language: language,
    pages: ["en/b.md": .init(path: "en/b.html", title: "Lesson B")], files: files,
    solutions: solutions)
  return weave(document, run: document.run(), at: place, with: typesetter)
}

extension WovenLesson {
  /// Every message.
  var messages: [String] { diagnostics.map(\.message) }
}

@Suite("Values in prose")
struct ValueTests {
  @Test("see what the cells above have left")
  func order() {
    let text = """
      ```swift-ml
      var x = 1.5
      ```
      First `{swift-ml} x`, then `{swift-ml} -x / 7, decimals: 3`.

      ```swift-ml
      //| fig-cap: Now `{swift-ml} x + 0.5`.
      x = 2.0
      ```
      And `{swift-ml} "t" + "u"`.
      """
    let lesson = wovenMarkdown(text)
    #expect(lesson.body.text.contains("id=\"value-1\">1.5</span>"))
    #expect(lesson.body.text.contains("id=\"value-2\">\u{2212}0.214</span>"))
    #expect(lesson.body.text.contains(">2.5</span>"))
    #expect(lesson.body.text.contains(">tu</span>"))
  }

  @Test("in headings stand once with their id, and are repeated in the contents")
  func headings() {
    let lesson = wovenMarkdown("# T\n\n## Of `{swift-ml} 2 + 2` things\n")
    #expect(lesson.body.text.contains("id=\"value-1\">4</span>"))
    #expect(lesson.sections.map(\.heading.text).joined().contains("data-value=\"1\">4</span>"))
    #expect(!lesson.sections.map(\.heading.text).joined().contains("id=\"value-1\""))
  }

  @Test("in a title are lost, which is said, and so is its label")
  func title() {
    let lesson = wovenMarkdown("# Of `{swift-ml} 2 + 2` and $x$ {#sec-top}\n\ntext\n")
    #expect(
      lesson.messages == [
        "a title is plain text: it shows no formula, no value, no footnote and no other lesson's title",
        "the title of a lesson has no label",
      ])
    let noted = wovenMarkdown("# T[^a]\n\ntext\n\n[^a]: note\n")
    #expect(noted.messages.count == 1 && !noted.body.text.contains("note"))
    #expect(wovenMarkdown("# Of *all* `code`\n\n## $x$ {#sec-x}\n").messages == [])
    #expect(wovenMarkdown("# Of [](b.md)\n\ntext\n").messages == [noted.messages[0]])
    #expect(wovenMarkdown("# Of [b](b.md)\n\ntext\n").messages == [])
  }

  @Test("in captions in quotes stand beside TeX, whose backslashes stay")
  func quotedCaption() {
    let lesson = wovenMarkdown(
      """
      ```swift-ml
      //| fig-cap: "A \\"slope\\" $\\nabla f = \\frac{a}{b}$ of `{swift-ml} 1 + 1`, a \\\\"
      plot([1, 2])
      ```
      """)
    #expect(lesson.messages == [])
    #expect(lesson.body.text.contains("\\nabla f = \\frac{a}{b}"))
    #expect(lesson.body.text.contains(">2</span>, a \\"))
  }

  @Test(
    "that are none are errors",
    arguments: [
      ("let y = 1", "this value shows nothing"),
      ("\"a\", decimals: 1", "'decimals' needs a number, and this value is 'a'"),
      ("z", "cannot find 'z' in scope"),
    ])
  func mistakes(value: String, message: String) {
    #expect(wovenMarkdown("`{swift-ml} \(value)`\n").messages == [message])
  }
}

@Suite("Options of cells that change what runs")
struct CellOptionTests {
  @Test("of a cell that is never closed nothing else is told: it holds prose")
  func neverClosed() {
    let lesson = wovenMarkdown("```swift-ml\n1 +\n```\n\n```swift-ml\nlet y = 1\n\n## A $z$\n")
    #expect(lesson.messages.count == 2)
    #expect(lesson.messages.last == "the fence of this cell is never closed")
  }

  @Test("eval: false is shown and not run, include: false run and not shown")
  func evalAndInclude() {
    let text = """
      ```swift-ml
      //| eval: false
      nothing.of.this(exists)
      ```
      ```swift-ml
      //| include: false
      let a = 41
      print("hidden")
      ```
      ```swift-ml
      print(a + 1)
      ```
      """
    let lesson = wovenMarkdown(text)
    #expect(lesson.diagnostics.isEmpty)
    #expect(lesson.body.text.contains("exists"))
    #expect(!lesson.body.text.contains("hidden"))
    #expect(lesson.body.text.contains(">42\n<"))
  }

  @Test("error: true shows the message, and the lesson goes on without the cell")
  func failing() {
    let text = """
      ```swift-ml
      let a = 1
      ```
      ```swift-ml
      //| error: true
      let b: Int = 2.5 + a
      ```
      ```swift-ml
      print(a)
      ```
      """
    let lesson = wovenMarkdown(text)
    #expect(lesson.diagnostics.isEmpty)
    #expect(lesson.body.text.contains("cell-failure"))
    #expect(lesson.body.text.contains("This code is meant to fail"))
  }

  @Test("The message of a cell that fails is in the page's language")
  func failureInRomanian() {
    let text = """
      ```swift-ml
      //| error: true
      let n = 409_600
      let J = Tensor(zeros: [n, n])
      ```
      ```swift-ml
      //| error: true
      print([1, 2][5])
      ```
      """
    let lesson = wovenMarkdown(text, language: .romanian)
    #expect(
      lesson.body.text.contains(
        "un tensor de forma [409600, 409600] este prea mare: sunt posibile cel mult 33554432 elemente"
      ))
    #expect(!lesson.body.text.contains("too large"))
    #expect(lesson.body.text.contains("<p>nu există indicele 5</p>"))
    #expect(lesson.body.text.contains(">un tablou de 2 are indicii de la 0 la 1</p>"))
  }

  @Test("error: true where nothing fails is an error")
  func notFailing() {
    let lesson = wovenMarkdown("```swift-ml\n//| error: true\nprint(1)\n```\n")
    #expect(lesson.messages == ["this cell has to fail ('error: true'), and does not"])
  }

  @Test("code-fold needs no script, execute: sets it for all cells")
  func folding() {
    let text = """
      ---
      execute:
        code-fold: true
      ---
      ```swift-ml
      print(1)
      ```
      ```swift-ml
      //| code-fold: show
      //| code-summary: See & learn
      print(2)
      ```
      ```swift-ml
      //| code-fold: false
      print(3)
      ```
      """
    let body = wovenMarkdown(text).body.text
    #expect(body.contains("<details class=\"code-fold\"><summary>Code</summary>"))
    #expect(
      body.contains("<details class=\"code-fold\" open=\"\"><summary>See &amp; learn</summary>"))
    #expect(body.components(separatedBy: "<details").count == 3)
  }

  @Test("lines are numbered unless a cell or the front matter says otherwise")
  func lineNumbers() {
    let cell = "```swift-ml\nprint(1)\nprint(2)\n```\n"
    let without = "```swift-ml\n//| code-line-numbers: false\nprint(1)\nprint(2)\n```\n"
    let numbered = { (text: String) in
      wovenMarkdown(text).body.text.components(separatedBy: "code-numbered").count - 1
    }
    #expect(numbered(cell + without) == 1)
    let execute = "---\nexecute:\n  code-line-numbers: false\n---\n"
    #expect(numbered(execute + cell + without) == 0)
    let again = without.replacingOccurrences(of: "false", with: "true")
    #expect(numbered(execute + cell + again) == 1)
  }

  @Test("limits of the front matter")
  func limits() {
    let loop = "```swift-ml\nvar i = 0\nwhile i < 5000 { i += 1 }\n```\n"
    let execute = { (limits: String) in "---\nexecute:\n  limits:\n    \(limits)\n---\n" + loop }
    #expect(wovenMarkdown(execute("steps: 1000")).messages.first?.contains("1000 steps") == true)
    #expect(wovenMarkdown(execute("steps: 1000000")).messages == [])
    #expect(
      wovenMarkdown(execute("stepps: 10")).diagnostics.first?.notes == ["did you mean 'steps'?"])
    #expect(
      wovenMarkdown(execute("calls: 100000")).messages
        == ["a lesson may raise the limit 'calls' to 2000 at most"])
  }
}

@Suite("Callouts, exercises, footnotes")
struct CalloutTests {
  @Test("a note says what it is, also where it has a title of its own")
  func notes() {
    let plain = wovenMarkdown("> [!WARNING]\n> Text.\n", language: .romanian).body.text
    #expect(plain.contains("<div class=\"callout callout-warning\" role=\"note\">"))
    #expect(plain.contains("<span>Atenție</span>"))
    let titled = wovenMarkdown("> [!TIP] Use *this*\n> Text.\n").body.text
    #expect(titled.contains("<span class=\"visually-hidden\">Tip: </span>"))
    #expect(titled.contains("Use <em>this</em>"))
  }

  @Test("exercises are numbered, solutions folded, shown or left out; their cells run all the same")
  func exercises() {
    let text = """
      > [!EXERCISE] One
      > Compute.
      > [!SOLUTION]
      > ```swift-ml
      > let answer = 42
      > print(answer)
      > ```

      > [!EXERCISE]
      > More.

      `{swift-ml} answer`
      """
    let folded = wovenMarkdown(text)
    #expect(folded.diagnostics.isEmpty)
    #expect(folded.body.text.contains("Exercise 1</span> <span>One</span>"))
    #expect(folded.body.text.contains("Exercise 2</span>"))
    #expect(folded.body.text.contains("<details class=\"solution\"><summary>Solution</summary>"))
    #expect(wovenMarkdown(text, solutions: .show).body.text.contains("class=\"solution\" open"))
    let omitted = wovenMarkdown(text, solutions: .omit)
    #expect(!omitted.body.text.contains("let</span> answer"))
    #expect(omitted.body.text.contains(">42</span>"))
    #expect(!omitted.passages.contains { $0.text.contains("answer = 42") })
  }

  @Test("footnotes are numbered as they are referred to, and lead back")
  func footnotes() {
    let body = wovenMarkdown("a[^x] b[^y] c[^x]\n\n[^y]: Y\n\n[^x]: X *z*\n").body.text
    #expect(
      body.contains("a\u{2060}<sup class=\"footnote-mark\" id=\"note-mark-1\"><a href=\"#note-1\""))
    #expect(body.components(separatedBy: "id=\"note-mark-1\"").count == 2)
    #expect(body.contains("<li id=\"note-1\">\n<p>X <em>z</em></p>"))
    #expect(body.contains("href=\"#note-mark-2\""))
  }
}
