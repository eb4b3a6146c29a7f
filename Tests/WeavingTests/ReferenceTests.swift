import Drawing
import Foundation
import LessonDocument
import SourceText
import Testing
import Typesetting
import Weaving

@Suite("References: numbers, and what is wrong with them")
struct ReferenceTests {
  private let lesson = """
    ---
    title: T
    ---
    See [](#sec-a), [](#eq-e), [](#fig-f), [](#tbl-t), [the table](#tbl-t), [](b.md) and [](#fig-g).

    ## A {#sec-a}

    $$ x $$ {#eq-e}

    ```swift-ml
    //| label: fig-f
    //| fig-cap: F
    graph(variable(1) + 1)
    ```

    ```swift-ml
    //| label: tbl-t
    //| tbl-cap: T
    table([[1, 2]])
    ```

    ```swift-ml
    //| label: fig-g
    graph(variable(1) + 1)
    ```
    """

  @Test("a reference without a text says what it leads to, forward as well", .enabled(if: hasKaTeX))
  func names() {
    let woven = wovenMarkdown(lesson)
    for link in [
      "<a href=\"#sec-a\">Section 1</a>", "<a href=\"#eq-e\">Equation (1)</a>",
      "<a href=\"#fig-f\">Figure 1</a>", "<a href=\"#tbl-t\">Table 1</a>",
      "<a href=\"#tbl-t\">the table</a>", "<a href=\"b.html\">Lesson B</a>",
    ] { #expect(woven.body.text.contains(link), "\(link)") }
    #expect(woven.messages == ["this link has no text, and what it leads to has no number"])
    #expect(woven.body.text.contains("<h2 id=\"sec-a\">"))
    #expect(woven.body.text.contains("id=\"eq-e\""))
  }

  @Test("in Romanian", .enabled(if: hasKaTeX))
  func romanian() {
    let body = wovenMarkdown(lesson, language: .romanian).body.text
    for name in ["Secțiunea 1", "Ecuația (1)", "Figura 1", "Tabelul 1"] {
      #expect(body.contains(">\(name)</a>"))
    }
  }

  @Test(
    "to what stands in another lesson say in which, where numbers begin anew",
    arguments: [
      ("#fig-f", "Figure 3 of “The ‘loss’”", "Figura 3 din „The «loss»”"),
      ("#tbl-t", "Table 4 of “The ‘loss’”", "Tabelul 4 din „The «loss»”"),
      ("#eq-e", "Equation (5) of “The ‘loss’”", "Ecuația (5) din „The «loss»”"),
      ("#sec-s", "Section 2.1", "Secțiunea 2.1"), ("#sec-u", "Unnumbered", "Unnumbered"),
      ("", "The “loss”", "The “loss”"),
    ])
  func otherLessons(place: String, english: String, romanian: String) {
    let kinds: [String: Anchor.Kind] = [
      "fig-f": .figure(3), "tbl-t": .table(4), "eq-e": .equation(5),
      "sec-s": .section(number: "2.1", title: "S"),
      "sec-u": .section(number: "", title: "Unnumbered"),
    ]
    let page = LessonPlace.Page(
      path: "en/02-b.html", title: "The “loss”",
      anchors: Dictionary(uniqueKeysWithValues: kinds.map { ($0, Anchor(id: $0, kind: $1)) }))
    for (language, name) in [(Language.english, english), (.romanian, romanian)] {
      let link = Inline.link(destination: "02-b.md" + place, title: "", [], range: 3..<9)
      let lesson = woven([.paragraph([link])], language: language, pages: ["en/02-b.md": page])
      #expect(lesson.messages == [])
      #expect(lesson.body.text.contains("<a href=\"02-b.html\(place)\">\(name)</a>"))
    }
  }

  @Test("to sections say in which lesson where it has the number of this one, in another language")
  func sameNumber() {
    let page = LessonPlace.Page(
      path: "ro/02-b.html", title: "B",
      anchors: ["sec-s": Anchor(id: "sec-s", kind: .section(number: "2.1", title: "S"))])
    let link = Inline.link(destination: "../ro/02-b.md#sec-s", title: "", [], range: 3..<9)
    let body = { (number: Int?) in
      woven([.paragraph([link])], number: number, pages: ["ro/02-b.md": page]).body.text
    }
    #expect(body(2).contains(">Section 2.1 of “B”</a>"))
    for other in [1, 20, nil] { #expect(body(other).contains(">Section 2.1</a>")) }
  }

  @Test(
    "to a figure that an option hides say which option",
    arguments: [
      (
        "include: false", 2,
        "'include: false' keeps the cell from the page: take the option away, or the link"
      ),
      (
        "output: false", 1,
        "'output: false' keeps the result from the page: take the option away, or write a text "
          + "between '[' and ']'"
      ),
    ])
  func hidden(option: String, errors: Int, advice: String) {
    let woven = wovenMarkdown(
      "See [](#fig-f).\n\n```swift-ml\n//| label: fig-f\n//| fig-cap: F\n//| \(option)\n"
        + "graph(variable(1) + 1)\n```\n")
    let found = woven.diagnostics.filter { $0.severity == .error }
    #expect(
      found.first?.message == "this link has no text, and what it leads to has no number")
    #expect(found.first?.notes == [advice])
    #expect(found.count == errors)
  }

  @Test("to nothing, and labels used twice")
  func mistakes() {
    let text =
      "[](#fig-a) [x](#eq-b)\n\n## A {#sec-a}\n\n## B {#sec-a}\n\n## C {#sec-c}\n\n[](#sec-cc)\n"
    let woven = wovenMarkdown(text)
    #expect(
      woven.messages == [
        "there is no place '#fig-a' to link to", "there is no place '#eq-b' to link to",
        "the label 'sec-a' is used twice", "there is no place '#sec-cc' to link to",
      ])
    #expect(woven.diagnostics.last?.notes == ["did you mean 'sec-c'?"])
  }
}

