import Drawing
import LessonDocument
import LessonOutput
import SourceText

/// The numbered captions of tables and figures.
extension LessonWeaver {
  /// `nil` where the cell has no caption. A caption of something that the cell does not show is a
  /// warning: the reader would look for it.
  mutating func caption(of index: Int, showing outputs: [Output]) -> Markup? {
    let cell = document.cells[index]
    var lines = Markup()
    if let caption = cell.options.tableCaption {
      lines += line(words.table, outline.numbers.tables[index], caption)
      if !outputs.contains(where: \.isTable) { warn("tbl-cap", "table", cell) }
    }
    if let caption = cell.options.figureCaption {
      lines += line(words.figure, outline.numbers.figures[index], caption)
      if !outputs.contains(where: \.isFigure) { warn("fig-cap", "figure", cell) }
    }
    return lines == Markup() ? nil : .element("figcaption", [], lines)
  }

  /// Of a cell that leaves nothing on the page there is nothing to caption or to link to.
  mutating func checkUnseen(_ cell: Cell) {
    if cell.options.tableCaption != nil { warn("tbl-cap", "table", cell) }
    if cell.options.figureCaption != nil { warn("fig-cap", "figure", cell) }
    guard let label = cell.options.label, !programFailed else { return }
    complain("the cell with the label '\(label)' shows nothing to link to", at: cell.range)
  }

  private mutating func line(_ word: String, _ number: Int?, _ caption: Caption) -> Markup {
    let label = number.map { "\(word) \($0)." } ?? "\(word)."
    let mark = Markup.element("span", [Attribute("class", "caption-label")], label)
    return .element("p", [], mark + Markup(" ") + weave(caption.inlines))
  }

  private mutating func warn(_ option: String, _ kind: String, _ cell: Cell) {
    guard !programFailed, cell.options.eval else { return }
    diagnostics.append(
      Diagnostic(
        "'\(option)' is given, but the cell shows no \(kind)", at: cell.range, severity: .warning))
  }

  /// A program with errors showed nothing: that is no fault of captions, labels and values.
  var programFailed: Bool { run.diagnostics.contains { $0.severity == .error } }
}

extension Output {
  fileprivate var isTable: Bool {
    if case .table = self { true } else { false }
  }

  fileprivate var isFigure: Bool {
    switch self {
    case .text, .table: false
    default: true
    }
  }
}
