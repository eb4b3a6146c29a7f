public import LessonDocument
import SourceText
public import Typesetting

/// Puts a lesson together: its prose, its code and what the code showed, as the body of a page.
///
/// - Parameters:
///   - document: the lesson as parsed.
///   - run: what its code showed (`LessonDocument.run`).
///   - place: its language and number, and where its links may lead.
///   - typesetter: sets its formulas.
/// - Returns: the page's body, and everything that is wrong with the lesson: what the document and
///   the program found, formulas that are no TeX, links to nothing, labels used twice.
public func weave(
  _ document: LessonDocument, run: LessonRun, at place: LessonPlace,
  with typesetter: Typesetter = Typesetter()
) -> WovenLesson {
  var weaver = LessonWeaver(document, run: run, place: place, typesetter: typesetter)
  let body = weaver.body()
  return WovenLesson(
    body: body, sections: weaver.sections(), thumbnail: weaver.thumbnail(),
    passages: weaver.passages(), files: weaver.files,
    filesLeftOut: weaver.filesLeftOut.subtracting(weaver.files),
    linkedLessons: weaver.linkedLessons,
    hasFormulas: weaver.formulaCount > 0,
    diagnostics: inOrder(
      document.diagnostics + document.believable(run.diagnostics) + weaver.diagnostics))
}

/// Sorted by place, and not too many of them. What was said already is not said again.
private func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
  var seen: Set<Diagnostic> = []
  return diagnostics.filter { seen.insert($0).inserted }.shortened()
}
