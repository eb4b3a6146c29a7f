import SourceText
import SwiftML

extension LessonProgram {
  /// Runs a checked program. Where NaN or an infinity made a claim fail or stopped it, it is run once
  /// more with every tensor looked at, and a warning says where the first such number came up: a
  /// program does the same each time, and one without such trouble pays nothing for the search.
  func execute(
    _ program: CheckedProgram, _ statements: [[StatementID]], _ limits: Limits,
    _ files: DataFiles, _ result: inout ProgramResult
  ) {
    let hasMetNonFinite = execute(
      program, statements, Machine(limits, files: files), &result
    ).hasMetNonFinite
    guard hasMetNonFinite else { return }
    var unshown = ProgramResult(outputs: statements.map { _ in [] }, diagnostics: [])
    let searching = Machine(limits, files: files, looksForNonFinite: true)
    let origin = execute(program, statements, searching, &unshown).firstNonFinite
    if let origin { result.diagnostics.append(origin) }
  }

  private func execute(
    _ program: CheckedProgram, _ statements: [[StatementID]], _ machine: Machine,
    _ result: inout ProgramResult
  ) -> Machine {
    let lowering = Lowering(program, machine)
    let codes = statements.map { lowering.lowerBlock($0) }
    if lowering.isTooLarge {
      result.diagnostics.append(
        Diagnostic(
          "this program is too large to run", at: 0..<0,
          notes: ["default values that use default values add up"]))
      return machine
    }
    let frame = machine.calls.push(lowering.code)
    do throws(Stop) {
      for (cell, code) in codes.enumerated() {
        defer {
          result.outputs[cell] = machine.run.takeOutputs()
        }
        _ = try code(frame)
        result.completedCells = cell + 1
      }
    } catch {
      result.diagnostics.append(error.diagnostic)
    }
    result.diagnostics += machine.failedClaims
    result.failedClaims = Set(machine.failedClaims.map { $0.range })
    return machine
  }
}
