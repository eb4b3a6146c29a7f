/// A table of numbers.
public struct Table: Equatable, Sendable {
  /// A cell of the table by its row and column, both from 0.
  public struct Place: Hashable, Sendable {
    /// The row, from 0.
    public let row: Int
    /// The column, from 0.
    public let column: Int

    /// A place.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// Row by row; every row has `columnCount` numbers.
  public let rows: [[Double]]
  /// One name a row, or none at all.
  public let rowNames: [String]
  /// One name a column, or none at all.
  public let columnNames: [String]
  /// Digits after the decimal point; `nil` lets the reader of the table choose.
  public let decimals: Int?
  /// The cells that matter, such as the scores of the correct classes.
  public let highlighted: [Place]
  /// What the highlighted cells are, such as "score of the correct class"; `nil` says nothing.
  public let highlightLegend: String?

  /// A table as given; `SwiftML.table` checks that names and places fit.
  public init(
    rows: [[Double]], rowNames: [String] = [], columnNames: [String] = [], decimals: Int? = nil,
    highlighted: [Place] = [], highlightLegend: String? = nil
  ) {
    self.rows = rows
    self.rowNames = rowNames
    self.columnNames = columnNames
    self.decimals = decimals
    self.highlighted = highlighted
    self.highlightLegend = highlightLegend
  }

  /// The number of columns.
  public var columnCount: Int { rows.first?.count ?? 0 }
}
