import Drawing
import LessonDocument
import Testing

@Suite("Blocks become HTML")
struct BlockTests {
  @Test("a quote, a rule and raw HTML, which is only text")
  func simpleBlocks() {
    #expect(
      html(.quote([Block(.paragraph([.text("a")]), at: 0..<0)]))
        == "<blockquote>\n<p>a</p>\n</blockquote>\n")
    #expect(html(.thematicBreak) == "<hr/>\n")
    #expect(
      html(.html("<script>alert(1)</script>"))
        == "<p class=\"raw-html\">&lt;script&gt;alert(1)&lt;/script&gt;</p>\n")
  }

  @Test("tight lists have no paragraphs, loose ones do")
  func lists() {
    let items = [ListItem(blocks: [Block(.paragraph([.text("a")]), at: 0..<0)])]
    #expect(html(.bulletList(tight: true, items: items)) == "<ul>\n<li>a</li>\n</ul>\n")
    #expect(
      html(.bulletList(tight: false, items: items)) == "<ul>\n<li><p>a</p>\n</li>\n</ul>\n")
    #expect(
      html(.orderedList(start: 1, tight: true, items: items)) == "<ol>\n<li>a</li>\n</ol>\n")
    #expect(
      html(.orderedList(start: 3, tight: true, items: items))
        == "<ol start=\"3\">\n<li>a</li>\n</ol>\n")
  }

  @Test("a task list has boxes that nobody can tick")
  func tasks() {
    let text = [Block(.paragraph([.text("a")]), at: 0..<0)]
    let items = [ListItem(blocks: text, isDone: true), ListItem(blocks: text, isDone: false)]
    #expect(
      html(.bulletList(tight: true, items: items)) == """
        <ul class="tasks">
        <li class="task"><input type="checkbox" disabled="" checked=""/> a</li>
        <li class="task"><input type="checkbox" disabled=""/> a</li>
        </ul>

        """)
  }

  @Test("a table keeps its alignments, and can be scrolled by keyboard")
  func table() {
    let table = Block.Content.table(
      head: [[.text("a")], [.text("b")]], rows: [[[.text("1")], [.strong([.text("2")])]]],
      alignments: [.natural, .right])
    #expect(
      html(table) == """
        <div class="table-scroll" tabindex="0"><table><thead><tr><th scope="col">a</th>\
        <th scope="col" class="align-right">b</th></tr>
        </thead><tbody><tr><td>1</td><td class="align-right"><strong>2</strong></td></tr>
        </tbody></table></div>

        """)
  }

  @Test("code that is only shown is escaped and not framed as a cell")
  func shownCode() {
    let text = html(.code(language: "\"><script>", text: "a < b && c"))
    #expect(text.hasPrefix("<div class=\"listing\">"))
    #expect(text.contains("a &lt; b &amp;&amp; c"))
    #expect(!text.contains("<script>"))
  }
}
