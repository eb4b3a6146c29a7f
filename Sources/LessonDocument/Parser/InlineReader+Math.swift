import SourceText

/// Formulas in a line.
extension InlineReader {
  /// The formula whose source, delimiters included, is `literal`.
  mutating func math(_ literal: String) -> Inline {
    let isDisplay = literal.hasPrefix("$$")
    let delimiter = isDisplay || literal.hasPrefix("$`") ? 2 : 1
    let pieces = cursor.skipFormula(literal)
    let range = (pieces.first?.lowerBound ?? 0)..<(pieces.last?.upperBound ?? 0)
    var source = ExcerptedText()
    for piece in pieces {
      let start =
        piece.lowerBound == range.lowerBound ? piece.lowerBound + delimiter : piece.lowerBound
      let end =
        piece.upperBound == range.upperBound ? piece.upperBound - delimiter : piece.upperBound
      if start < end { source.append(start..<end, of: cursor.file) }
    }
    if isInTable, pieces.count > 1 {
      complain(
        "in a table '\\|' is '|', here and in a formula", at: range, severity: .warning,
        notes: ["write '\\lvert x \\rvert', or '\\lVert x \\rVert' for a norm"])
    }
    return .math(Formula(source: source, isDisplay: isDisplay, range: range))
  }

  /// A `|` in a formula ends the cell of a table, and both halves keep a `$`.
  mutating func checkDollar(_ literal: String, before end: Int) {
    guard literal.utf8.contains(UInt8(ascii: "$")) else { return }
    let start = max(0, end - literal.utf8.count)
    let source = cursor.file.bytes[start..<end]
    guard let dollar = source.firstIndex(of: UInt8(ascii: "$")),
      dollar == 0 || cursor.file.bytes[dollar - 1] != UInt8(ascii: "\\"),
      !followsNumber(dollar)
    else { return }
    complain(
      "a '$' without a partner in this cell of the table", at: dollar..<dollar + 1,
      severity: .warning,
      notes: ["'|' ends a cell: write '\\lvert x \\rvert', or '\\$' for a dollar"])
  }

  /// `$5` is a price.
  private func followsNumber(_ dollar: Int) -> Bool {
    guard dollar + 1 < cursor.file.bytes.count else { return false }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(cursor.file.bytes[dollar + 1])
  }
}
