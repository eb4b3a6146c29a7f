/// A place on a page that links may lead to.
public struct Anchor: Equatable, Sendable {
  /// What stands there, and with which number.
  public enum Kind: Equatable, Sendable {
    /// A heading; the number is empty where sections have none.
    case section(number: String, title: String)
    /// A figure; without a caption it has no number.
    case figure(Int?)
    /// A table; without a caption it has no number.
    case table(Int?)
    /// A formula.
    case equation(Int)
  }

  /// The id on the page.
  public let id: String
  /// What stands there.
  public let kind: Kind
  /// Whether it stands in a solution, which the page may be without.
  public let isInSolution: Bool

  /// A place.
  public init(id: String, kind: Kind, isInSolution: Bool = false) {
    self.id = id
    self.kind = kind
    self.isInSolution = isInSolution
  }

  /// The same place where the lesson has a number in its course: section 3 of lesson 2 is `2.3`.
  public func inLesson(_ lesson: Int?) -> Anchor {
    guard let lesson, case .section(let number, let title) = kind, !number.isEmpty else {
      return self
    }
    return Anchor(
      id: id, kind: .section(number: "\(lesson).\(number)", title: title),
      isInSolution: isInSolution)
  }

  /// What a reference without a text of its own says: "Figure 3". `nil` where there is no number.
  func name(_ words: Words) -> String? {
    switch kind {
    case .section(let number, let title): number.isEmpty ? title : "\(words.section) \(number)"
    case .figure(let number): number.map { "\(words.figure) \($0)" }
    case .table(let number): number.map { "\(words.table) \($0)" }
    case .equation(let number): "\(words.equation) (\(number))"
    }
  }

  /// The same with the lesson that it stands in, for the text of another, which has a Figure 3 of its own.
  /// The number of a section begins with that of its lesson: there may be another with it only where the
  /// lesson with the text has the number `other`, in another language.
  func name(_ words: Words, inLesson title: String, from other: Int?) -> String? {
    guard let name = name(words), !title.isEmpty else { return name(words) }
    if case .section(let number, _) = kind {
      guard let other, number.hasPrefix("\(other).") else { return name }
    }
    return words.ofLesson(name, title)
  }
}