@Suite("Formulas on a page")
struct FormulaWeavingTests {
  @Test("a TeX error has its place in the file", .enabled(if: hasKaTeX))
  func texError() {
    let text = "> a $x$\n> and $$\\frac{a}\n> {\\oops}$$\n\n```math\na\n\\nope\n```\n"
    let woven = wovenMarkdown(text)
    let file = SourceFile(path: "a.md", text: text)
    let places = woven.diagnostics.map { diagnostic in
      let place = file.position(at: diagnostic.range.lowerBound)
      return "\(place.line):\(place.column) \(diagnostic.message)"
    }
    #expect(
      places == [
        "3:4 TeX: Undefined control sequence: \\oops",
        "7:1 TeX: Undefined control sequence: \\nope",
      ])
  }

  @Test("in headings, captions, tables and footnotes", .enabled(if: hasKaTeX))
  func everywhere() {
    let text = """
      ## The $x_1$

      | $y$ |
      |---|
      | $z$ |

      a[^n]

      [^n]: $w$

      ```swift-ml
      //| fig-cap: The $v$.
      graph(variable(1) + 1)
      ```
      """
    let woven = wovenMarkdown(text)
    #expect(woven.hasFormulas && woven.diagnostics.isEmpty)
    #expect(woven.body.text.components(separatedBy: "<math ").count == 6)
    #expect(woven.sections.first?.heading.text.contains("<math ") == true)
    #expect(woven.sections.first?.id == "sec-the-x-1")
  }

  @Test("without KaTeX a lesson says so once, and names the packages")
  func missing() {
    let typesetter = Typesetter(katex: KaTeXFiles(in: "/nowhere"))
    let woven = wovenMarkdown("$x$ and $y$\n", typesetter: typesetter)
    #expect(woven.messages == ["formulas need KaTeX, which is not installed"])
    #expect(woven.diagnostics.first?.notes.first?.contains("libjs-katex fonts-katex") == true)
    #expect(!wovenMarkdown("no formula\n", typesetter: typesetter).hasFormulas)
  }
}

let hasKaTeX = KaTeXFiles().version != nil
