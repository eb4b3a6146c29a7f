public import LessonOutput

/// A table of numbers as HTML: names as headers, decimals under each other, the cells that matter
/// outlined, tinted, bold, and named for those who listen.
///
/// The table itself has the id `id` + `-table`. Without `decimals` in the table, the fewest that show every
/// number, up to 4.
public func tableFigure(_ table: Table, id: String, language: Language) -> Markup {
  let numbers = TableNumbers(table)
  var content = Markup()
  if !table.columnNames.isEmpty { content += .element("thead", [], headRow(table)) }
  var body = Markup()
  let highlighted = Set(table.highlighted)
  let note = table.highlightLegend ?? TableWords(language).highlighted
  for (index, values) in table.rows.enumerated() {
    var cells = rowHeader(table, index)
    for (column, value) in values.enumerated() {
      let matters = highlighted.contains(Table.Place(row: index, column: column))
      cells.append(cell(numbers.text(value), note: matters ? note : nil))
    }
    body += row(cells)
  }
  content += .element("tbody", [], body)
  let columns = (table.rows.map { $0.count }.max() ?? 0) + (table.rowNames.isEmpty ? 0 : 1)
  let classes: [FigureClass] = columns > 8 ? [.numberTable, .manyColumns] : [.numberTable]
  let element = Markup.element(
    "table", [Attribute("id", id + "-table"), .classes(classes)], content)
  // A wide table scrolls, and then the keyboard must reach it; the page's script takes the stop away
  // where it does not.
  return .element(
    "div", [.classes(.drawing), Attribute("tabindex", "0")], element + legend(table))
}

private func headRow(_ table: Table) -> Markup {
  var cells = table.rowNames.isEmpty ? [] : [Markup.element("td", [], "")]
  for name in table.columnNames {
    cells.append(.element("th", [Attribute("scope", "col")], visibleText(withMinusSigns(name))))
  }
  return row(cells)
}

/// A row's cells, one a line: read or copied as plain text they stay apart.
private func row(_ cells: [Markup]) -> Markup {
  var content = Markup()
  for cell in cells { content += cell + Markup("\n") }
  return .element("tr", [], content)
}

private func rowHeader(_ table: Table, _ row: Int) -> [Markup] {
  guard !table.rowNames.isEmpty else { return [] }
  let name = row < table.rowNames.count ? table.rowNames[row] : ""
  return [.element("th", [Attribute("scope", "row")], visibleText(withMinusSigns(name)))]
}

private func cell(_ number: String, note: String?) -> Markup {
  guard let note else {
    return .element("td", [], .element("span", [.classes(.number)], number))
  }
  let spoken = Markup.element(
    "span", [.classes(.hidden)], Markup(" (") + visibleText(note) + Markup(")"))
  return .element(
    "td", [], .element("mark", [.classes(.number, .highlighted)], Markup(number) + spoken))
}

private func legend(_ table: Table) -> Markup {
  guard let text = table.highlightLegend, !table.highlighted.isEmpty else { return Markup() }
  let mark = Markup.element("span", [.classes(.legendMark)], "")
  return .element("p", [.classes(.legend)], mark + visibleText(text))
}

private struct TableWords {
  let highlighted: String

  init(_ language: Language) {
    switch language {
    case .english: highlighted = "highlighted"
    case .romanian: highlighted = "evidențiat"
    }
  }
}

/// How the numbers of a table are written: all with the same number of decimals.
struct TableNumbers {
  private let decimals: Int
  private let isChosenByAuthor: Bool

  init(_ table: Table) {
    isChosenByAuthor = table.decimals != nil
    decimals = table.decimals ?? fewestDecimals(table.rows)
  }

  /// Where the author did not choose, what would read as zero and is none, or is too long to be
  /// read, has an exponent.
  func text(_ value: Double) -> String {
    let hidesValue = value != 0 && value.magnitude < 0.5 * inversePower(of: decimals)
    if !isChosenByAuthor, hidesValue || value.magnitude >= 1e15 { return figureNumber(value) }
    return fixedNumber(value, decimals: decimals)
  }
}

/// The fewest decimals, up to 4, that show every number; 4 where none do.
private func fewestDecimals(_ rows: [[Double]]) -> Int {
  let limit = 4
  var fewest = 0
  for row in rows {
    for value in row where value.isFinite {
      while fewest < limit, !isShown(value, decimals: fewest) { fewest += 1 }
    }
  }
  return fewest
}

/// Whether the decimals name the number but for the noise of arithmetic: 0.1 + 0.2 is 0.3.
private func isShown(_ value: Double, decimals: Int) -> Bool {
  let scaled = value / inversePower(of: decimals)
  let noise = 1e-9 * max(1, scaled.magnitude)
  return (scaled - scaled.rounded()).magnitude <= min(noise, 1e-4)
}

private func inversePower(of decimals: Int) -> Double {
  var power = 1.0
  for _ in 0..<min(max(decimals, 0), 15) { power *= 0.1 }
  return power
}
