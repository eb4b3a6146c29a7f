/// The keys of the front matter.
enum FrontMatterKey: String, CaseIterable {
  case title
  case subtitle
  case description
  case author
  case date
  case lang
  case order
  case part
  case course
  case courseDescription = "course-description"
  case translationOf = "translation-of"
  case draft
  case toc
  case numberSections = "number-sections"
  case execute

  /// Every key, for messages.
  static var all: [String] { allCases.map(\.rawValue) }
}
