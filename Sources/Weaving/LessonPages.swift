/// The pages of all lessons, by the lessons' paths: each is put together when a link asks for it, so that
/// a large course need not hold the anchors of all of them.
public struct LessonPages: Sendable, ExpressibleByDictionaryLiteral {
  private let find: @Sendable (String) -> LessonPlace.Page?
  private let all: @Sendable () -> [String]
  /// The paths of lessons that have no page yet.
  public let drafts: Set<String>

  /// Pages that `find` gives for the paths of lessons, drafts included; `all` gives those of the others.
  public init(
    all: @escaping @Sendable () -> [String], drafts: Set<String> = [],
    find: @escaping @Sendable (String) -> LessonPlace.Page?
  ) {
    self.all = all
    self.drafts = drafts
    self.find = find
  }

  /// These pages.
  public init(_ pages: [String: LessonPlace.Page]) {
    self.init(all: { Array(pages.keys) }, find: { pages[$0] })
  }

  /// These pages.
  public init(dictionaryLiteral pages: (String, LessonPlace.Page)...) {
    self.init(Dictionary(pages, uniquingKeysWith: { $1 }))
  }

  /// The page of the lesson at a path; `nil` where it has none.
  public subscript(path: String) -> LessonPlace.Page? { drafts.contains(path) ? nil : find(path) }

  /// The page that the draft at a path would have, for the links of other drafts.
  public func page(ofDraft path: String) -> LessonPlace.Page? {
    drafts.contains(path) ? find(path) : nil
  }

  /// The paths of all lessons that have pages, sorted.
  public var paths: [String] { all().sorted() }
}
