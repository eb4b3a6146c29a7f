import LessonOutput
import SourceText
import SwiftML
import Weaving

/// What a translation computes otherwise than its original, by the translation's path. Where either
/// has errors of its own, those come first.
func translationMismatches(_ course: Course, _ built: [Int: BuiltLesson])
  -> [String: [Diagnostic]]
{
  let indices = Dictionary(
    course.lessons.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
  var found: [String: [Diagnostic]] = [:]
  for (index, lesson) in course.lessons.enumerated() {
    guard let original = lesson.original.flatMap({ indices[$0] }),
      let ours = built[index], let theirs = built[original],
      !ours.hasErrors, !theirs.hasErrors,
      let numbers = ours.compared?.numbers, let others = theirs.compared?.numbers
    else { continue }
    found[lesson.path] = differences(
      lesson, numbers, from: course.lessons[original], others)
  }
  return found
}

/// Whether a lesson and its translation compute the same: cell by cell the same
/// numbers. Words may differ: they are translated.
private func differences(
  _ translation: Lesson, _ numbers: [[String]], from original: Lesson, _ others: [[String]]
) -> [Diagnostic] {
  let cells = translation.facts.cells
  let count = original.facts.cells.count
  guard cells.count == count else {
    return [
      Diagnostic(
        "this lesson has \(cells.count) cells and its original '\(original.path)' has \(count)",
        at: cells.last ?? 0..<0, notes: ["a lesson and its translation run the same code"])
    ]
  }
  return zip(numbers, others).enumerated().compactMap { index, pair in
    let (ours, theirs) = pair
    if ours == theirs { return nil }
    let line = original.file.position(at: original.facts.cells[index].lowerBound)
    return Diagnostic(
      "this cell does not compute what the same cell of '\(original.path)' does",
      at: cells[index],
      notes: [
        "\(firstDifference(ours, theirs)); there it begins on line \(line.line)"
      ])
  }
}

/// The numbers that outputs show, as texts, in their order.
func shownNumbers(in outputs: [Output]) -> [String] {
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
