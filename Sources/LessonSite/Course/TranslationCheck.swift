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
      let said = ours.compared, let others = theirs.compared
    else { continue }
    let other = course.lessons[original]
    found[lesson.path] =
      differences(lesson, said.numbers, from: other, others.numbers)
      + differencesInProse(lesson, said.values, from: other, others.values)
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

/// The values that stand in the prose of one and not of the other, as often. Languages put them in
/// another order, names in the expressions may be translated, and a value without a number is a word.
private func differencesInProse(
  _ translation: Lesson, _ values: [[String]], from original: Lesson, _ others: [[String]]
) -> [Diagnostic] {
  let added = unmatched(values, among: others).map { index in
    Diagnostic(
      "this value is \(text(of: values[index])), which the prose of '\(original.path)' does not say",
      at: translation.facts.values[index], severity: .warning,
      notes: ["a lesson and its translation say the same numbers, each as often"])
  }
  let lost = unmatched(others, among: values)
  if lost.isEmpty { return added }
  let (file, place) = (original.file, translation.range(ofKey: "translation-of"))
  return added
    + lost.map { index in
      let line = file.position(at: original.facts.values[index].lowerBound).line
      return Diagnostic(
        "the prose does not say \(text(of: others[index])), a value on line \(line) of "
          + "'\(original.path)'", at: place, severity: .warning,
        notes: ["put it into the prose here too, or take it out there"])
    }
}

/// Those of `values` that have no partner of their own among `others`, by their places.
private func unmatched(_ values: [[String]], among others: [[String]]) -> [Int] {
  var left = others.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  return values.indices.filter { index in
    guard !values[index].isEmpty else { return false }
    left[values[index], default: 0] -= 1
    return left[values[index], default: 0] < 0
  }
}

private func text(of numbers: [String]) -> String { numbers.joined(separator: ", ") }

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
