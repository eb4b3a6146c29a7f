import LessonDocument
import Weaving

/// What a course needs to know of a lesson before it is built: small, and the same wherever the
/// lesson stands in the course. Of large courses there are many at once.
final class LessonFacts: Sendable {
  /// Without the defaults of cells and the limits, which concern only the lesson itself.
  let frontMatter: FrontMatter
  /// From the front matter, otherwise the first heading.
  let title: String?
  /// What links may lead to, as in a lesson without a number; few of them are ever asked for.
  private let packedAnchors: [UInt8]
  /// Where each cell stands in the file.
  let cells: [Range<Int>]
  /// Where each value in prose does.
  let values: [Range<Int>]
  /// Whether something was wrong with the document itself.
  let hasProblems: Bool

  init(
    frontMatter: FrontMatter, title: String?, anchors: [String: Anchor], cells: [Range<Int>],
    values: [Range<Int>], hasProblems: Bool
  ) {
    var writer = ByteWriter()
    writer.write(anchors)
    self.frontMatter = frontMatter
    self.title = title
    // Without the room that a writer keeps for more.
    packedAnchors = Array(writer.bytes[...])
    self.cells = cells
    self.values = values
    self.hasProblems = hasProblems
  }

  /// What links may lead to, as in a lesson without a number.
  var anchors: [String: Anchor] {
    var reader = ByteReader(packedAnchors)
    return (try? reader.anchors()) ?? [:]
  }
}

extension LessonFacts {
  /// The facts of a parsed lesson.
  convenience init(of document: LessonDocument) {
    let outline = LessonOutline(of: document)
    self.init(
      frontMatter: document.frontMatter, title: outline.title, anchors: outline.anchors,
      cells: document.cells.map(\.range), values: document.values.map(\.range),
      hasProblems: !document.diagnostics.isEmpty)
  }
}
