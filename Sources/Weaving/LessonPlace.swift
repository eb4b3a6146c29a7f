public import Drawing

/// What becomes of the solutions of exercises.
public enum SolutionStyle: String, CaseIterable, Sendable {
  /// The reader opens them.
  case fold
  /// They are open.
  case show
  /// They are not on the page, and neither is their code, which runs all the same when the page is made.
  case omit
}

/// Where a lesson stands in its course, and what its links may lead to.
public struct LessonPlace: Sendable {
  /// The page of a lesson.
  public struct Page: Equatable, Sendable {
    /// The path below the site folder, with `/`: `ro/01-scoruri.html`.
    public let path: String
    /// The lesson's title, for links without a text of their own.
    public let title: String
    /// What authors may write after `#`, and what stands there.
    public let anchors: [String: Anchor]

    /// A page and its anchors (see `LessonOutline.anchors`).
    public init(path: String, title: String = "", anchors: [String: Anchor] = [:]) {
      self.path = path
      self.title = title
      self.anchors = anchors
    }
  }

  /// The lesson's path below the lessons folder, with `/`: `ro/01-scoruri.md`.
  public let path: String
  /// The language that the page speaks.
  public let language: Language
  /// The lesson's number in its course; section numbers begin with it. `nil` outside a course.
  public let number: Int?
  /// The page of every lesson, by the lesson's path; the lesson's own page among them.
  public let pages: LessonPages
  /// The files that images show and links lead to.
  public let files: LessonFiles
  /// What becomes of solutions.
  public let solutions: SolutionStyle

  /// A place; without `pages`, links to other lessons are errors.
  public init(
    path: String, language: Language, number: Int? = nil, pages: LessonPages = [:],
    files: LessonFiles = LessonFiles(), solutions: SolutionStyle = .fold
  ) {
    self.path = path
    self.language = language
    self.number = number
    self.pages = pages
    self.files = files
    self.solutions = solutions
  }
}
