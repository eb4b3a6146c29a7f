public import LessonDocument
public import LessonLanguage
public import LessonOutput
public import SourceText
public import SwiftML

/// What came of a lesson's code.
public struct LessonRun: Sendable {
  /// For each cell what it showed, in order.
  public var outputs: [[Output]]
  /// For each value in prose what it showed.
  public var values: [[Output]]
  /// For each cell that had to fail how it did, by the cell's index.
  public var failures: [Int: [Diagnostic]]
  /// Everything that was wrong, in order of place.
  public var diagnostics: [Diagnostic]

  /// What came of a lesson's code.
  public init(
    outputs: [[Output]], values: [[Output]] = [], failures: [Int: [Diagnostic]] = [:],
    diagnostics: [Diagnostic] = []
  ) {
    self.outputs = outputs
    self.values = values
    self.failures = failures
    self.diagnostics = diagnostics
  }
}

/// Each is a run of its own, up to all limits.
private let mostFailing = 10

/// A part of a lesson's program.
enum ProgramPart: Hashable {
  case cell(Int)
  case value(Int)
}

extension LessonDocument {
  /// The cells that run, in order: all but those with `eval: false` and those that have to fail.
  public var runningCells: [Cell] { cells.filter { $0.options.eval && !$0.options.error } }

  /// Runs the cells and the values in prose as one program, and each cell with `error: true` at the
  /// end of a program of its own, made of what runs above it.
  ///
  /// It needs a deep stack (`onDeepStack`).
  public func run(limits: Limits = Limits(), files: DataFiles = .none) -> LessonRun {
    let adjusted = lessonLimits(frontMatter.limits, over: limits)
    let parts = programParts
    let result = LessonProgram(cells: parts.map(code)).run(limits: adjusted.limits, files: files)
    var run = LessonRun(
      outputs: cells.map { _ in [] }, values: values.map { _ in [] },
      diagnostics: adjusted.diagnostics + result.diagnostics)
    for (part, outputs) in zip(parts, result.outputs) {
      switch part {
      case .cell(let index): run.outputs[index] = outputs
      case .value(let index): run.values[index] = outputs
      }
    }
    if !result.diagnostics.contains(where: { $0.severity == .error }) {
      let failing = cells.indices.filter { cells[$0].options.error && cells[$0].options.eval }
      for index in failing.prefix(mostFailing) {
        runFailing(index, limits: adjusted.limits, files, &run)
      }
      if let excess = failing.dropFirst(mostFailing).first {
        run.diagnostics.append(
          Diagnostic(
            "a lesson has at most \(mostFailing) cells that have to fail",
            at: cells[excess].range))
      }
    }
    return run
  }

  /// In order of place; the values of a cell's captions come after the cell.
  var programParts: [ProgramPart] {
    var parts: [(order: (Int, Int), part: ProgramPart)] = []
    for (index, cell) in cells.enumerated() where cell.options.eval && !cell.options.error {
      parts.append(((cell.range.lowerBound, 0), .cell(index)))
    }
    for (index, value) in values.enumerated() {
      let cell = cells.first { $0.range.contains(value.range.lowerBound) }
      let place = cell?.range.lowerBound ?? value.range.lowerBound
      parts.append(((place, 1 + index), .value(index)))
    }
    return parts.sorted { $0.order < $1.order }.map(\.part)
  }

  func code(of part: ProgramPart) -> ExcerptedText {
    switch part {
    case .cell(let index): cells[index].code
    case .value(let index): values[index].code
    }
  }

  private func runFailing(
    _ index: Int, limits: Limits, _ files: DataFiles, _ run: inout LessonRun
  ) {
    let cell = cells[index]
    let above = runningCells.filter { $0.range.lowerBound < cell.range.lowerBound }
    let result = LessonProgram(cells: (above + [cell]).map(\.code)).run(
      limits: limits, files: files)
    let errors = result.diagnostics.filter {
      $0.severity == .error && cell.range.contains($0.range.lowerBound)
    }
    run.outputs[index] = result.outputs.last ?? []
    run.failures[index] = errors
    guard errors.isEmpty else { return }
    run.diagnostics.append(
      Diagnostic(
        "this cell has to fail ('error: true'), and does not", at: cell.range,
        notes: ["take the option away, or make the code wrong"]))
  }
}
