public import LessonDocument
public import SourceText

/// The title and the headings of a lesson, with their numbers, and every place in it that a link
/// may lead to.
///
/// It is made before the lesson is woven, since links may point forward and into other lessons.
public struct LessonOutline: Sendable {
  /// From the front matter, otherwise the first heading of level 1; `nil` where there is neither.
  public let title: String?
  /// The headings that stand by themselves (not in quotes or lists), in order; without the title.
  public let sections: [WovenLesson.Section]
  /// What authors may write after `#`: the ids of the page, labels, and the names that code hosts
  /// give to headings.
  public let anchors: [String: Anchor]
  /// Labels that are used twice.
  public let diagnostics: [Diagnostic]
  /// The block that is only the title: the page shows it above, not in the body.
  let titleBlock: Int?
  /// For each block that is a heading of the lesson its index in `sections`.
  let sectionOfBlock: [Int: Int]
  /// For each id of a heading of the lesson its block.
  let blockOfID: [String: Int]
  /// The numbers of captions, formulas and exercises.
  let numbers: OutlineNumbers

  /// Reads the headings and labels of a document.
  ///
  /// - Parameter number: the lesson's number in its course; section 3 of lesson 2 is `2.3`.
  public init(of document: LessonDocument, number: Int? = nil) {
    let headings = topHeadings(of: document)
    let first = headings.first { $0.level == 1 && !$0.title.isEmpty }
    title = document.frontMatter.title ?? first?.title
    // A first heading that repeats the front matter's title is for readers on a code host.
    titleBlock = first?.title == title ? first?.block : nil
    let kept = headings.filter { [titleBlock] in $0.block != titleBlock }

    var labels = LabelCollector(document)
    labels.collect()
    numbers = labels.numbers
    var builder = SectionBuilder(
      prefix: number.map { "\($0)." } ?? "", numbers: document.frontMatter.numberSections,
      anchors: labels.anchors)
    for heading in kept {
      builder.add(heading)
    }
    sections = builder.sections
    anchors = builder.anchors
    diagnostics =
      labels.diagnostics + (titleBlock.map { complaints(ofTitle: document.blocks[$0]) } ?? [])
    blockOfID = Dictionary(
      zip(sections.map(\.id), kept.map(\.block)), uniquingKeysWith: { first, _ in first })
    sectionOfBlock = Dictionary(
      uniqueKeysWithValues: kept.enumerated().map { ($0.element.block, $0.offset) })
  }
}

/// What is lost of a heading that is the title: a title is plain text, on the page, in the index and in links.
private func complaints(ofTitle block: Block) -> [Diagnostic] {
  guard case .heading(_, let inlines, let label) = block.content else { return [] }
  var complaints: [Diagnostic] = []
  if let label {
    complaints.append(
      Diagnostic(
        "the title of a lesson has no label", at: label.range,
        notes: ["link to the lesson's file, or write the label behind a heading below"]))
  }
  let isPlain = inlines.allSatisfy {
    switch $0 {
    case .math, .value, .footnote: false
    case .link(_, _, let content, _): !content.isEmpty
    default: true
    }
  }
  if !isPlain {
    complaints.append(
      Diagnostic(
        "a title is plain text: it shows no formula, no value, no footnote and no other lesson's title",
        at: block.range,
        severity: .warning))
  }
  return complaints
}

private struct Heading {
  let block: Int
  let level: Int
  let title: String
  /// What a code host sees of it, for which a value is code.
  let hostTitle: String
  /// What is unknown by its source: for ids, which must not change with a value.
  let sourceTitle: String
  let label: Label?
}

private func topHeadings(of document: LessonDocument) -> [Heading] {
  document.blocks.enumerated().compactMap { index, block in
    guard case .heading(let level, let inlines, let label) = block.content else { return nil }
    return Heading(
      block: index, level: level, title: plainText(inlines),
      hostTitle: plainText(inlines) { document.source(of: $0) ?? "" },
      sourceTitle: plainText(inlines) { inline in
        if case .link(let destination, _, _, _) = inline { return destination }
        return document.source(of: inline) ?? ""
      }, label: label)
  }
}

extension LessonDocument {
  /// A value as it is written, without its backquotes.
  fileprivate func source(of inline: Inline) -> String? {
    guard case .value(let index) = inline, values.indices.contains(index) else { return nil }
    return file.text(values[index].range).filter { $0 != "`" }
  }
}

/// Numbers sections and gives them ids.
private struct SectionBuilder {
  let prefix: String
  let numbers: Bool
  var sections: [WovenLesson.Section] = []
  var anchors: [String: Anchor]
  private var ids = UniqueNames()
  private var hostNames = UniqueNames(firstSuffix: 1)
  private var count = 0

  init(prefix: String, numbers: Bool, anchors: [String: Anchor]) {
    self.prefix = prefix
    self.numbers = numbers
    self.anchors = anchors
    // No heading may take the id of a label.
    for anchor in anchors.values { _ = ids.take(anchor.id) }
  }

  mutating func add(_ heading: Heading) {
    let (title, level, label) = (heading.title, max(2, heading.level), heading.label)
    if level == 2 { count += 1 }
    let slug = [title, heading.sourceTitle].map(asciiSlug).first { !$0.isEmpty } ?? "x"
    let id = label.map { labelID($0.name) } ?? ids.take("sec-" + slug)
    let number = numbers && level == 2 ? prefix + String(count) : ""
    let anchor = Anchor(id: id, kind: .section(number: number, title: title))
    if let label { anchors[label.name] = anchor }
    anchors[hostNames.take(codeHostSlug(heading.hostTitle))] = anchor
    anchors[id] = anchor
    sections.append(.init(level: level, number: number, title: title, id: id))
  }
}
