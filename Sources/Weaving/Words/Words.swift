public import Drawing
public import LessonDocument
public import SourceText

/// What pages say in their own voice, in one language. Each language has a file beside this one.
public struct Words: Sendable {
  /// The name of the course.
  public let course: String
  /// The course's title on its index, in two halves: the second begins a line where there is room.
  public let headline: (String, String)
  /// Two sentences under it.
  public let lead: String
  /// The language's own name.
  public let languageName: String

  /// "Lesson", before a number.
  public let lesson: String
  /// "Lessons", over the list.
  public let lessons: String
  /// "Part IV".
  public let part: @Sendable (String) -> String
  /// "3 lessons".
  public let lessonCount: @Sendable (Int) -> String
  /// "2 cells".
  public let cellCount: @Sendable (Int) -> String
  /// "Cell", before a number.
  public let cell: String
  /// "Result", over what a cell showed.
  public let result: String
  /// "Figure", before a number.
  public let figure: String
  /// "Table", before a number.
  public let table: String

  /// "Equation", before a number.
  public let equation: String
  /// "Section", before a number.
  public let section: String
  /// "Figure 3 of “Title”", in another lesson than the one with that title.
  public let ofLesson: @Sendable (_ name: String, _ title: String) -> String
  /// "Code", on a fold.
  public let code: String
  /// "Note", "Warning", "Exercise" …
  public let callouts: [Callout.Kind: String]
  /// "Footnotes", over them.
  public let footnotes: String
  /// "Back to the text", from a footnote.
  public let backToText: String
  /// Over the message of a cell whose code has to fail.
  public let shouldFail: String
  /// That message in the page's language, where it has one.
  public let failure: @Sendable (Diagnostic) -> Diagnostic

  /// "On this page".
  public let onThisPage: String
  /// "Skip to the text", the first link of a page.
  public let skip: String
  /// "Language", what the switcher is called.
  public let language: String
  /// "Dark theme", what the button switches.
  public let darkTheme: String
  /// "Search the lessons", what the field and its button are called.
  public let search: String
  /// Where a search finds nothing.
  public let nothingFound: String
  /// Above what a search has found; `#` stands for how many places it shows.
  public let found: String
  /// "Copy", and what the button says afterwards.
  public let copy: (offer: String, done: String, failed: String)
  /// The title of the page for addresses that lead nowhere, and a sentence before a link.
  public let notFound: (title: String, text: String)
  /// "Where you are", what the row of folders above a title is called.
  public let breadcrumbs: String

  /// "Previous".
  public let previous: String
  /// "Next".
  public let next: String
  /// "Start from the beginning", to the first lesson.
  public let start: String
  /// "Open the course", from the root of the site.
  public let open: String
  /// "See the lessons", down the page.
  public let seeLessons: String
  /// Under the circuit of the index: before the value's word, the word, between, the gradient's
  /// word, after.
  public let heroCaption: (String, value: String, String, gradient: String, String)
  /// What the footer says of the numbers.
  public let computed: String
  /// What the footer says of the generator.
  public let generated: String

  /// The words of a language.
  public static func of(_ language: Language) -> Words {
    switch language {
    case .english: english
    case .romanian: romanian
    }
  }
}
