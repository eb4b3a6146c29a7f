import LessonOutput
import SwiftML
import Testing

/// What `table`, `show`, `print` leave in a run.
@Suite struct OutputTests {
  @Test func tableOfScores() throws {
    var run = Run()
    let scores: Tensor = [[3.2, 1.3, 2.2], [5.1, 4.9, 2.5], [-1.7, 2.0, -3.1]]
    try run.table(
      scores, rows: ["cat", "car", "frog"], columns: ["1", "2", "3"], decimals: 1,
      highlight: [0, 1, 2])
    guard case .table(let table) = run.outputs[0] else { throw Run.Failure("no table") }
    #expect(table.rows == [[3.2, 1.3, 2.2], [5.1, 4.9, 2.5], [-1.7, 2.0, -3.1]])
    #expect(
      table.highlighted == [
        Table.Place(row: 0, column: 0), Table.Place(row: 1, column: 1),
        Table.Place(row: 2, column: 2),
      ])
    #expect(
      run.outputs[0].plainText == """
                 1     2      3
        cat    3.2*  1.3    2.2
        car    5.1   4.9*   2.5
        frog  -1.7   2.0   -3.1*

        """)
  }

  @Test func tablesOfLessThanTwoAxes() throws {
    var run = Run()
    try run.table([1, 2, 3], columns: ["a", "b", "c"])
    try run.table(7)
    guard case .table(let row) = run.outputs[0], case .table(let cell) = run.outputs[1] else {
      throw Run.Failure("no table")
    }
    #expect(row.rows == [[1, 2, 3]])
    #expect(cell.rows == [[7]])
    #expect(run.outputs[0].plainText == "  a    b    c\n1.0  2.0  3.0\n")
  }

  @Test func tablesThatDoNotFit() {
    let matrix: Tensor = [[1, 2], [3, 4]]
    expectFailure("a table has at most two axes, the shape is [1, 1, 1]") { run in
      try run.table([[[1]]])
    }
    expectFailure("3 row names for 2 rows") { run in
      try run.table(matrix, rows: ["a", "b", "c"])
    }
    expectFailure("1 column name for 2 columns") { run in try run.table(matrix, columns: ["a"]) }
    expectFailure("highlight 2 of column 1 is no row: there are 2") { run in
      try run.table(matrix, highlight: [0, 2])
    }
    expectFailure("decimals are 0 through 15, got 16") { run in
      try run.table(matrix, decimals: 16)
    }
  }

  private func expectFailure(_ message: String, _ body: (inout Run) throws -> Void) {
    var run = Run()
    #expect(throws: Run.Failure(message)) { try body(&run) }
    #expect(run.outputs.isEmpty)
  }

  @Test func textRunsOn() throws {
    var run = Run()
    run.write("a")
    run.show("b")
    try run.table(1)
    run.write("c")
    #expect(run.outputs.count == 3)
    #expect(run.takeOutputs().first == .text("ab\n"))
    #expect(run.outputs.isEmpty)
  }

  @Test func formattedNumbers() {
    #expect(2.675.formatted(decimals: 2) == "2.67")
    #expect((-0.001).formatted(decimals: 2) == "0.00")
    #expect(3.formatted(decimals: 2) == "3.00")
    #expect(Int.min.formatted(decimals: 0) == "-9223372036854775808")
  }
}
