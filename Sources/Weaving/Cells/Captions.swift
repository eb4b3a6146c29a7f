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
    let notes = optionThatHides(cell).map {
      ["'\($0)' keeps it from the page: take the option away, or the label"]
    }
    complain(
      "the cell with the label '\(label)' shows nothing to link to", at: cell.range,
      notes: notes ?? [])
  }

  /// What to do where a link names a figure or a table that an option keeps from the page.
  func adviceOnHidden(_ label: String) -> String? {
    guard let cell = document.cells.first(where: { $0.options.label == label }),
      let option = optionThatHides(cell)
    else { return nil }
    return cell.options.showsCode
      ? "'\(option)' keeps the result from the page: take the option away, or write a text between "
        + "'[' and ']'"
      : "'\(option)' keeps the cell from the page: take the option away, or the link"
  }

  /// The option that keeps what a cell shows from the page, as it is written.
  private func optionThatHides(_ cell: Cell) -> String? {
    if !cell.options.include { return "include: false" }
    return cell.options.output ? nil : "output: false"
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
        "'\(option)' is given, but the cell shows no \(kind)", at: cell.range, severity: .warning,
        notes: optionThatHides(cell).map { ["'\($0)' keeps it from the page"] } ?? []))
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
