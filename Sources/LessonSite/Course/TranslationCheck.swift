import LessonDocument
import LessonOutput
import SourceText
import SwiftML
import Weaving

/// Whether a lesson and its translation compute the same: cell by cell the same
/// numbers. Words may differ: they are translated.
func differences(
  _ translation: Lesson, _ run: LessonRun, from original: Lesson, _ other: LessonRun
) -> [Diagnostic] {
  let cells = translation.document.cells
  let count = original.document.cells.count
  guard cells.count == count else {
    let place = cells.last.map(\.range) ?? 0..<0
    return [
      Diagnostic(
        "this lesson has \(cells.count) cells and its original '\(original.path)' has \(count)",
        at: place, notes: ["a lesson and its translation run the same code"])
    ]
  }
  return cells.indices.compactMap { index in
    let (ours, theirs) = (numbers(in: run.outputs[index]), numbers(in: other.outputs[index]))
    if ours == theirs { return nil }
    let line = original.document.file.position(at: original.document.cells[index].range.lowerBound)
    return Diagnostic(
      "this cell does not compute what the same cell of '\(original.path)' does",
      at: cells[index].range,
      notes: [
        "\(firstDifference(ours, theirs)); there it begins on line \(line.line)"
      ])
  }
}

/// The numbers of outputs, as texts, in the order in which they are shown.
private func numbers(in outputs: [Output]) -> [String] {
  outputs.flatMap { output in
    output.plainText.matches(of: /-?[0-9]+(?:\.[0-9]+)?(?:e[-+]?[0-9]+)?/).map {
      String($0.output)
    }
  }
}

private func firstDifference(_ ours: [String], _ theirs: [String]) -> String {
  for (a, b) in zip(ours, theirs) where a != b { return "it shows \(a) here and \(b) there" }
  return ours.count > theirs.count
    ? "it shows \(ours[theirs.count]) here and nothing there"
    : "it shows \(theirs[ours.count]) there and nothing here"
}
