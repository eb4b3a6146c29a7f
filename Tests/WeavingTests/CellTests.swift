import Drawing
import LessonDocument
import LessonOutput
import SourceText
import Testing
import Weaving

@Suite("Cells: code, results, captions")
struct CellTests {
  private let table = Output.table(Table(rows: [[1, 2]]))
  private let circuit = Output.circuit(
    Circuit(nodes: [.init(kind: .input, name: "x", value: .init(shape: [], elements: [2]))]))

  @Test("bar, code and result, in the language of the page")
  func parts() {
    let cells = [(cell("let a = 1"), []), (cell("print(2)"), [Output.text("2\n")])]
    let english = wovenCells(cells).body.text
    #expect(english.contains("<span class=\"cell-name\">Cell 1</span>"))
    #expect(english.contains("<span class=\"cell-name\">Cell 2</span>"))
    #expect(pieces(of: english, with: "<p class=\"output-label\">Result</p>") == 1)
    let romanian = wovenCells(cells, language: .romanian).body.text
    #expect(romanian.contains(">Celula 1<"))
    #expect(romanian.contains(">Rezultat<"))
  }

  @Test("code has its colours, and loses nothing")
  func colours() {
    let code = "let W: Tensor = [1.5]  // ș\nprint(\"a \\(W)\")\n"
    let text = wovenCells([(cell(code), [])]).body.text
    for piece in [
      "code-keyword\">let<", "code-type\">Tensor<", "code-number\">1.5<", "code-comment\">// ș<",
      "code-string\">\"a \\(W)\"<",
    ] { #expect(text.contains(piece)) }
    #expect(!text.contains("code-type\">W"))
    let shown = html(.code(language: "swift", text: "let a = 1"))
    #expect(shown.contains("code-keyword\">let<"))
    #expect(!html(.code(language: "", text: "let a = 1")).contains("code-keyword"))
  }

  @Test("echo: false shows the result alone, output: false the code alone, both nothing")
  func options() {
    let noEcho = wovenCells([(cell("a") { $0.echo = false }, [table])]).body.text
    #expect(!noEcho.contains("cell-code") && !noEcho.contains("output-label"))
    #expect(noEcho.contains("<table"))
    let noOutput = wovenCells([(cell("a") { $0.output = false }, [table])]).body.text
    #expect(noOutput.contains("cell-code") && !noOutput.contains("<table"))
    let nothing = wovenCells([
      (
        cell("a") {
          $0.output = false; $0.echo = false
        }, [table]
      )
    ])
    #expect(nothing.body.text.isEmpty)
  }

  @Test("a cell whose lines are all hidden has no number")
  func hiddenCode() {
    let lesson = wovenCells([(cell("\n \n"), []), (cell("a"), [])])
    #expect(lesson.body.text.contains(">Cell 1<"))
    #expect(!lesson.body.text.contains(">Cell 2<"))
  }

  @Test("consecutive prints are one text")
  func texts() {
    let lesson = wovenCells([(cell("a"), [.text("1\n"), .text("2\n"), table, .text("3")])])
    #expect(lesson.body.text.contains("1\n2"))
    #expect(pieces(of: lesson.body.text, with: "<pre class=\"text-output") == 2)
  }

  @Test("captions are numbered by kind, labels are ids")
  func captions() {
    let lesson = wovenCells(
      [
        (
          cell("a") {
            $0.figureCaption = "F"; $0.label = "fig-a"
          }, [circuit]
        ),
        (cell("b") { $0.tableCaption = "<T>" }, [table]),
        (cell("c") { $0.figureCaption = "G" }, [circuit]),
      ], language: .romanian)
    let text = lesson.body.text
    #expect(text.contains("<figure class=\"cell-figure\" id=\"fig-a\">"))
    #expect(text.contains("<span class=\"caption-label\">Figura 1.</span> F"))
    #expect(text.contains("<span class=\"caption-label\">Tabelul 1.</span> &lt;T&gt;"))
    #expect(text.contains("<span class=\"caption-label\">Figura 2.</span> G"))
    #expect(lesson.diagnostics.isEmpty)
  }

  @Test("a caption of nothing is a warning, a label used twice an error")
  func mistakes() {
    let lesson = wovenCells([
      (
        cell("a") {
          $0.tableCaption = "T"; $0.label = "tbl-a"
        }, []
      ),
      (cell("b") { $0.label = "tbl-a" }, []),
    ])
    #expect(
      lesson.diagnostics == [
        Diagnostic("the label 'tbl-a' is used twice", at: 0..<0),
        Diagnostic(
          "'tbl-cap' is given, but the cell shows no table", at: 0..<0, severity: .warning),
      ])
    #expect(pieces(of: lesson.body.text, with: "id=\"tbl-a\"") == 1)
  }

  @Test("a label may be linked to")
  func labelLinks() {
    let link = Inline.link(destination: "#fig-a", title: "", [.text("t")], range: 0..<1)
    let lesson = woven(
      [.paragraph([link]), .cell(0)], cells: [cell("a") { $0.label = "fig-a" }], outputs: [[]])
    #expect(lesson.diagnostics.isEmpty)
    #expect(lesson.body.text.contains("<a href=\"#fig-a\">t</a>"))
    #expect(lesson.body.text.contains(" id=\"fig-a\""))
  }

  @Test("a cell of which nothing is seen has no label and no caption")
  func unseen() {
    let hidden = cell("a") {
      $0.echo = false; $0.label = "fig-a"; $0.figureCaption = "F"
    }
    let link = Inline.link(destination: "#fig-a", title: "", [.text("t")], range: 0..<1)
    let lesson = woven([.paragraph([link]), .cell(0)], cells: [hidden], outputs: [[]])
    #expect(
      lesson.diagnostics == [
        Diagnostic(
          "'fig-cap' is given, but the cell shows no figure", at: 0..<0, severity: .warning),
        Diagnostic("the cell with the label 'fig-a' shows nothing to link to", at: 0..<0),
      ])
  }

  @Test(
    "hostile code, output and labels are text",
    arguments: [
      "</pre></code><script>alert(1)</script>", "<!-- ", "]]>", "</text><image href=x>", "\"'>",
    ])
  func hostile(text: String) {
    let lesson = wovenCells([
      (
        cell(text) {
          $0.label = "fig-" + text;
          $0.figureCaption = Caption(source: text, inlines: [.text(text)]);
          $0.figureAlternative = text
        },
        [.text(text), .table(Table(rows: [[1]], rowNames: [text], columnNames: [text])), circuit]
      )
    ])
    let page = lesson.body.text + (lesson.thumbnail?.text ?? "")
    #expect(!page.contains(text))
  }

  @Test("the thumbnail is the first circuit or table, and never a hidden one")
  func thumbnail() {
    #expect(wovenCells([(cell("a"), [.text("1")])]).thumbnail == nil)
    let tables = wovenCells([(cell("a"), [table])]).thumbnail?.text
    #expect(tables?.contains("thumbnail-en-01-a-md") == true)
    let circuits = wovenCells([(cell("a"), [.text("1"), circuit]), (cell("b"), [table])])
    #expect(circuits.thumbnail?.text.contains("<svg") == true)
    #expect(wovenCells([(cell("a") { $0.output = false }, [table])]).thumbnail == nil)
  }

  private func pieces(of text: String, with part: String) -> Int {
    text.split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
