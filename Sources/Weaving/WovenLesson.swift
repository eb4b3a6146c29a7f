public import Drawing
public import SourceText

/// A lesson ready for its page: its prose, its code and what the code showed.
public struct WovenLesson: Sendable {
  /// A heading of the lesson, for the contents of the page.
  public struct Section: Sendable {
    /// 2 for the lesson's main sections, 3 below.
    public let level: Int
    /// The number, such as `2.1`; empty where sections are not numbered.
    public let number: String
    /// The heading as plain text.
    public let title: String
    /// The heading for the contents of the page: its formulas set, its links gone.
    public internal(set) var heading: Markup
    /// The anchor.
    public let id: String

    /// A heading; without markup of its own it reads as its title.
    public init(
      level: Int, number: String, title: String, id: String, heading: Markup? = nil
    ) {
      self.level = level
      self.number = number
      self.title = title
      self.heading = heading ?? Markup(title)
      self.id = id
    }
  }

  /// A part of the lesson's text, for the search.
  public struct Passage: Sendable {
    /// The anchor; empty for what stands above the first heading.
    public let id: String
    /// The heading as plain text.
    public let heading: String
    /// The text below it, on one line.
    public internal(set) var text: String
  }

  /// The body of the page.
  public let body: Markup
  /// Its headings, in order.
  public let sections: [Section]
  /// The first figure, for the course index.
  public let thumbnail: Markup?
  /// The lesson's text, section by section.
  public let passages: [Passage]
  /// The files that the page needs, by their paths below the lessons folder.
  public let files: Set<String>
  /// Files of solutions that are left out: they must be there, and no page needs them.
  public let filesLeftOut: Set<String>
  /// The lessons that its links lead to, by their paths.
  public let linkedLessons: Set<String>
  /// Whether the page needs the style sheet and the fonts of formulas.
  public let hasFormulas: Bool
  /// Everything that is wrong with the lesson, in order of place; ranges in its file.
  public let diagnostics: [Diagnostic]

  /// A woven lesson.
  public init(
    body: Markup, sections: [Section], thumbnail: Markup?, passages: [Passage] = [],
    files: Set<String> = [], filesLeftOut: Set<String> = [], linkedLessons: Set<String> = [],
    hasFormulas: Bool = false, diagnostics: [Diagnostic]
  ) {
    self.body = body
    self.sections = sections
    self.thumbnail = thumbnail
    self.passages = passages
    self.files = files
    self.filesLeftOut = filesLeftOut
    self.linkedLessons = linkedLessons
    self.hasFormulas = hasFormulas
    self.diagnostics = diagnostics
  }
}
