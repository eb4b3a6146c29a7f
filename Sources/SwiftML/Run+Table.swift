public import Autodiff
import LessonOutput

extension Run {
  /// Shows numbers as a table: a matrix as it stands, one axis as a single row, a single number as
  /// a single cell.
  ///
  /// - Parameters:
  ///   - numbers: at most two axes.
  ///   - rows: one name a row, or none.
  ///   - columns: one name a column, or none.
  ///   - decimals: digits after the point, 0 through 15; `nil` shows numbers in full.
  ///   - highlight: for each column the row of the cell that matters: in a table of
  ///     classes × examples the labels, and so the scores of the correct classes.
  ///   - legend: what the highlighted cells are, for a line under the table; empty for none.
  public mutating func table(
    _ numbers: Tensor, rows: [String] = [], columns: [String] = [], decimals: Int? = nil,
    highlight: [Int] = [], legend: String = ""
  ) throws(Failure) {
    let rowCount = numbers.rank == 2 ? numbers.shape[0] : 1
    let columnCount = numbers.shape.last ?? 1
    guard numbers.rank <= 2 else {
      throw Failure("a table has at most two axes, the shape is \(shapeText(numbers.shape))")
    }
    guard numbers.count > 0 else {
      throw Failure("there is nothing to show: the table has no numbers")
    }
    try check(rows.count, "row name", for: rowCount, "row")
    try check(columns.count, "column name", for: columnCount, "column")
    try check(highlight.count, "highlight", for: columnCount, "column")
    guard legend.isEmpty || !highlight.isEmpty else {
      throw Failure("'legend' explains what 'highlight' marks, and nothing is highlighted")
    }
    if let decimals, !(0...15).contains(decimals) {
      throw Failure("decimals are 0 through 15, got \(decimals)")
    }
    var places: [Table.Place] = []
    for (column, row) in highlight.enumerated() {
      guard row >= 0, row < rowCount else {
        throw Failure("highlight \(row) of column \(column) is no row: there are \(rowCount)")
      }
      places.append(Table.Place(row: row, column: column))
    }
    let values = numbers.values
    let cells = (0..<rowCount).map { row in
      Array(values[row * columnCount..<(row + 1) * columnCount])
    }
    show(
      .table(
        Table(
          rows: cells, rowNames: rows, columnNames: columns, decimals: decimals,
          highlighted: places, highlightLegend: legend.isEmpty ? nil : legend)))
  }

  /// Names and highlights are given for all rows or columns, or not at all.
  private func check(_ count: Int, _ what: String, for needed: Int, _ each: String)
    throws(Failure)
  {
    guard count != 0, count != needed else { return }
    throw Failure(
      "\(count) \(what)\(count == 1 ? "" : "s") for \(needed) \(each)\(needed == 1 ? "" : "s")")
  }
}
