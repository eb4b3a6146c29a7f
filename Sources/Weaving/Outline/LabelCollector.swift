import LessonDocument
import SourceText

/// The numbers that the parts of a lesson have.
struct OutlineNumbers {
  /// The number of a cell's table, by the cell's index.
  var tables: [Int: Int] = [:]
  /// The number of a cell's figure, by the cell's index.
  var figures: [Int: Int] = [:]
  /// The number of a formula, by its label.
  var equations: [String: Int] = [:]
}

/// Walks through a whole document, quotes and lists included, for its labels and captions.
struct LabelCollector {
  private let document: LessonDocument
  private(set) var numbers = OutlineNumbers()
  private(set) var anchors: [String: Anchor] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private var ids: Set<String> = []
  private var isInSolution = false

  init(_ document: LessonDocument) { self.document = document }

  /// Fills the rest.
  mutating func collect() {
    collect(document.blocks)
    for footnote in document.footnotes { collect(footnote.blocks) }
  }

  private mutating func collect(_ blocks: [Block]) {
    for block in blocks { collect(block) }
  }

  private mutating func collect(_ block: Block) {
    switch block.content {
    case .heading(_, let inlines, let label):
      // The outline gives a heading of the lesson its number afterwards.
      if let label { add(label, .section(number: "", title: plainText(inlines))) }
    case .paragraph(let inlines):
      for case .math(let formula) in inlines { collect(formula) }
    case .math(let formula): collect(formula)
    case .cell(let index): collect(cell: index)
    case .quote(let blocks): collect(blocks)
    case .callout(let callout):
      let outside = isInSolution
      isInSolution = outside || callout.kind == .solution
      collect(callout.blocks)
      isInSolution = outside
    case .bulletList(_, let items), .orderedList(_, _, let items):
      for item in items { collect(item.blocks) }
    case .code, .table, .thematicBreak, .html: break
    }
  }

  private mutating func collect(_ formula: Formula) {
    guard let label = formula.label else { return }
    let number = numbers.equations.count + 1
    if add(label, .equation(number)) { numbers.equations[label.name] = number }
  }

  private mutating func collect(cell index: Int) {
    guard document.cells.indices.contains(index) else { return }
    let cell = document.cells[index]
    if cell.options.showsOutput {
      if cell.options.tableCaption != nil { numbers.tables[index] = numbers.tables.count + 1 }
      if cell.options.figureCaption != nil { numbers.figures[index] = numbers.figures.count + 1 }
    }
    guard let name = cell.options.label else { return }
    let isTable = name.hasPrefix("tbl-")
    add(
      Label(name, at: cell.range),
      isTable ? .table(numbers.tables[index]) : .figure(numbers.figures[index]))
  }

  @discardableResult
  private mutating func add(_ label: Label, _ kind: Anchor.Kind) -> Bool {
    let id = labelID(label.name)
    guard ids.insert(id).inserted else {
      diagnostics.append(
        Diagnostic("the label '\(label.name)' is used twice", at: label.range))
      return false
    }
    anchors[label.name] = Anchor(id: id, kind: kind, isInSolution: isInSolution)
    return true
  }
}
