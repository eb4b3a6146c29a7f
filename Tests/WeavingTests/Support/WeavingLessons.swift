import Drawing
import LessonDocument
import LessonOutput
import SourceText
import Weaving

/// A lesson put together by hand, woven.
func woven(
  _ blocks: [Block.Content], title: String? = "T", cells: [Cell] = [], outputs: [[Output]] = [],
  values: [InlineValue] = [], valueOutputs: [[Output]] = [], footnotes: [Footnote] = [],
  files: LessonFiles = LessonFiles(), solutions: SolutionStyle = .fold,
  language: Language = .english, number: Int? = nil, path: String = "en/01-a.md",
  pages: [String: LessonPlace.Page] = [:], configure: (inout FrontMatter) -> Void = { _ in }
) -> WovenLesson {
  var frontMatter = FrontMatter()
  frontMatter.title = title
  configure(&frontMatter)
  let document = LessonDocument(
    file: SourceFile(path: path, text: ""), frontMatter: frontMatter,
    blocks: blocks.map { Block($0, at: 0..<0) }, cells: cells, values: values,
    footnotes: footnotes, diagnostics: [])
  // The values pass from a run to the page; here they are given instead of computed.
  return weave(
    document, run: LessonRun(outputs: outputs, values: valueOutputs),
    at: LessonPlace(
      path: path, language: language, number: number, pages: LessonPages(pages), files: files,
      solutions: solutions))
}

/// The HTML of blocks.
func html(_ blocks: Block.Content...) -> String { woven(blocks).body.text }

/// The HTML of a line, without its paragraph.
func line(_ inlines: Inline...) -> String {
  let text = woven([.paragraph(inlines)]).body.text
  return String(text.dropFirst("<p>".count).dropLast("</p>\n".count))
}

/// A cell with this code.
func cell(_ code: String, configure: (inout CellOptions) -> Void = { _ in }) -> Cell {
  var options = CellOptions()
  configure(&options)
  let text = ExcerptedText(wholeOf: SourceFile(path: "a.md", text: code))
  return Cell(code: text, shownCode: text, options: options, range: 0..<0)
}

/// A lesson of these cells and what each showed.
func wovenCells(
  _ cells: [(Cell, [Output])], language: Language = .english
) -> WovenLesson {
  woven(
    cells.indices.map { .cell($0) }, cells: cells.map(\.0), outputs: cells.map(\.1),
    language: language)
}
