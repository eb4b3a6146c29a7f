import ArgumentParser
import LessonSite
import SourceText

/// How `render check` says what it found.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people and editors, on standard error.
  case text
  /// For programs, on standard output.
  case json
}

/// Writes all diagnostics to standard error, by path and place; throws where one is an error, or
/// where there is one at all and `strict` is set.
func show(_ reports: [Site.Report], strict: Bool = false) throws(ExitStatus) {
  write(rendered(reports, coloured: Terminal.hasColours))
  try judge(reports, strict: strict)
}

/// All diagnostics as people read them, by path and place.
func rendered(_ reports: [Site.Report], coloured: Bool = false) -> String {
  sorted(reports).map { file, diagnostic in
    let text = diagnostic.rendered(in: file)
    return coloured ? withColour(text, diagnostic.severity) : text
  }.joined()
}

/// The word that says how bad it is, in colour.
private func withColour(_ text: String, _ severity: Diagnostic.Severity) -> String {
  guard let word = text.firstRange(of: ": \(severity.rawValue): ") else { return text }
  let shown = "\(severity.rawValue):"
  let colour = severity == .error ? Terminal.error(shown) : Terminal.warning(shown)
  return text[..<word.lowerBound] + ": \(colour) " + text[word.upperBound...]
}

/// Throws where a diagnostic is an error, or where there is one at all and `strict` is set.
func judge(_ reports: [Site.Report], strict: Bool) throws(ExitStatus) {
  if hasErrors(reports, strict: strict) { throw .lessonErrors }
}

/// Whether a diagnostic is an error, or there is one at all and `strict` is set.
func hasErrors(_ reports: [Site.Report], strict: Bool) -> Bool {
  reports.contains { $0.diagnostics.contains { strict || $0.severity == .error } }
}

/// Every diagnostic with its file, by path and place; what stands at one place keeps its order.
func sorted(_ reports: [Site.Report]) -> [(file: SourceFile, diagnostic: Diagnostic)] {
  let byPath = reports.enumerated().sorted { first, second in
    let (a, b) = (first.element.file.path.utf8, second.element.file.path.utf8)
    return a.elementsEqual(b) ? first.offset < second.offset : a.lexicographicallyPrecedes(b)
  }
  return byPath.map(\.element).flatMap { report in
    report.diagnostics.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map { (report.file, $0.element) }
  }
}
