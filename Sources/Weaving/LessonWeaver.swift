import Drawing
import LessonDocument
import SourceText
import Typesetting

/// One walk over a lesson: a method for each kind of node, in the files of `Blocks`, `Callouts`,
/// `Cells`, `Lines` and `Links`; what the walk counts and finds wrong stands here.
struct LessonWeaver {
  let document: LessonDocument
  let run: LessonRun
  let place: LessonPlace
  let outline: LessonOutline
  /// Whether headings are woven for the contents of the page, once more.
  var isContents = false
  let typesetter: Typesetter
  let words: Words

  /// Cells whose code has been shown so far.
  var cellCount = 0
  var exerciseCount = 0
  /// The footnotes that the page refers to so far, in the order of their numbers.
  var footnoteOrder: [Int] = []
  /// Whether the walk is in a solution that the page leaves out: its mistakes are told all the same.
  var isLeftOut = false
  /// The labels met so far: a second one is an error and gets no id.
  var labels: Set<String> = []
  /// Files that the page needs, by their paths below the lessons folder.
  var files: Set<String> = []
  /// Files that only solutions need which the page leaves out.
  var filesLeftOut: Set<String> = []
  /// The other lessons that links lead to, by their paths.
  var linkedLessons: Set<String> = []
  /// How many formulas have been set.
  var formulaCount = 0
  /// The bytes of their HTML.
  var formulaBytes = 0
  /// KaTeX's absence is said once.
  var missesKaTeX = false
  var diagnostics: [Diagnostic]

  init(
    _ document: LessonDocument, run: LessonRun, place: LessonPlace, typesetter: Typesetter
  ) {
    self.document = document
    self.run = run
    self.place = place
    self.typesetter = typesetter
    outline = LessonOutline(of: document, number: place.number)
    words = .of(place.language)
    diagnostics = outline.diagnostics
  }

  mutating func body() -> Markup {
    var body = Markup()
    for (index, block) in document.blocks.enumerated() where index != outline.titleBlock {
      if case .heading(_, let inlines, _) = block.content,
        let section = outline.sectionOfBlock[index]
      {
        body += sectionHeading(outline.sections[section], inlines)
      } else {
        body += weave(block)
      }
    }
    return body + footnotes()
  }

  /// The headings for the contents of the page, where links and footnotes have no place.
  func sections() -> [WovenLesson.Section] {
    var weaver = self
    weaver.isContents = true
    return zip(outline.sections, headings()).map { section, inlines in
      var titled = section
      titled.heading = weaver.weave(withoutLinks(inlines))
      return titled
    }
  }

  /// A heading once more, for what refers to it; `nil` inside one, which may lead to itself.
  func heading(of id: String) -> Markup? {
    guard !isContents, let index = outline.blockOfID[id],
      case .heading(_, let inlines, _) = document.blocks[index].content
    else { return nil }
    var weaver = self
    weaver.isContents = true
    return weaver.weave(withoutLinks(inlines))
  }

  private func headings() -> [[Inline]] {
    document.blocks.indices.compactMap { index in
      guard outline.sectionOfBlock[index] != nil,
        case .heading(_, let inlines, _) = document.blocks[index].content
      else { return nil }
      return inlines
    }
  }

  mutating func complain(_ message: String, at range: Range<Int>, notes: [String] = []) {
    diagnostics.append(Diagnostic(message, at: range, notes: notes))
  }
}

private func withoutLinks(_ inlines: [Inline]) -> [Inline] {
  inlines.flatMap { inline -> [Inline] in
    switch inline {
    // What leads to it gives it its text, and is left out then.
    case .link(_, _, let content, _): content.isEmpty ? [inline] : withoutLinks(content)
    case .image(_, _, let alternative, _): withoutLinks(alternative)
    case .emphasis(let content): [.emphasis(withoutLinks(content))]
    case .strong(let content): [.strong(withoutLinks(content))]
    case .strikethrough(let content): [.strikethrough(withoutLinks(content))]
    case .footnote, .lineBreak: []
    case .text, .code, .math, .value, .softBreak, .html: [inline]
    }
  }
}
