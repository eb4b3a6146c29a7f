import Drawing
import LessonOutput
import Testing

@Suite struct TableFigureTests {
  let scores = Table(
    rows: [[3.2, 1.3, 2.2], [5.1, 4.9, 2.5], [-1.7, 2.0, -3.1]],
    rowNames: ["pisică", "mașină", "broască"],
    columnNames: ["o pisică", "o mașină", "o broască"],
    highlighted: [0, 1, 2].map { Table.Place(row: $0, column: $0) },
    highlightLegend: "scorul clasei corecte")

  private func cells(_ rows: [[Double]], decimals: Int? = nil) throws -> [String] {
    let markup = tableFigure(
      Table(rows: rows, decimals: decimals), id: "t", language: .english)
    return markup.text.split(separator: "<td>").dropFirst().map { cell in
      String(cell.prefix { $0 != "/" }.split(separator: ">")[1].prefix { $0 != "<" })
    }
  }

  @Test func namesAreHeadersAndCorrectClassesAreMarked() throws {
    let text = tableFigure(scores, id: "tbl-1", language: .romanian).text
    let elements = try ElementCount(xml: text)
    #expect(elements.counts["th"] == 6)
    #expect(elements.counts["mark"] == 3)
    #expect(elements.ids == ["tbl-1-table"])
    #expect(text.contains("<th scope=\"col\">o pisică</th>"))
    #expect(text.contains("<th scope=\"row\">broască</th>"))
    #expect(text.contains(">−3.1<span class=\"visually-hidden\"> (scorul clasei corecte)</span>"))
    #expect(text.contains("number-legend"))
  }

  @Test func withoutALegendTheNoteIsOnlySpoken() {
    let table = Table(rows: [[1, 2]], highlighted: [Table.Place(row: 0, column: 1)])
    let romanian = tableFigure(table, id: "t", language: .romanian).text
    #expect(romanian.contains(" (evidențiat)") && !romanian.contains("number-legend"))
    #expect(!romanian.contains("<thead>") && !romanian.contains("<th"))
  }

  @Test func theFewestDecimalsThatShowEveryNumber() throws {
    #expect(try cells([[3.2, 1.3], [-1.7, 2]]) == ["3.2", "1.3", "−1.7", "2.0"])
    #expect(try cells([[1, 2], [3, -4]]) == ["1", "2", "3", "−4"])
    #expect(try cells([[0.1 + 0.2, 0.25]]) == ["0.30", "0.25"])
    #expect(try cells([[1.0 / 3, 2]]) == ["0.3333", "2.0000"])
    #expect(try cells([[0, -0.0]]) == ["0", "0"])
  }

  @Test func theAuthorsDecimalsWin() throws {
    #expect(try cells([[1.0 / 3, 0.005, -0.001]], decimals: 2) == ["0.33", "0.01", "0.00"])
    #expect(try cells([[1.5, 2.5]], decimals: 0) == ["2", "2"])
  }

  @Test func whatDecimalsWouldHideHasAnExponent() throws {
    #expect(try cells([[1e-7, 0.5]]) == ["1.0·10⁻⁷", "0.5000"])
    #expect(try cells([[1e300, 0.5]]) == ["1.0·10³⁰⁰", "0.5"])
    #expect(try cells([[.nan, .infinity, -.infinity, 1]]) == ["NaN", "∞", "−∞", "1"])
  }

  @Test func raggedAndEmptyTablesAreTables() throws {
    let ragged = Table(rows: [[1], [1, 2, 3]], rowNames: ["a"], columnNames: ["x"])
    for table in [ragged, Table(rows: []), Table(rows: [[]])] {
      let text = tableFigure(table, id: "t", language: .english).text
      #expect(try ElementCount(xml: text).counts["table"] == 1)
    }
  }
}
