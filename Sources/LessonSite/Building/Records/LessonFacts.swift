import LessonDocument
import Weaving

/// What a course needs to know of a lesson before it is built: small, and the same wherever the
/// lesson stands in the course.
struct LessonFacts: Sendable {
  /// Without the defaults of cells and the limits, which concern only the lesson itself.
  let frontMatter: FrontMatter
  /// From the front matter, otherwise the first heading.
  let title: String?
  /// What links may lead to, as in a lesson without a number.
  let anchors: [String: Anchor]
  /// Where each cell stands in the file.
  let cells: [Range<Int>]
  /// Whether something was wrong with the document itself.
  let hasProblems: Bool
}

extension LessonFacts {
  /// The facts of a parsed lesson.
  init(of document: LessonDocument) {
    let outline = LessonOutline(of: document)
    self.init(
      frontMatter: document.frontMatter, title: outline.title, anchors: outline.anchors,
      cells: document.cells.map(\.range), hasProblems: !document.diagnostics.isEmpty)
  }
}
