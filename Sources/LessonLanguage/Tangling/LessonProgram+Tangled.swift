public import SourceText

/// A lesson's cells as one Swift program.
public struct TangledProgram: Sendable {
  /// The program, ready for `swiftc -module-name main`; empty where the cells have errors.
  public var text: String
  /// Errors and warnings, their ranges in the author's file, in order of place.
  public var diagnostics: [Diagnostic]

  /// A program and what was wrong with its cells.
  public init(text: String, diagnostics: [Diagnostic]) {
    self.text = text
    self.diagnostics = diagnostics
  }
}

extension LessonProgram {
  /// The cells in order, as a Swift program that prints what `run` shows.
  ///
  /// Everything stays as the author wrote it, comments and option lines too, but for four things:
  /// `import SwiftML` comes first; other imports go, since Foundation's `exp` would be ambiguous
  /// with the library's; a value that ends a cell is shown by `show(…)`; a tensor takes the name of
  /// its variable by `.named("…")`.
  public func tangled() -> TangledProgram {
    let (text, ends) = joined()
    var tangled = TangledProgram(text: "", diagnostics: [])
    if let (program, _) = check(text, ends, &tangled.diagnostics) {
      tangled.text = "import SwiftML\n" + tangle(program, text.bytes)
    }
    tangled.diagnostics = tangled.diagnostics.map { $0.placed(in: text) }
    tangled.diagnostics.sort { $0.range.lowerBound < $1.range.lowerBound }
    return tangled
  }
}

extension Diagnostic {
  /// The diagnostic of a place in `text`, at that place in the author's file.
  fileprivate func placed(in text: ExcerptedText) -> Diagnostic {
    var placed = self
    placed.range = text.fileRange(of: range)
    return placed
  }
}
