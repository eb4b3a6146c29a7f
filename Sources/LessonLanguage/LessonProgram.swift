public import LessonOutput
public import SourceText
public import SwiftML

/// The cells of one lesson: one Swift program with one scope.
public struct LessonProgram: Sendable {
  /// The code of each cell, in order.
  public let cells: [ExcerptedText]

  /// The cells of a lesson, or the whole of a `.swift` file as a single one.
  public init(cells: [ExcerptedText]) { self.cells = cells }
}

/// What came of a program: outputs by cell, and everything that was wrong.
public struct ProgramResult: Sendable {
  /// For each cell what it showed, in order.
  public var outputs: [[Output]]
  /// Errors and warnings, their ranges in the author's file, in order of place.
  public var diagnostics: [Diagnostic]
  /// Where among the errors are claims that did not hold, in the author's file.
  public internal(set) var failedClaims: Set<Range<Int>> = []
  /// How many cells ran to their end: none where the program has errors, and where it was stopped
  /// those before the cell in which it was.
  public internal(set) var completedCells = 0

  /// Outputs by cell, and everything that was wrong.
  public init(outputs: [[Output]], diagnostics: [Diagnostic]) {
    self.outputs = outputs
    self.diagnostics = diagnostics
  }

  /// Everything that was shown as text, as the compiled program prints it.
  public var plainText: String {
    var text = ""
    for output in outputs.joined() { text += output.plainText }
    return text
  }
}

extension LessonProgram {
  /// Checks the program and, where it has no errors, runs it.
  ///
  /// A failed claim (`expect`) is an error at its place and the program goes on; any other error
  /// of a running program ends it there, with the outputs so far. `files` has the text of those
  /// that `loadCSV` names.
  public func run(limits: Limits = Limits(), files: DataFiles = .none) -> ProgramResult {
    let (text, ends) = joined()
    var result = ProgramResult(outputs: cells.map { _ in [] }, diagnostics: [])
    if let (program, statements) = check(text, ends, &result.diagnostics) {
      execute(program, statements, limits, files, &result)
    }
    result.diagnostics = result.diagnostics.map { diagnostic in
      var placed = diagnostic
      placed.range = text.fileRange(of: diagnostic.range)
      return placed
    }
    result.diagnostics = result.diagnostics.shortened()
    result.failedClaims = Set(result.failedClaims.map(text.fileRange))
    return result
  }

  /// The cells as one text, and where in it each of them ends.
  func joined() -> (text: ExcerptedText, ends: [Int]) {
    var text = ExcerptedText()
    var ends: [Int] = []
    for cell in cells {
      text.append(cell)
      ends.append(text.bytes.count)
    }
    return (text, ends)
  }

  /// The checked program and its statements by cell; `nil` where it has errors.
  func check(_ text: ExcerptedText, _ ends: [Int], _ diagnostics: inout [Diagnostic])
    -> (CheckedProgram, [[StatementID]])?
  {
    var parser = Parser(text.bytes, ends: ends)
    let body = parser.parseProgram()
    let statements = byCell(body, ends, parser.syntax)
    let checker = Checker(parser.syntax, body: body)
    if !parser.isGivingUp {
      checker.checkProgram(shown: Set(statements.compactMap { $0.last }))
    }
    // What could not be read makes no sense to the checker either: one error for one mistake, and
    // no warnings at all.
    let unread = SourceLines(of: parser.diagnostics.map { $0.range.lowerBound }, in: text.bytes)
    let sensible = checker.diagnostics.filter { found in
      !unread.contain(found.range.lowerBound)
        && !parser.unreadParts.contains { $0.contains(found.range.lowerBound) }
        && (found.severity == .error || parser.diagnostics.isEmpty)
    }
    diagnostics += (parser.diagnostics + sensible).shortened()
    if let untyped = checker.untyped, !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics.append(
        Diagnostic("the type of this cannot be inferred", at: checker.range(untyped)))
    }
    return diagnostics.contains { $0.severity == .error } ? nil : (checker.program, statements)
  }

  private func byCell(_ body: [StatementID], _ ends: [Int], _ syntax: Syntax) -> [[StatementID]] {
    var statements: [[StatementID]] = ends.map { _ in [] }
    var cell = 0
    for id in body {
      while cell + 1 < ends.count, syntax[id].range.lowerBound >= ends[cell] { cell += 1 }
      if cell < statements.count { statements[cell].append(id) }
    }
    return statements
  }
}
