import LessonOutput

extension Table {
  /// Rows of right-aligned numbers under their names; highlighted ones end in `*`.
  var plainText: String {
    let noMark = highlighted.isEmpty ? "" : " "
    var lines: [[String]] = []
    if !columnNames.isEmpty {
      lines.append((rowNames.isEmpty ? [] : [""]) + columnNames.map { $0 + noMark })
    }
    for (row, numbers) in rows.enumerated() {
      var line = rowNames.isEmpty ? [] : [rowNames[row]]
      for (column, number) in numbers.enumerated() {
        let isHighlighted = highlighted.contains(Place(row: row, column: column))
        let text = decimals.map { decimalText(number, decimals: $0) } ?? number.description
        line.append(text + (isHighlighted ? "*" : noMark))
      }
      lines.append(line)
    }
    return aligned(lines) + (highlightLegend.map { "* \($0)\n" } ?? "")
  }

  private func aligned(_ lines: [[String]]) -> String {
    var widths: [Int] = []
    for line in lines {
      for (place, cell) in line.enumerated() {
        if place == widths.count { widths.append(0) }
        widths[place] = max(widths[place], cell.unicodeScalars.count)
      }
    }
    return lines.map { padded($0, widths) + "\n" }.joined()
  }

  private func padded(_ line: [String], _ widths: [Int]) -> String {
    var text = ""
    for (place, cell) in line.enumerated() {
      let gap = String(repeating: " ", count: widths[place] - cell.unicodeScalars.count)
      let isName = place == 0 && !rowNames.isEmpty
      text += (place == 0 ? "" : "  ") + (isName ? cell + gap : gap + cell)
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}
