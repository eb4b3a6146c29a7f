import SourceText

// cmark fills every row up to the number of columns, so that a few bytes make many cells.
private let mostColumns = 16
private let mostRows = 1_000
private let mostCells = 100_000

/// The first table that is too large. What looks like one in code counts too.
func excessOfTable(in file: SourceFile) -> Diagnostic? {
  var count = TableCount()
  for number in 1...file.lineCount {
    let line = file.lineRange(number)
    let text = ContainerPrefix(of: line, in: file).end..<line.upperBound
    if let excess = count.add(file.bytes[text]) {
      return Diagnostic("a table of more than \(excess)", at: text)
    }
  }
  return nil
}

/// The size of the table that lines belong to, and of all tables before.
private struct TableCount {
  private var columns = 0
  private var rows = 0
  private var cells = 0

  /// Counts the next line; says which limit it breaks.
  mutating func add(_ text: ArraySlice<UInt8>) -> String? {
    if text.isEmpty {
      columns = 0
      rows = 0
    } else if let more = tableColumns(text) {
      columns = max(columns, more)
    } else if columns > 0 {
      rows += 1
      cells += columns
    }
    if columns > mostColumns { return "\(mostColumns) columns" }
    if rows > mostRows { return "\(mostRows) rows" }
    return cells > mostCells ? "\(mostCells) cells, with those before it" : nil
  }
}

/// How many columns `text` sets if it is the line under a table's head: `|:--|--:|`.
func tableColumns(_ text: ArraySlice<UInt8>) -> Int? {
  var hyphens = 0
  var columns = 0
  var isOpen = false
  for byte in text {
    switch byte {
    case UInt8(ascii: "|"): isOpen = false
    case UInt8(ascii: "-"), UInt8(ascii: ":"):
      if byte == UInt8(ascii: "-") { hyphens += 1 }
      if !isOpen { columns += 1 }
      isOpen = true
    default: guard isBlank(byte) else { return nil }
    }
  }
  let isRule = columns == 1 && text.first != UInt8(ascii: "|") && text.last != UInt8(ascii: "|")
  return hyphens > 0 && !isRule ? columns : nil
}
