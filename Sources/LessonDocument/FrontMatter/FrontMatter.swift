/// The settings at the top of a lesson. What is not given is `nil` or the default.
public struct FrontMatter: Equatable, Sendable {
  /// The lesson's title.
  public var title: String?
  /// A line under the title.
  public var subtitle: String?
  /// One or two sentences for the course index.
  public var description: String?
  /// Who wrote it.
  public var author: String?
  /// When, as the author writes dates.
  public var date: String?
  /// A BCP 47 language tag, such as `ro`; otherwise the folder decides.
  public var lang: String?
  /// The place among the lessons of its folder.
  public var order: Int?
  /// The title of the part of the course that begins with this lesson.
  public var part: String?
  /// The title of the course that the lesson belongs to; one lesson of a language gives it.
  public var course: String?
  /// One or two sentences for the head of the course index, beside `course`.
  public var courseDescription: String?
  /// The lesson that this one translates: a path relative to this file.
  public var translationOf: String?
  /// A draft is checked and not published.
  public var draft = false
  /// Whether the page shows its own contents.
  public var toc = true
  /// Whether headings are numbered.
  public var numberSections = true
  /// What cells have that do not say otherwise: `execute:`.
  public var cellDefaults = CellOptions()
  /// The limits of the run that the lesson raises or lowers, by name: `execute: limits:`.
  public var limits: [LimitSetting] = []

  /// All defaults.
  public init() {}
}

/// A limit that a lesson sets for its run.
public struct LimitSetting: Equatable, Sendable {
  /// Its name; whether there is such a limit is for those to say who run the lesson.
  public let name: String
  /// The value.
  public let value: Int
  /// Where the name stands.
  public let range: Range<Int>

  /// A setting.
  public init(name: String, value: Int, range: Range<Int>) {
    self.name = name
    self.value = value
    self.range = range
  }
}
