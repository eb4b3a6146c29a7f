import Foundation
import LessonSite
import SourceText

/// A message as `--format json` writes it; lines and columns count from 1, columns in Unicode scalars.
private struct JSONDiagnostic: Encodable {
  let file: String
  let line: Int
  let column: Int
  let endLine: Int
  let endColumn: Int
  let severity: String
  let message: String
  let notes: [String]

  init(_ diagnostic: Diagnostic, in source: SourceFile) {
    let start = source.position(at: diagnostic.range.lowerBound)
    let end = source.position(at: diagnostic.range.upperBound)
    file = source.path
    (line, column) = (start.line, start.column)
    (endLine, endColumn) = (end.line, end.column)
    severity = diagnostic.severity.rawValue
    message = diagnostic.message
    notes = diagnostic.notes
  }
}

/// All diagnostics as one JSON array, sorted as the texts are.
func jsonReport(_ reports: [Site.Report]) -> String {
  let diagnostics = sorted(reports).map { JSONDiagnostic($0.diagnostic, in: $0.file) }
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  let data = (try? encoder.encode(diagnostics)) ?? Data("[]".utf8)
  return String(decoding: data, as: UTF8.self) + "\n"
}
